/** The strings of the interface for readers, and the words for authors, by language. */
@NullMarked
package io.kartei.messages;

import org.jspecify.annotations.NullMarked;
