/** The interface strings for readers and the messages for authors, by language. */
@NullMarked
package io.kartei.messages;

import org.jspecify.annotations.NullMarked;
