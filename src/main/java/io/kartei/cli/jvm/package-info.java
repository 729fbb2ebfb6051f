/** What the tool asks of the JVM that it runs in. */
@NullMarked
package io.kartei.cli.jvm;

import org.jspecify.annotations.NullMarked;
