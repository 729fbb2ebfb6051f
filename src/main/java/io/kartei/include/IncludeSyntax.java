package io.kartei.include;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** How the notes of a project name files to include. */
public enum IncludeSyntax {
  /** mdBook's preprocessor "links" (mdBook guide, "mdBook-specific features"). */
  MDBOOK(BookDirectives.FORM) {
    @Override
    @Nullable Directive of(Matcher found) {
      return BookDirectives.of(found);
    }
  },
  /** MkDocs' and Zensical's snippets (PyMdown Extensions, "Snippets"). */
  MKDOCS(SnippetDirectives.FORM) {
    @Override
    Directive of(Matcher found) {
      return SnippetDirectives.of(found);
    }
  },
  /** VitePress' and VuePress' includes and imported code (VitePress guide, "Markdown"). */
  VUE(VueDirectives.FORM) {
    @Override
    Directive of(Matcher found) {
      return VueDirectives.of(found);
    }
  },
  /** Quarto's includes. */
  QUARTO(QuartoDirectives.FORM) {
    @Override
    Directive of(Matcher found) {
      return QuartoDirectives.of(found);
    }
  };

  private final Pattern form;

  IncludeSyntax(Pattern form) {
    this.form = form;
  }

  /** Whether a text may contain a directive. */
  boolean mayBeIn(String text) {
    return form.matcher(text).find();
  }

  /**
   * Looks for directives in a part of a text, whose ends count as the ends of a text.
   *
   * @param from where the part begins, inclusive
   * @param to where it ends, exclusive
   */
  Matcher matcher(String text, int from, int to) {
    return form.matcher(text).region(from, to);
  }

  /** Returns the directive that was found, or null if the generator knows no such directive. */
  abstract @Nullable Directive of(Matcher found);
}
