/**
 * The projects of other generators: how each is recognised, and what of it Kartei takes: folders,
 * settings, order, titles, former addresses. Nothing of theirs is ever run.
 */
@NullMarked
package io.kartei.config.layout;

import org.jspecify.annotations.NullMarked;
