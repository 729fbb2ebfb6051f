package io.kartei.facts.term;

import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Wrappers;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What a term is called.
 *
 * @param term in plain text
 * @param written as its author formatted it, where plain text would lose something; else empty
 */
record TermName(String term, List<Inline> written) {
  /** Inlines of which nothing gets lost in plain text. */
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
   * A name that was read from these inlines; they count only where they are that name.
   *
   * @param term as {@link LineText} has it, or what is known by that name
   */
  static TermName of(String term, List<Inline> written) {
    boolean opaque = term.indexOf(LineText.OPAQUE) >= 0;
    String plain = opaque ? PlainText.of(written) : term;
    boolean same =
        opaque
            || letters(PlainText.of(written)).equals(letters(term))
            || letters(LineText.of(written).text()).equals(letters(term));
    return new TermName(plain, same && isRich(written) ? bare(written) : List.of());
  }

  private static String letters(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
  }

  /** Without what makes all of it stand out. */
  private static List<Inline> bare(List<Inline> written) {
    return written.size() == 1 && written.get(0) instanceof Inline.Strong strong
        ? strong.content()
        : written;
  }

  /** Whether something has no words, or words of another look. */
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
