package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.TextWalker;
import io.kartei.text.FormulaWords;
import io.kartei.text.SizedLabel;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * A body as plain text, for search, data and text alternatives: everything a screen reader would
 * read, with labels, inline exam references, and the text alternatives of pictures. Formulas are in
 * plain characters, or left out.
 */
public final class TextBody extends TextWalker {
  private static final Set<String> SILENT = Set.of("script", "style", "template");

  private TextBody(char hardBreak) {
    super(hardBreak);
  }

  /** Returns the text of blocks, without a line break at the end. */
  public static String of(List<? extends Block> blocks) {
    TextBody text = new TextBody('\n');
    text.blocks(List.copyOf(blocks));
    return text.written().strip();
  }

  /** Returns a picture's alternative text and size. */
  static SizedLabel label(Inline.Image image) {
    return SizedLabel.of(line(image.alt()));
  }

  /** Returns the text of inlines, on one line. */
  public static String line(List<Inline> inlines) {
    TextBody text = new TextBody(' ');
    text.inlines(inlines);
    return text.written();
  }

  @Override
  public Done element(Block.Element element) {
    newLine();
    return SILENT.contains(element.tag()) ? Done.DONE : super.element(element);
  }

  @Override
  public Done rawHtml(Block.RawHtml html) {
    newLine();
    return write(Jsoup.parseBodyFragment(html.html()).text());
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("img")) {
      element.attributes().stream()
          .filter(a -> a.name().equals("alt"))
          .forEach(a -> write(a.value()));
    }
    return SILENT.contains(element.tag()) ? Done.DONE : super.element(element);
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    return write(words(formula.text()));
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return write(words(formula.text()));
  }

  private static String words(String tex) {
    String words = FormulaWords.readable(tex);
    return words == null ? "…" : words;
  }

  /** Writes the same text as where an embed cannot be shown. */
  @Override
  public Done embed(Inline.Embed embed) {
    return write(DialectBody.words(embed));
  }

  @Override
  public Done rawHtml(Inline.RawHtml html) {
    return html.html().regionMatches(true, 0, "<br", 0, 3) ? lineBreak() : Done.DONE;
  }
}
