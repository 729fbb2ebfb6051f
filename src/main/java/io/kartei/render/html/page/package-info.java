/** What all pages of a site share. */
@NullMarked
package io.kartei.render.html.page;

import org.jspecify.annotations.NullMarked;
