/** The strings of the reader's interface, by language. */
@NullMarked
package io.kartei.messages;

import org.jspecify.annotations.NullMarked;
