/** The content of a note: its body as a tree, and the facts found in it, each with its position. */
@NullMarked
package io.kartei.model;

import org.jspecify.annotations.NullMarked;
