package io.kartei.study.wording;

import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.Locale;
import java.util.Optional;

/** What the article of a noun depends on, so that a sentence can have the head of a column. */
public enum Noun {
  FEMININE(Category.FEMININE),
  MASCULINE(Category.MASCULINE),
  NEUTER(Category.NEUTER),
  PLURAL(Category.PLURAL),
  /** Of a language without genders. */
  SINGULAR(Category.SINGULAR);

  private final Category category;

  Noun(Category category) {
    this.category = category;
  }

  /** Returns what a name is as a noun, if it is known to be one. */
  public static Optional<Noun> of(Text name) {
    for (Noun noun : values()) {
      if (name.is(noun.category)) {
        return Optional.of(noun);
      }
    }
    return Optional.empty();
  }

  /** Returns the key of the sentence with such a noun. */
  public String key(String sentence) {
    return sentence + "." + name().toLowerCase(Locale.ROOT);
  }
}
