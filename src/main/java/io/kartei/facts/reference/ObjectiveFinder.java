package io.kartei.facts.reference;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.exam.CatalogueCodes;
import io.kartei.exam.ObjectiveReader;
import io.kartei.facts.text.FactScope;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.Objective;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds the objectives of an exam's outline, and the topics of its catalogue, that a note covers.
 */
public final class ObjectiveFinder extends BodyWalker {
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*");

  private static final int MAX_LINE = 2_000;
  private static final int MAX_TITLE = 200;
  private static final Pattern PERCENT =
      Pattern.compile("(?:~|ca\\. )?(\\d{1,2}(?:[.,]\\d{1,2})?|100)\\s?%");

  private final FactScope scope;
  private final boolean numbered;
  private final CatalogueCodes catalogue;
  private final List<Objective> found = new ArrayList<>();

  private ObjectiveFinder(FactScope scope, boolean numbered, CatalogueCodes catalogue) {
    this.scope = scope;
    this.numbered = numbered;
    this.catalogue = catalogue;
  }

  /**
   * Returns what a note covers.
   *
   * @param named what its front matter names
   * @param numbered whether to look for numbered objectives, too
   */
  public static List<Objective> find(
      List<Block> body,
      List<SourceSlice> named,
      FactScope scope,
      boolean numbered,
      CatalogueCodes catalogue) {
    ObjectiveFinder finder = new ObjectiveFinder(scope, numbered, catalogue);
    if (!catalogue.isEmpty()) {
      named.forEach(finder::named);
      if (named.isEmpty()) {
        finder.path(scope.source().path());
      }
    }
    if (numbered || !catalogue.isEmpty()) {
      finder.blocks(body);
    }
    return finder.found;
  }

  /** Takes the topics in the name of the note, or of the nearest folder that names one. */
  private void path(String path) {
    int end = path.lastIndexOf('.');
    for (int at = path.lastIndexOf('/');
        end > 0 && found.isEmpty();
        at = path.lastIndexOf('/', at - 1)) {
      for (CatalogueTopic topic : catalogue.inName(path.substring(at + 1, end))) {
        keep(null, new SourceSpan(0, 0), topic.code(), topic);
      }
      end = at;
    }
  }

  private void named(SourceSlice code) {
    SourceSpan span = code.toSource(0, code.text().length());
    CatalogueTopic topic = catalogue.named(code.text());
    if (topic == null) {
      String near = Suggestions.nearest(code.text().strip(), catalogue.all());
      scope.report(
          Diagnostic.warning("exam-catalogue.unknown", code.text().strip())
              .hint(Phrase.didYouMean(near)),
          span);
    } else {
      keep(null, span, code.text().strip(), topic);
    }
  }

  private void keep(@Nullable String section, SourceSpan span, String text, CatalogueTopic topic) {
    scope.evidence().accepted(Kind.OBJECTIVE, span, "why.catalogue", topic.code());
    found.add(
        new Objective(
            section,
            span,
            text,
            topic.part() == null ? "" : topic.part(),
            topic.code(),
            topic.title(),
            topic.weight()));
  }

  @Override
  public Done heading(Block.Heading heading) {
    return lines(heading.content(), true);
  }

  @Override
  protected Done text(Block paragraph, List<Inline> content) {
    return lines(content, false);
  }

  @Override
  protected void row(Block.Row row) {
    List<Block.Cell> cells = row.cells();
    for (int i = 0; i < cells.size(); i++) {
      int before = found.size();
      lines(cells.get(i).content(), false);
      if (found.size() == before + 1 && isNumbered(found.get(before))) {
        found.set(before, completed(found.get(before), cells.subList(i + 1, cells.size())));
      }
    }
  }

  private boolean isNumbered(Objective one) {
    return one.objective() == null || catalogue.named(one.objective()) == null;
  }

  /** Completes an objective whose title and weight may be in cells of their own. */
  private static Objective completed(Objective objective, List<Block.Cell> cells) {
    String title = objective.title();
    Double weight = objective.weight();
    for (Block.Cell cell : cells) {
      String text = PlainText.of(cell.content());
      Matcher percent = PERCENT.matcher(text);
      if (weight == null && percent.matches()) {
        weight = Double.valueOf(percent.group(1).replace(',', '.'));
      } else if (!ObjectiveReader.read(text, false).isEmpty()) {
        break;
      } else if (title == null && text.length() <= MAX_TITLE && WORDS.matcher(text).matches()) {
        title = text;
      }
    }
    return new Objective(
        objective.section(),
        objective.span(),
        objective.text(),
        objective.domain(),
        objective.objective(),
        title,
        weight);
  }

  private Done lines(List<Inline> inlines, boolean heading) {
    SourceSlice slice = PlacedText.of(inlines, scope.source()).slice();
    int start = 0;
    for (String line : slice.text().split("\n", -1)) {
      if (line.length() <= MAX_LINE) {
        if (numbered) {
          for (ObjectiveReader.Found one : ObjectiveReader.read(line, heading)) {
            keep(slice, start, line, one);
          }
        }
        for (CatalogueCodes.Found one : catalogue.find(line)) {
          SourceSpan span = slice.toSource(start + one.start(), start + one.end());
          keep(scope.section(span), span, line.substring(one.start(), one.end()), one.topic());
        }
      }
      start += line.length() + 1;
    }
    return Done.DONE;
  }

  private void keep(SourceSlice slice, int lineStart, String line, ObjectiveReader.Found one) {
    SourceSpan span = slice.toSource(lineStart + one.start(), lineStart + one.end());
    scope.evidence().accepted(Kind.OBJECTIVE, span, "why.objective", one.domain());
    found.add(
        new Objective(
            scope.section(span),
            span,
            line.substring(one.start(), one.end()).strip(),
            one.domain(),
            one.objective(),
            one.title(),
            one.weight()));
  }
}
