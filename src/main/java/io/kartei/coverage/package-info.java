/** What the notes prepare for, seen from the exams: topics, sittings, outlines, and the gaps. */
@NullMarked
package io.kartei.coverage;

import org.jspecify.annotations.NullMarked;
