package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** Delimiters on both sides of a text. */
interface Marks extends DelimiterProcessor {

  /**
   * Returns how many delimiters of two runs match; 0 if none do.
   *
   * @param opening the original length of the opener
   * @param closing the original length of the closer
   */
  int use(Delimiter opener, int opening, Delimiter closer, int closing);

  /**
   * Returns the kind of a closer. Closers of a kind match the same openers, so they skip those that
   * another one has already rejected.
   */
  String kind(Delimiter closer, int closing);
}
