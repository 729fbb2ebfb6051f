package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds what acronyms stand for where an author highlights the letters: {@code **D**omain **N**ame
 * **S**ystem}, and in {@code Long Form (LF)} where the initials agree.
 */
final class TermFinder extends BodyWalker {
  private static final Pattern PARENTHESES =
      Pattern.compile(
          "(?<long>(?:\\p{L}[\\p{L}\\p{N}-]*\\s+){0,6}?\\p{L}[\\p{L}\\p{N}-]*)\\s+\\((?<short>\\p{Lu}[\\p{L}\\p{N}-]{1,7})\\)");

  private static final Pattern REVERSED =
      Pattern.compile(
          "\\b(?<short>\\p{Lu}[\\p{L}\\p{N}]{1,7})\\s+\\((?<long>(?:\\p{L}[\\p{L}\\p{N}-]*[ -]+){1,6}\\p{L}[\\p{L}\\p{N}-]*)\\)");

  private final FactScope scope;
  private final List<Term> found = new ArrayList<>();

  private TermFinder(FactScope scope) {
    this.scope = scope;
  }

  static List<Term> find(List<Block> body, FactScope scope) {
    TermFinder finder = new TermFinder(scope);
    finder.blocks(body);
    return finder.found;
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    lines(paragraph.content());
    return super.paragraph(paragraph);
  }

  @Override
  public Done heading(Block.Heading heading) {
    parentheses(PlainText.of(heading.content()), heading.span());
    return super.heading(heading);
  }

  @Override
  public Done plain(Block.Plain plain) {
    lines(plain.content());
    return super.plain(plain);
  }

  private void lines(List<Inline> content) {
    for (MarkedLine line : MarkedLine.of(content)) {
      HighlightedLetters letters = HighlightedLetters.of(line.rest());
      if (letters != null) {
        add(term(letters, line.span()), letters.expansion(), line.span());
      } else {
        parentheses(PlainText.of(line.rest()), line.span());
      }
    }
  }

  /** The heading's own spelling, when the letters are those of the heading: "VoIP", not "VOIP". */
  private String term(HighlightedLetters letters, SourceSpan span) {
    String said = letters.named();
    if (said != null) {
      return said;
    }
    Section section = scope.sections().sectionAt(span.start());
    if (section != null) {
      for (String word : section.title().split("[^\\p{L}\\p{N}]+")) {
        if (word.equalsIgnoreCase(letters.initials())) {
          return word;
        }
      }
    }
    return letters.initials().toUpperCase(Locale.ROOT);
  }

  private void parentheses(String text, SourceSpan span) {
    Matcher matcher = PARENTHESES.matcher(text);
    while (matcher.find()) {
      String expansion = Initials.tail(matcher.group("long"), matcher.group("short"));
      if (expansion != null) {
        add(matcher.group("short"), expansion, span);
      }
    }
    Matcher reversed = REVERSED.matcher(text);
    while (reversed.find()) {
      if (Initials.agree(reversed.group("long"), reversed.group("short"))) {
        add(reversed.group("short"), reversed.group("long"), span);
      }
    }
  }

  private void add(String term, @Nullable String expansion, SourceSpan span) {
    boolean known =
        found.stream()
            .anyMatch(
                t -> t.term().equals(term) && expansion != null && expansion.equals(t.expansion()));
    if (!known) {
      found.add(new Term(term, expansion, null, scope.section(span), span));
    }
  }
}
