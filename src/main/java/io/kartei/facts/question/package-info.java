/** Finds questions and their answers: a class for each convention that authors have. */
@NullMarked
package io.kartei.facts.question;

import org.jspecify.annotations.NullMarked;
