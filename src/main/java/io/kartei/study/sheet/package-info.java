/** Printable study material: comparison sheets and cheat sheets. */
@NullMarked
package io.kartei.study.sheet;

import org.jspecify.annotations.NullMarked;
