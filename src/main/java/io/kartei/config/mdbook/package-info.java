/** mdBook's books: {@code book.toml} and {@code SUMMARY.md}. */
@NullMarked
package io.kartei.config.mdbook;

import org.jspecify.annotations.NullMarked;
