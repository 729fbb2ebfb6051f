/** MyST, the Markdown of Jupyter Book and Sphinx: directives, roles and labels become Markdown. */
@NullMarked
package io.kartei.dialect.myst;

import org.jspecify.annotations.NullMarked;
