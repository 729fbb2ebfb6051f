package io.kartei.facts.term;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What acronyms look like. */
final class ShortForm {
  /** One as a part of other expressions. */
  static final String PATTERN = "[\\p{L}\\p{N}][\\p{L}\\p{N}./+&-]{1,10}";

  private static final Pattern PLURAL = Pattern.compile("[\\p{Lu}\\p{N}]{2,}['’]?s");
  private static final Pattern WHOLE = Pattern.compile(PATTERN);

  /** {@code 1 Kilobyte (1kB)} measures something. */
  private static final Pattern QUANTITY =
      Pattern.compile("\\d+(?:[.,]\\d+)?[kKMGTPE]?i?(?:B|[Bb]its?|Bytes?|Hz)(?:/s)?");

  private ShortForm() {}

  /** The acronym that a word is, without a plural's {@code s}; null when it is none. */
  static @Nullable String of(String word) {
    if (!WHOLE.matcher(word).matches() || QUANTITY.matcher(word).matches()) {
      return null;
    }
    String one = PLURAL.matcher(word).matches() ? word.replaceFirst("['’]?s$", "") : word;
    long capitals = one.chars().filter(Character::isUpperCase).count();
    boolean digit = one.chars().anyMatch(Character::isDigit);
    return capitals >= 2 || (capitals == 1 && digit) ? one : null;
  }
}
