package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;

/** Marks that stand on both sides of a text. */
interface Marks extends DelimiterProcessor {

  /**
   * How many marks of two runs go together; 0 when they don't.
   *
   * @param opening how long the opener was as written
   * @param closing how long the closer was as written
   */
  int use(Delimiter opener, int opening, Delimiter closer, int closing);

  /** Closers of one kind find the same openers: what one has looked at in vain, others skip. */
  String kind(Delimiter closer, int closing);
}
