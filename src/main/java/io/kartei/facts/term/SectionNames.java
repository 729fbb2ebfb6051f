package io.kartei.facts.term;

import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a heading names: {@code Was ist ein Proxy?} names Proxy, {@code Domain Name System (DNS)}
 * the long form and the short one.
 *
 * @param subjects what a definition below it may be about, the best name first
 * @param acronyms words that look like acronyms
 * @param words all words
 * @param isGlossary whether it says that terms follow
 */
record SectionNames(
    List<String> subjects, List<String> acronyms, List<String> words, boolean isGlossary) {
  private static final int LONGEST = 200;

  private static final Pattern NUMBER = Pattern.compile("^(?:§\\s*)?\\d+(?:\\.\\d+)*[.)]?\\s+");
  private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

  private static final SectionNames NONE = new SectionNames(List.of(), List.of(), List.of(), false);

  /** Whether it announces only what kind of text follows: Definition, Overview. */
  static boolean isGeneric(String title) {
    return Text.of(withoutEnd(NUMBER.matcher(title).replaceFirst("").strip()))
        .is(Category.GENERIC_HEADING);
  }

  /** Whether an acronym is all that it names. */
  boolean isAbout(String acronym) {
    return subjects.contains(acronym);
  }

  static SectionNames of(@Nullable Section section) {
    return section == null ? NONE : of(section.title());
  }

  static SectionNames of(String whole) {
    String title = whole.length() > LONGEST ? whole.substring(0, LONGEST) : whole;
    String plain = NUMBER.matcher(title).replaceFirst("").strip();
    String asked = asked(plain).replaceFirst("(?<!\\s)\\s*+\\?$", "").strip();
    Set<String> subjects = new LinkedHashSet<>();
    Matcher brackets = BRACKETS.matcher(asked);
    if (brackets.matches()) {
      subjects.add(brackets.group(1));
      subjects.add(brackets.group(2));
    }
    if (asked.split("\\s+").length <= 6 && !asked.isEmpty()) {
      subjects.add(asked);
      subjects.add(withoutArticle(asked));
    }
    List<String> acronyms = new ArrayList<>();
    List<String> words = new ArrayList<>();
    for (String word : title.split("[^\\p{L}\\p{N}]+")) {
      words.add(word);
      String acronym = ShortForm.of(word);
      if (acronym != null) {
        acronyms.add(acronym);
      }
    }
    return new SectionNames(
        List.copyOf(subjects),
        acronyms,
        words,
        Text.of(title).fromFirstWord().is(Category.GLOSSARY_HEADING));
  }

  /** What a heading asks about, without the question and the article. */
  private static String asked(String title) {
    int start = Text.of(title).begins(Category.ASKS_WHAT_START);
    boolean more = start >= 0 && start < title.length() && title.charAt(start) == ' ';
    return more ? withoutArticle(title.substring(start).strip()) : title;
  }

  private static String withoutArticle(String text) {
    int end = Text.of(text).begins(Category.ARTICLE);
    boolean more = end >= 0 && end < text.length() && text.charAt(end) == ' ';
    return more ? text.substring(end).strip() : text;
  }

  private static String withoutEnd(String title) {
    boolean sign = title.endsWith(":") || title.endsWith("?");
    return sign ? title.substring(0, title.length() - 1) : title;
  }
}
