package io.kartei.facts.term;

import io.kartei.facts.text.Numbering;
import io.kartei.language.Acronym;
import io.kartei.language.Brackets;
import io.kartei.language.Category;
import io.kartei.language.Text;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a heading names: {@code Was ist ein Proxy?} names Proxy, {@code Domain Name System (DNS)}
 * names the long form and the short one.
 *
 * @param title the heading
 * @param subjects possible subjects of a definition below the heading, best first
 * @param acronyms words that look like acronyms
 * @param words all words
 * @param isGlossary whether the heading announces terms
 */
record SectionNames(
    Text title,
    List<String> subjects,
    List<String> acronyms,
    List<String> words,
    boolean isGlossary) {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_SUBJECT_WORDS = 6;

  /**
   * Returns whether a heading only announces the kind of text that follows: Definition, Overview.
   */
  static boolean isGeneric(Text title) {
    return withoutNumber(title).withoutEnd(":").withoutEnd("?").is(Category.GENERIC_HEADING);
  }

  /** Returns whether an acronym is one of the heading's subjects. */
  boolean isAbout(String acronym) {
    return subjects.contains(acronym);
  }

  /** Returns whether a term is one of the heading's words or subjects. */
  boolean names(String term) {
    return words.contains(term) || subjects.contains(term);
  }

  /** Returns the word that consists of these letters, ignoring case; null if there isn't one. */
  @Nullable String word(String letters) {
    return words.stream().filter(letters::equalsIgnoreCase).findFirst().orElse(null);
  }

  /** Returns what a heading or the name of a note names. */
  static SectionNames of(Text whole) {
    Text title = whole.between(0, MAX_LENGTH);
    List<String> words =
        title.runs().stream().map(r -> title.string().substring(r.start(), r.end())).toList();
    return new SectionNames(
        title,
        subjects(asked(withoutNumber(title))),
        words.stream().map(Acronym::of).filter(Objects::nonNull).toList(),
        words,
        title.fromFirstWord().is(Category.GLOSSARY_HEADING));
  }

  private static List<String> subjects(Text asked) {
    Set<String> subjects = new LinkedHashSet<>();
    Brackets end = Brackets.end(asked);
    if (end != null && end.open() > 0) {
      subjects.add(Brackets.cut(asked).written());
      subjects.add(end.content(asked).written());
    }
    if (!asked.tokens().isEmpty() && asked.count() <= MAX_SUBJECT_WORDS) {
      subjects.add(asked.written());
      subjects.add(asked.behind(Category.ARTICLE).written());
    }
    return new ArrayList<>(subjects);
  }

  /** Returns what a heading asks about, without the question words and the article. */
  private static Text asked(Text title) {
    Text asked = title.behind(Category.ASKS_WHAT_START);
    return (asked == title ? title : asked.behind(Category.ARTICLE)).withoutEnd("?");
  }

  private static Text withoutNumber(Text title) {
    return title.between(Numbering.ofHeading(title), title.end());
  }
}
