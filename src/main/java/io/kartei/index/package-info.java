/**
 * What is known from all notes together: addresses, links and backlinks, the exam index, the
 * glossary.
 */
@NullMarked
package io.kartei.index;

import org.jspecify.annotations.NullMarked;
