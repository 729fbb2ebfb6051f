package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import java.util.regex.Pattern;

/**
 * Names of people: their initials in brackets are no acronym. Only first names that begin no term
 * of a trade are listed: Bill is none ({@code Bill of Materials}).
 */
final class PersonName {
  private static final Pattern WORDS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|zu|di|da|al|bin)"
              + " )*\\p{Lu}[\\p{L}.'’-]*){1,4}");

  private PersonName() {}

  /** Whether words are a person's name. */
  static boolean is(String words) {
    String plain = words.strip();
    if (isTitled(plain) || Text.of(plain).endsWith(Category.EXAMPLE_PERSON)) {
      return true;
    }
    if (!WORDS.matcher(plain).matches()) {
      return false;
    }
    return Text.of(plain).opensWith(Category.GIVEN_NAME);
  }

  private static boolean isTitled(String text) {
    Match title = Text.of(text).find(Category.PERSON_TITLE);
    return title != null
        && title.start() == 0
        && title.end() < text.length()
        && Character.isUpperCase(text.charAt(0));
  }
}
