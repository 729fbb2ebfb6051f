package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.core.delimiter.Delimiter;
import com.vladsch.flexmark.parser.delimiter.DelimiterProcessor;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Pairs delimiter runs around emphasised text (CommonMark 0.31.2, "process emphasis"). Once closers
 * of a kind found no opener, the search isn't repeated.
 */
final class MarkPairs {
  private final InlineParser parser;
  private final Map<Character, DelimiterProcessor> processors;
  private final IdentityHashMap<Delimiter, Integer> written;

  /**
   * Creates the pairs for one paragraph.
   *
   * @param written the original length of runs that are shorter now
   */
  MarkPairs(
      InlineParser parser,
      Map<Character, DelimiterProcessor> processors,
      IdentityHashMap<Delimiter, Integer> written) {
    this.parser = parser;
    this.processors = processors;
    this.written = written;
  }

  /**
   * Pairs the runs above the given one; unpaired runs become text.
   *
   * @param bottom the run to leave alone along with everything below it, or null
   */
  void above(@Nullable Delimiter bottom) {
    Map<String, Integer> searched = new HashMap<>();
    Delimiter closer = parser.getLastDelimiter();
    while (closer != null && closer.getPrevious() != bottom) {
      closer = closer.getPrevious();
    }
    while (closer != null) {
      if (!closer.canClose()
          || !(processors.get(closer.getDelimiterChar()) instanceof Marks marks)) {
        closer = closer.getNext();
        continue;
      }
      String kind = marks.kind(closer, length(closer));
      int start = searched.getOrDefault(kind, 0);
      Delimiter opener = closer.getPrevious();
      int use = 0;
      while (opener != null && opener != bottom && opener.getStartIndex() >= start && use == 0) {
        boolean fits = opener.canOpen() && opener.getDelimiterChar() == closer.getDelimiterChar();
        use = fits ? marks.use(opener, length(opener), closer, length(closer)) : 0;
        opener = use == 0 ? opener.getPrevious() : opener;
      }
      if (use == 0 || opener == null) {
        Delimiter next = closer.getNext();
        searched.put(kind, closer.getStartIndex());
        if (!closer.canOpen()) {
          parser.removeDelimiterKeepNode(closer);
        }
        closer = next;
      } else {
        closer = pair(opener, closer, use, marks);
      }
    }
    while (parser.getLastDelimiter() != null && parser.getLastDelimiter() != bottom) {
      parser.removeDelimiterKeepNode(parser.getLastDelimiter());
    }
  }

  private int length(Delimiter run) {
    return written.getOrDefault(run, run.length());
  }

  /** Turns the text between into emphasis; returns the next possible closer, or null. */
  private @Nullable Delimiter pair(Delimiter opener, Delimiter closer, int use, Marks marks) {
    parser.removeDelimitersBetween(opener, closer);
    marks.process(opener, closer, use);
    opener.setNumDelims(opener.getNumDelims() - use);
    closer.setNumDelims(closer.getNumDelims() - use);
    if (opener.getNumDelims() == 0) {
      parser.removeDelimiterAndNode(opener);
    } else {
      BasedSequence rest = opener.getNode().getChars();
      opener.getNode().setChars(rest.subSequence(0, opener.getNumDelims()));
    }
    if (closer.getNumDelims() > 0) {
      BasedSequence rest = closer.getNode().getChars();
      closer
          .getNode()
          .setChars(rest.subSequence(rest.length() - closer.getNumDelims(), rest.length()));
      closer.setIndex(closer.getIndex() + use);
      return closer;
    }
    Delimiter next = closer.getNext();
    parser.removeDelimiterAndNode(closer);
    return next;
  }
}
