/** What was taken for what in a note, and why: kept only when somebody asks. */
@NullMarked
package io.kartei.evidence;

import org.jspecify.annotations.NullMarked;
