/** What an exam reference looks like: schemes that read a line of text into sitting and task. */
@NullMarked
package io.kartei.exam;

import org.jspecify.annotations.NullMarked;
