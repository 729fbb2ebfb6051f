/**
 * Finds questions and their answers: a reader for each convention that authors have, and one
 * decision over what they see.
 */
@NullMarked
package io.kartei.facts.question;

import org.jspecify.annotations.NullMarked;
