package io.kartei.model;

/**
 * One method for each kind of block, so that a new kind fails to compile wherever it is not
 * handled.
 *
 * @param <R> what a visit gives
 */
public interface BlockVisitor<R> {
  R paragraph(Block.Paragraph paragraph);

  R plain(Block.Plain plain);

  R heading(Block.Heading heading);

  R quote(Block.Quote quote);

  R list(Block.ItemList list);

  R code(Block.Code code);

  R diagram(Block.Diagram diagram);

  R rule(Block.Rule rule);

  R table(Block.Table table);

  R element(Block.Element element);

  R rawHtml(Block.RawHtml html);

  R contents(Block.Contents contents);

  R question(Block.MarkedQuestion question);

  R examReferences(Block.ExamReferences references);

  R formula(Block.Formula formula);

  R callout(Block.Callout callout);

  R definitionList(Block.DefinitionList list);

  R footnotes(Block.Footnotes footnotes);

  R embed(Block.Embed embed);
}
