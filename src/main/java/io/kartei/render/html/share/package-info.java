/** What a site tells search engines, readers of feeds, previews and devices about itself. */
@NullMarked
package io.kartei.render.html.share;

import org.jspecify.annotations.NullMarked;
