/**
 * Pictures that authors put beside their notes, made harmless and looked at before they are drawn.
 */
@NullMarked
package io.kartei.picture;

import org.jspecify.annotations.NullMarked;
