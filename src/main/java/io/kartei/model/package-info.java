/** What a note holds: its body as a tree, and the facts found in it, each with its place. */
@NullMarked
package io.kartei.model;

import org.jspecify.annotations.NullMarked;
