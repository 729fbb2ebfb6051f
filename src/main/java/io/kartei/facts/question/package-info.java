/**
 * Finds questions and their answers: one reader for each convention, and one place that decides
 * between their proposals.
 */
@NullMarked
package io.kartei.facts.question;

import org.jspecify.annotations.NullMarked;
