/** What was recognised in a note, and why; only kept on request. */
@NullMarked
package io.kartei.evidence;

import org.jspecify.annotations.NullMarked;
