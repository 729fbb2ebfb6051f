/** Which addresses may be followed and loaded: one allow list for notes, diagrams and config. */
@NullMarked
package io.kartei.address;

import org.jspecify.annotations.NullMarked;
