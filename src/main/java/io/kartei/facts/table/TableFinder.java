package io.kartei.facts.table;

import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceSink;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Comparison;
import io.kartei.model.Section;
import io.kartei.model.TableFact;
import io.kartei.text.FileTitle;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds a note's tables, decides what each is for, and turns those that compare things into
 * comparisons.
 */
public final class TableFinder extends BodyWalker {
  private final FactScope scope;
  private final List<TableFact> tables = new ArrayList<>();
  private final List<Comparison> comparisons = new ArrayList<>();
  private Block.@Nullable Paragraph above;

  private TableFinder(FactScope scope) {
    this.scope = scope;
  }

  public static TableFinder find(List<Block> body, FactScope scope) {
    TableFinder finder = new TableFinder(scope);
    finder.blocks(body);
    return finder;
  }

  public List<TableFact> tables() {
    return tables;
  }

  public List<Comparison> comparisons() {
    return ComparisonTitles.toldApart(comparisons);
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    above = paragraph;
    return super.paragraph(paragraph);
  }

  @Override
  public Done table(Block.Table table) {
    Section section = scope.sections().sectionAt(table.span().start());
    String caption = above == null ? null : TableCaption.of(above, table, scope);
    String title = caption != null ? caption : ComparisonTitles.of(section, scope);
    Text heading = scope.words(heading(caption, section, title));
    TableClassifier.Verdict verdict = TableClassifier.classify(table, heading, scope);
    tell(table, verdict, heading);
    tables.add(
        new TableFact(
            table.id(),
            section == null ? null : section.id(),
            table.span(),
            verdict.kind(),
            table.alignments().size(),
            table.rows().size()));
    if (verdict.kind() == TableFact.Kind.COMPARISON) {
      String name =
          caption == null && (section == null || section.parent() == null)
              ? scope.note()
              : scope.note() + " " + title;
      String slug = Slugs.of(name);
      Comparison comparison =
          ComparisonBuilder.build(
              scope.unique(slug.isEmpty() ? table.id() : slug),
              section,
              title,
              caption != null ? caption : ComparisonTitles.shown(section, table, verdict, scope),
              table,
              verdict);
      boolean bare = section == null && caption == null;
      comparisons.add(bare ? comparison.named(name(title)) : comparison);
    }
    return super.table(table);
  }

  private static String name(String file) {
    return FileTitle.capitalized(String.join(" ", FileTitle.of(file).words()));
  }

  private void tell(Block.Table table, TableClassifier.Verdict verdict, Text heading) {
    EvidenceSink evidence = scope.evidence();
    switch (verdict.kind()) {
      case COMPARISON ->
          evidence.accepted(Kind.COMPARISON, table.span(), verdict.subjects().reason());
      case GLOSSARY -> evidence.accepted(Kind.GLOSSARY, table.span(), "why.glossary.head");
      default -> {
        if (evidence.isWanted()) {
          String reason = TableClassifier.objection(table, heading, scope);
          evidence.rejected(Kind.COMPARISON, table.span(), reason);
        }
      }
    }
  }

  /** Returns everything above a table that may say what it is about. */
  private static String heading(@Nullable String caption, @Nullable Section section, String title) {
    String nearest = section == null || title.endsWith(section.title()) ? "" : section.title();
    return caption == null ? title : caption + " | " + nearest;
  }
}
