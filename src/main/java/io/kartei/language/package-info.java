/**
 * What Kartei knows about languages: words and phrases by category, read from one file per
 * language.
 */
@NullMarked
package io.kartei.language;

import org.jspecify.annotations.NullMarked;
