/** What the command line says about itself: help, and what was mistyped, in two languages. */
@NullMarked
package io.kartei.cli.usage;

import org.jspecify.annotations.NullMarked;
