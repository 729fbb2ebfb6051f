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
 * the long form and the short one.
 *
 * @param title the heading
 * @param subjects what a definition below it may be about, the best name first
 * @param acronyms words that look like acronyms
 * @param words all words
 * @param isGlossary whether it says that terms follow
 */
record SectionNames(
    Text title,
    List<String> subjects,
    List<String> acronyms,
    List<String> words,
    boolean isGlossary) {
  private static final int MAX_LENGTH = 200;
  private static final int MAX_SUBJECT_WORDS = 6;

  /** Whether it announces only what kind of text follows: Definition, Overview. */
  static boolean isGeneric(Text title) {
    return withoutNumber(title).withoutEnd(":").withoutEnd("?").is(Category.GENERIC_HEADING);
  }

  /** Whether an acronym is all that it names. */
  boolean isAbout(String acronym) {
    return subjects.contains(acronym);
  }

  /** Whether a term is one of its words or subjects. */
  boolean names(String term) {
    return words.contains(term) || subjects.contains(term);
  }

  /** The word that consists of some letters, in capitals or not; null when there is none. */
  @Nullable String word(String letters) {
    return words.stream().filter(letters::equalsIgnoreCase).findFirst().orElse(null);
  }

  /** What the title of a heading names, or the name of a note. */
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

  /** What a heading asks about, without the question and the article. */
  private static Text asked(Text title) {
    Text asked = title.behind(Category.ASKS_WHAT_START);
    return (asked == title ? title : asked.behind(Category.ARTICLE)).withoutEnd("?");
  }

  private static Text withoutNumber(Text title) {
    return title.between(Numbering.ofHeading(title), title.end());
  }
}
