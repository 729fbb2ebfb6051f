/** Diagrams as data, whatever language they were written in; knows nothing of notes or sites. */
@NullMarked
package io.kartei.diagram;

import org.jspecify.annotations.NullMarked;
