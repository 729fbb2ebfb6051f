/** What diagrams are made of: texts, shapes, colours, links. */
@NullMarked
package io.kartei.diagram.element;

import org.jspecify.annotations.NullMarked;
