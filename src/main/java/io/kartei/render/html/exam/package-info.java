/** The pages of exams. */
@NullMarked
package io.kartei.render.html.exam;

import org.jspecify.annotations.NullMarked;
