package io.kartei.facts.term;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.LineText;
import io.kartei.facts.text.Lines;
import io.kartei.language.Separator;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Consecutive lines with highlighted letters. Either each line is an acronym of its own ({@code
 * **c**ommon **n**ame}, {@code **c**ountry}), or together they spell the acronym in the heading
 * ({@code **C**onsistency}, {@code **A**vailability}, ...).
 */
final class LetterList {
  private static final int MAX_LINES = 40;
  private static final int MIN_LINES = 3;
  private static final int MAX_LENGTH = 300;
  private static final int MAX_WORDS = 4;
  private static final int MAX_SPELLED = 12;

  private LetterList() {}

  /**
   * A line.
   *
   * @param name its words up to the explanation
   */
  private record Line(HighlightedLetters letters, Text words, Text name, SourceSpan span) {}

  static void find(List<Block> blocks, SectionNames names, FactScope scope, TermCollector terms) {
    if (blocks.size() < 2 || blocks.size() > MAX_LINES) {
      return;
    }
    List<Line> lines = new ArrayList<>();
    for (Block block : blocks) {
      Line line = line(block, scope);
      if (line == null) {
        spelled(blocks, names, scope, terms);
        return;
      }
      lines.add(line);
    }
    String together = together(lines, names);
    if (together != null) {
      String joined =
          lines.stream().map(line -> line.name().written()).collect(Collectors.joining(", "));
      terms.shortForm(together, joined, blocks.get(0).span(), "why.short-form.list-together");
    } else if (lines.size() >= MIN_LINES
        && lines.stream().allMatch(line -> line.name().count() <= MAX_WORDS)
        && lines.stream().filter(l -> l.letters().whole() && l.letters().runs() >= 2).count() > 1) {
      lines.forEach(line -> one(line, terms));
    }
  }

  /**
   * Reads lines without highlights whose first letters spell the acronym in the heading: {@code S –
   * Specific}, {@code M – Measurable}, ..., or just the words.
   */
  private static void spelled(
      List<Block> blocks, SectionNames names, FactScope scope, TermCollector terms) {
    StringBuilder letters = new StringBuilder();
    List<String> words = new ArrayList<>();
    for (Block block : blocks) {
      List<Inline> content = Lines.contentOf(block);
      Text line = scope.words(content == null ? "" : LineText.of(content).text());
      if (line.tokens().isEmpty()
          || line.string().length() > MAX_LENGTH
          || letters.length() > MAX_SPELLED) {
        return;
      }
      Separator label =
          line.start() + 1 == line.tokens().get(0).end() ? Separator.at(line, 1) : null;
      Text name =
          Separator.cut(
              label == null ? line : line.view(label.next(), line.tokens().size()), "(,;.");
      letters.append(line.written().charAt(0));
      words.add(name.written());
    }
    String acronym = names.word(letters.toString());
    if (acronym != null
        && letters.length() >= MIN_LINES
        && names.acronyms().contains(acronym)
        && words.stream().allMatch(word -> scope.words(word).count() <= MAX_WORDS)) {
      String joined = String.join(", ", words);
      terms.shortForm(acronym, joined, blocks.get(0).span(), "why.short-form.list-together");
    }
  }

  private static @Nullable Line line(Block block, FactScope scope) {
    List<Inline> content = Lines.contentOf(block);
    LineText line = content == null ? null : LineText.of(content);
    List<HighlightedLetters> letters =
        line == null || line.text().length() > MAX_LENGTH
            ? List.of()
            : HighlightedLetters.of(line, scope);
    if (line == null || letters.isEmpty()) {
      return null;
    }
    Text words = scope.words(line.text());
    return new Line(letters.get(0), words, Separator.cut(words, "(,"), block.span());
  }

  /** Returns the heading's word that the first letters of the lines spell, or null. */
  private static @Nullable String together(List<Line> lines, SectionNames names) {
    StringBuilder letters = new StringBuilder();
    for (Line line : lines) {
      if (line.letters().expansion().start() != line.words().start()) {
        return null;
      }
      letters.append(line.letters().letters());
    }
    return letters.length() < 2 ? null : names.word(letters.toString());
  }

  private static void one(Line line, TermCollector terms) {
    HighlightedLetters letters = line.letters();
    String expansion = letters.runs() >= 2 ? letters.words() : line.name().written();
    String term = letters.named() == null ? letters.letters() : letters.named();
    terms.shortForm(term, withoutSlip(expansion, term), line.span(), "why.short-form.list");
  }

  /** Fixes a letter in bold that is before the word instead of in it, {@code **c**country}. */
  private static String withoutSlip(String expansion, String term) {
    boolean slip =
        expansion.length() > 2 * term.length() + 2
            && expansion.startsWith(term)
            && expansion.startsWith(term, term.length());
    return slip ? expansion.substring(term.length()) : expansion;
  }
}
