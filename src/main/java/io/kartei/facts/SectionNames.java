package io.kartei.facts;

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

  private static final Pattern QUESTION =
      Pattern.compile(
          "(?iU)^(?:was\\s+(?:ist|sind|bedeutet|heißt|versteht\\s+man\\s+unter)|what\\s+(?:is|are)"
              + "|definition(?:\\s+(?:von|of))?:?|begriff:?)\\s+(?:(?:ein|eine|einem|einer|der|die|das|a|an"
              + "|the)\\s+)?");

  private static final Pattern NUMBER = Pattern.compile("^(?:§\\s*)?\\d+(?:\\.\\d+)*[.)]?\\s+");
  private static final Pattern BRACKETS = Pattern.compile("^(.*\\S)\\s*\\(([^()]+)\\)$");

  private static final Pattern GLOSSARY =
      Pattern.compile(
          "(?iU).*\\b(?:glossar|glossary|abkürzungen|abkürzungsverzeichnis|akronyme|acronyms"
              + "|abbreviations|begriffserklärung(?:en)?|terminologie|terminology|vokabeln"
              + "|key terms)\\b.*"
              + "|(?:\\P{L}*)(?:(?:wichtige|zentrale|grundlegende|basic|important|core|useful)\\s+)?"
              + "(?:(?:grund|fach)?begriffe|begrifflichkeiten|terms|vocabulary|definitionen|definitions)");

  private static final SectionNames NONE = new SectionNames(List.of(), List.of(), List.of(), false);

  private static final Pattern ARTICLE =
      Pattern.compile("(?iU)^(?:der|die|das|ein|eine|the|a|an)\\s+(?=\\S)");

  /** Headings that say what stands below them about the thing that a heading above names. */
  private static final Pattern GENERIC =
      Pattern.compile(
          "(?iU)(?:definition(?:en)?|begriff|allgemein(?:es)?|grundlagen?|grundidee|einleitung|einführung"
              + "|überblick|übersicht|theorie|beschreibung|erklärung|was ist das|kurz erklärt|intro(?:duction)?"
              + "|overview|basics?|description|general|what is it)[:?]?");

  /** Whether it announces only what kind of text follows: Definition, Overview. */
  static boolean isGeneric(String title) {
    return GENERIC.matcher(NUMBER.matcher(title).replaceFirst("").strip()).matches();
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
    String asked = QUESTION.matcher(plain).replaceFirst("").replaceFirst("\\s*\\?$", "").strip();
    Set<String> subjects = new LinkedHashSet<>();
    Matcher brackets = BRACKETS.matcher(asked);
    if (brackets.matches()) {
      subjects.add(brackets.group(1));
      subjects.add(brackets.group(2));
    }
    if (asked.split("\\s+").length <= 6 && !asked.isEmpty()) {
      subjects.add(asked);
      subjects.add(ARTICLE.matcher(asked).replaceFirst(""));
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
        List.copyOf(subjects), acronyms, words, GLOSSARY.matcher(title).matches());
  }
}
