package io.kartei.facts;

import io.kartei.exam.ObjectiveReader;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.Objective;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds what a note covers of an exam's outline, line by line. */
final class ObjectiveFinder extends BodyWalker {
  private static final int LONGEST = 2_000;

  private final FactScope scope;
  private final List<Objective> found = new ArrayList<>();

  private ObjectiveFinder(FactScope scope) {
    this.scope = scope;
  }

  static List<Objective> find(List<Block> body, FactScope scope) {
    ObjectiveFinder finder = new ObjectiveFinder(scope);
    finder.blocks(body);
    return finder.found;
  }

  @Override
  public Done heading(Block.Heading heading) {
    return lines(heading.content(), true);
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    return lines(paragraph.content(), false);
  }

  @Override
  public Done plain(Block.Plain plain) {
    return lines(plain.content(), false);
  }

  @Override
  protected void row(Block.Row row) {
    row.cells().forEach(cell -> lines(cell.content(), false));
  }

  private Done lines(List<Inline> inlines, boolean heading) {
    SourceSlice slice = PlacedText.of(inlines, scope.source()).slice();
    int start = 0;
    for (String line : slice.text().split("\n", -1)) {
      if (line.length() <= LONGEST) {
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
