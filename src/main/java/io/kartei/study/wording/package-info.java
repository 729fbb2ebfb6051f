/** Judges headings, questions, answers and lists by their wording. */
@NullMarked
package io.kartei.study.wording;

import org.jspecify.annotations.NullMarked;
