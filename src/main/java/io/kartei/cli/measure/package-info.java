/** How far a build is, and what it costs. */
@NullMarked
package io.kartei.cli.measure;

import org.jspecify.annotations.NullMarked;
