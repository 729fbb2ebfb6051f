/** Formulas on paper: MathJax sets them, in a JavaScript engine without access to anything. */
@NullMarked
package io.kartei.render.pdf.formula;

import org.jspecify.annotations.NullMarked;
