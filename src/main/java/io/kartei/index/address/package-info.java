/** Addresses of notes, attachments and headings, and what becomes of those that collide or move. */
@NullMarked
package io.kartei.index.address;

import org.jspecify.annotations.NullMarked;
