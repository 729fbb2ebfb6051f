/** Makes a deck of all cards: which of them stay, what each is called, what it is about. */
@NullMarked
package io.kartei.study;

import org.jspecify.annotations.NullMarked;
