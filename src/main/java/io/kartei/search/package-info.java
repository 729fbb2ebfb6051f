/**
 * The index that readers' browsers search: documents, their terms, and both in parts small enough
 * to load one by one. What a query means is decided in the browser, by {@code js/search}.
 */
@NullMarked
package io.kartei.search;

import org.jspecify.annotations.NullMarked;
