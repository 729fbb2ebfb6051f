/** Addresses of notes, attachments and headings, and how collisions and moves are handled. */
@NullMarked
package io.kartei.index.address;

import org.jspecify.annotations.NullMarked;
