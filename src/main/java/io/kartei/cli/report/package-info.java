/** How the result of a build is reported: to people, to programs, to what runs checks. */
@NullMarked
package io.kartei.cli.report;

import org.jspecify.annotations.NullMarked;
