/**
 * {@code kartei cards --review}: asks an author about cards one by one, and writes what they decide
 * into their notes as comments.
 */
@NullMarked
package io.kartei.cli.review;

import org.jspecify.annotations.NullMarked;
