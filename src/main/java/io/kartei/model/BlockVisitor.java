package io.kartei.model;

/**
 * Has one method per kind of block, so adding a kind breaks compilation wherever it isn't handled.
 *
 * @param <R> the result of a visit
 */
interface BlockVisitor<R> {
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
