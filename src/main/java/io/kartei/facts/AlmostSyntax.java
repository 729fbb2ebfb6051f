package io.kartei.facts;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.language.Category;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reports text that is one sign away from syntax and is shown as it was typed: a heading without
 * its blank, a table without its dashes, a link with a blank in it, a misspelt callout.
 */
final class AlmostSyntax extends BodyWalker {
  private static final String DIAGRAM = "mermaid";
  private static final String FORMULA = "$$";

  private static final char HARD_BLANK = '\u00a0';

  private final FactScope scope;
  private final Set<String> callouts;
  private boolean inQuote;

  private AlmostSyntax(FactScope scope) {
    this.scope = scope;
    this.callouts = scope.lexicon().words(Category.CALLOUT_TYPE);
  }

  /**
   * Reports what is almost syntax.
   *
   * @param body with exam references in the place of the text they were read from
   */
  static void report(List<Block> body, FactScope scope) {
    AlmostSyntax finder = new AlmostSyntax(scope);
    for (Block block : body) {
      if (block instanceof Block.Paragraph paragraph) {
        finder.heading(paragraph, block == body.get(0));
      }
    }
    finder.blocks(body);
  }

  /** Checks a paragraph of a single line that begins with {@code #}. */
  private void heading(Block.Paragraph paragraph, boolean first) {
    SourceSpan span = paragraph.span();
    String line = scope.text(span.start(), span.end()).strip();
    int level = 0;
    while (level < line.length() && line.charAt(level) == '#') {
      level++;
    }
    boolean word = level < line.length() && Character.isLetter(line.codePointAt(level));
    if (level != 1 || !word || line.indexOf('\n') >= 0) {
      return;
    }
    String marks = line.substring(0, level);
    String words = line.substring(level);
    boolean capital = Character.isUpperCase(words.codePointAt(0));
    if (capital && isTitle(words)) {
      scope.report(Diagnostic.warning("near-miss.heading", marks, marks + " " + words), span);
    } else if (capital && first && words.indexOf(' ') < 0 && !hasTitle()) {
      scope.report(Diagnostic.info("near-miss.tag", line, marks + " " + words), span);
    }
  }

  /** Tells of a heading that others show as text. */
  @Override
  public Done heading(Block.Heading heading) {
    SourceSpan span = heading.span();
    String line = scope.text(span.start(), span.end()).strip();
    int level = heading.level();
    if (line.startsWith("#") && level < line.length() && " \t".indexOf(line.charAt(level)) < 0) {
      String marks = line.substring(0, level);
      String better = marks + " " + line.substring(level).replace(HARD_BLANK, ' ').strip();
      scope.report(Diagnostic.info("near-miss.glued", marks, better), span);
    }
    return super.heading(heading);
  }

  private boolean hasTitle() {
    return scope.sections().all().stream().anyMatch(section -> section.level() == 1);
  }

  /** Returns whether words after a {@code #} are a title rather than tags and a sentence. */
  private static boolean isTitle(String words) {
    int blank = words.indexOf(' ');
    char last = words.charAt(words.length() - 1);
    return blank > 0 && words.indexOf('#') < 0 && ".!?:;,".indexOf(last) < 0;
  }

  @Override
  protected Done text(Block paragraph, List<Inline> content) {
    LiteralText literal = LiteralText.of(content, paragraph.span(), scope.source());
    AlmostLinks.report(literal, scope);
    AlmostTable.report(paragraph.span(), scope);
    formula(literal);
    if (inQuote) {
      examMark(content);
    }
    return super.text(paragraph, content);
  }

  /** Checks for a formula that begins on a line of its own and never ends. */
  private void formula(LiteralText text) {
    int at = text.next(FORMULA, 0);
    if (at >= 0
        && text.beginsLine(at)
        && text.restOfLine(at + FORMULA.length()).isBlank()
        && scope.source().text().indexOf(FORMULA, text.offset(at) + FORMULA.length()) < 0) {
      scope.report(Diagnostic.warning("unclosed.formula"), text.span(at, at + FORMULA.length()));
    }
  }

  /** Checks for the signs of an exam reference with nothing after them. */
  private void examMark(List<Inline> content) {
    List<MarkedLine> lines = MarkedLine.of(content);
    MarkedLine last = lines.isEmpty() ? null : lines.get(lines.size() - 1);
    if (last != null
        && last.markers().contains(Marker.EXAM)
        && last.markers().contains(Marker.RELEVANT)
        && last.rest().stream().allMatch(AlmostSyntax::isBlank)) {
      String signs = String.join("", last.markers());
      scope.report(Diagnostic.warning("exam-reference.empty", signs), last.span());
    }
  }

  private static boolean isBlank(Inline inline) {
    return inline instanceof Inline.Text text && text.text().isBlank();
  }

  @Override
  public Done quote(Block.Quote quote) {
    boolean before = inQuote;
    inQuote = true;
    super.quote(quote);
    inQuote = before;
    return Done.DONE;
  }

  @Override
  public Done callout(Block.Callout callout) {
    String type = callout.type();
    String near = callouts.contains(type) ? null : Suggestions.nearest(type, callouts);
    if (near != null) {
      report(Diagnostic.warning("near-miss.callout", type), near, firstLine(callout.span()));
    }
    return super.callout(callout);
  }

  @Override
  public Done code(Block.Code code) {
    String language = code.language();
    if (language != null && !language.equals(DIAGRAM)) {
      @Nullable String near = Suggestions.nearest(language, List.of(DIAGRAM));
      if (near != null) {
        report(Diagnostic.warning("near-miss.diagram", language), near, firstLine(code.span()));
      }
    }
    return Done.DONE;
  }

  private void report(Diagnostic miss, String meant, SourceSpan span) {
    scope.report(miss.hint("did-you-mean", meant), span);
  }

  private SourceSpan firstLine(SourceSpan span) {
    int end = scope.source().text().indexOf('\n', span.start());
    return new SourceSpan(span.start(), end < 0 ? span.end() : Math.min(end, span.end()));
  }
}
