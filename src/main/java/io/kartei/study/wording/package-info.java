/** What the words of headings, questions, answers and lists say of them. */
@NullMarked
package io.kartei.study.wording;

import org.jspecify.annotations.NullMarked;
