/** Addresses: which may be followed and loaded, and how a list of them is written. */
@NullMarked
package io.kartei.address;

import org.jspecify.annotations.NullMarked;
