/** What Kartei knows of languages: words and phrases by category, read from one file a language. */
@NullMarked
package io.kartei.language;

import org.jspecify.annotations.NullMarked;
