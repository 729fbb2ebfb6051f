/**
 * String processing that doesn't depend on the content: escaped markup, hashes, JSON, fingerprints,
 * slugs.
 */
@NullMarked
package io.kartei.text;

import org.jspecify.annotations.NullMarked;
