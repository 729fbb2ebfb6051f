package io.kartei.model;

/**
 * Has one method per kind of inline, so adding a kind breaks compilation wherever it isn't handled.
 *
 * @param <R> the result of a visit
 */
interface InlineVisitor<R> {
  R text(Inline.Text text);

  R code(Inline.Code code);

  R emphasis(Inline.Emphasis emphasis);

  R strong(Inline.Strong strong);

  R strikethrough(Inline.Strikethrough strikethrough);

  R link(Inline.Link link);

  R image(Inline.Image image);

  R softBreak(Inline.SoftBreak softBreak);

  R hardBreak(Inline.HardBreak hardBreak);

  R element(Inline.Element element);

  R rawHtml(Inline.RawHtml html);

  R highlight(Inline.Highlight highlight);

  R formula(Inline.Formula formula);

  R footnoteReference(Inline.FootnoteReference reference);

  R wikiLink(Inline.WikiLink link);

  R embed(Inline.Embed embed);

  R anchor(Inline.Anchor anchor);

  R tag(Inline.Tag tag);

  R label(Inline.Label label);

  R examReferences(Inline.ExamReferences references);
}
