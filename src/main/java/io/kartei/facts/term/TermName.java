package io.kartei.facts.term;

import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Wrappers;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.text.LetterRuns;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A term's name.
 *
 * @param term in plain text
 * @param written as formatted by its author if plain text would lose something; otherwise empty
 */
record TermName(String term, List<Inline> written) {
  /** Inlines that plain text represents without loss. */
  private static final Set<Class<? extends Inline>> PLAIN =
      Set.of(
          Inline.Text.class,
          Inline.SoftBreak.class,
          Inline.HardBreak.class,
          Inline.Anchor.class,
          Inline.RawHtml.class,
          Inline.Label.class,
          Inline.WikiLink.class,
          Inline.ExamReferences.class);

  TermName {
    written = List.copyOf(written);
  }

  /**
   * Creates a name read from inlines, which are only kept if they match the name.
   *
   * @param term the name as in {@link LineText}, or a known equivalent
   */
  static TermName of(String term, List<Inline> written) {
    boolean opaque = term.indexOf(LineText.OPAQUE) >= 0;
    String plain = opaque ? PlainText.of(written) : term;
    boolean same =
        opaque
            || letters(PlainText.of(written)).equals(letters(term))
            || letters(LineText.of(written).text()).equals(letters(term));
    // a call has what it is called with
    String whole = PlainText.of(written);
    boolean call = whole.startsWith(term + "(") && whole.endsWith(")");
    return new TermName(plain, (same && isRich(written)) || call ? bare(written) : List.of());
  }

  private static String letters(String text) {
    return LetterRuns.only(text.toLowerCase(Locale.ROOT));
  }

  /** Strips formatting that applies to the whole name. */
  private static List<Inline> bare(List<Inline> written) {
    return written.size() == 1 && written.get(0) instanceof Inline.Strong strong
        ? strong.content()
        : written;
  }

  /** Returns whether some inline has no words, or differently formatted ones. */
  private static boolean isRich(List<Inline> inlines) {
    return inlines.stream()
        .anyMatch(
            inline ->
                !PLAIN.contains(inline.getClass())
                    && (!Wrappers.isContainer(inline)
                        || inline instanceof Inline.Element
                        || isRich(inline.content())));
  }
}
