/** The command line. */
@NullMarked
package io.kartei.cli;

import org.jspecify.annotations.NullMarked;
