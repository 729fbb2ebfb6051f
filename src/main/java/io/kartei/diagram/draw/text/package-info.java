/** Text and titles in drawings. */
@NullMarked
package io.kartei.diagram.draw.text;

import org.jspecify.annotations.NullMarked;
