/** What begins a project and a note: the files that are made, and what is there already. */
@NullMarked
package io.kartei.cli.start;

import org.jspecify.annotations.NullMarked;
