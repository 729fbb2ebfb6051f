package io.kartei.facts.reference;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.exam.ObjectiveReader;
import io.kartei.facts.text.FactScope;
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

/** Finds the objectives of an exam's outline that a note covers, line by line. */
public final class ObjectiveFinder extends BodyWalker {
  private static final Pattern WORDS = Pattern.compile(".*\\p{L}{2}.*");

  private static final int MAX_LINE = 2_000;
  private static final int MAX_TITLE = 200;
  private static final Pattern PERCENT =
      Pattern.compile("(?:~|ca\\. )?(\\d{1,2}(?:[.,]\\d{1,2})?|100)\\s?%");

  private final FactScope scope;
  private final List<Objective> found = new ArrayList<>();

  private ObjectiveFinder(FactScope scope) {
    this.scope = scope;
  }

  public static List<Objective> find(List<Block> body, FactScope scope) {
    ObjectiveFinder finder = new ObjectiveFinder(scope);
    finder.blocks(body);
    return finder.found;
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
      if (found.size() == before + 1) {
        found.set(before, completed(found.get(before), cells.subList(i + 1, cells.size())));
      }
    }
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
        for (ObjectiveReader.Found one : ObjectiveReader.read(line, heading)) {
          keep(slice, start, line, one);
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
