/** Addresses: which ones may be followed or loaded, and how lists of them are written. */
@NullMarked
package io.kartei.address;

import org.jspecify.annotations.NullMarked;
