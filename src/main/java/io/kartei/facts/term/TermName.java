package io.kartei.facts.term;

import io.kartei.facts.text.LineText;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.Locale;

/**
 * What a term is called.
 *
 * @param term in plain text
 * @param written as its author formatted it, where plain text would lose something; else empty
 */
record TermName(String term, List<Inline> written) {
  TermName {
    written = List.copyOf(written);
  }

  /** A name in plain text. */
  static TermName of(String term) {
    return new TermName(term, List.of());
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
    return new TermName(plain, same && Rich.isIn(written) ? bare(written) : List.of());
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

  /** Looks for what has no words, or words of another look. */
  private static final class Rich extends BodyWalker {
    private boolean found;

    static boolean isIn(List<Inline> inlines) {
      Rich rich = new Rich();
      rich.inlines(inlines);
      return rich.found;
    }

    private Done found() {
      found = true;
      return Done.DONE;
    }

    @Override
    public Done code(Inline.Code code) {
      return found();
    }

    @Override
    public Done formula(Inline.Formula formula) {
      return found();
    }

    @Override
    public Done image(Inline.Image image) {
      return found();
    }

    @Override
    public Done embed(Inline.Embed embed) {
      return found();
    }

    @Override
    public Done element(Inline.Element element) {
      return found();
    }

    @Override
    public Done strikethrough(Inline.Strikethrough strikethrough) {
      return found();
    }

    @Override
    public Done tag(Inline.Tag tag) {
      return found();
    }

    @Override
    public Done footnoteReference(Inline.FootnoteReference reference) {
      return found();
    }
  }
}
