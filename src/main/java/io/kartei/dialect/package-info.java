/**
 * What other generators put into notes besides Markdown: shortcodes, template tags, components,
 * attribute lists, outliners' properties. It becomes Markdown that shows the same, or vanishes.
 */
@NullMarked
package io.kartei.dialect;

import org.jspecify.annotations.NullMarked;
