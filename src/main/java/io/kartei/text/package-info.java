/**
 * What is made of strings, whatever they say: escaped markup, hashes, JSON, fingerprints, slugs.
 */
@NullMarked
package io.kartei.text;

import org.jspecify.annotations.NullMarked;
