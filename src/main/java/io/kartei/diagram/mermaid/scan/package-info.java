/** What all parsers share: the scanner, labels, recovery from mistakes, problems. */
@NullMarked
package io.kartei.diagram.mermaid.scan;

import org.jspecify.annotations.NullMarked;
