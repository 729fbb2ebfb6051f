/** Reports on what is missing between notes and exams, for people and for programs. */
@NullMarked
package io.kartei.cli.gap;

import org.jspecify.annotations.NullMarked;
