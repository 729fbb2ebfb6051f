/** Diagrams as data, independent of their source language. Knows nothing about notes or sites. */
@NullMarked
package io.kartei.diagram;

import org.jspecify.annotations.NullMarked;
