package io.kartei.body;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;

/**
 * A body as plain text, for titles, search, data and text alternatives: what a reader would hear.
 * Blocks, items and rows stand on lines of their own, cells are parted by a tab; diagrams, rules
 * and exam references that stand alone have no text.
 */
public final class TextBody extends BodyWalker {
  private static final Set<String> SILENT = Set.of("script", "style", "template");

  private final StringBuilder out = new StringBuilder();
  private final char hardBreak;

  private TextBody(char hardBreak) {
    this.hardBreak = hardBreak;
  }

  /** The text of blocks; no line break at its end. */
  public static String of(List<? extends Block> blocks) {
    TextBody text = new TextBody('\n');
    text.blocks(List.copyOf(blocks));
    return text.out.toString().strip();
  }

  /** The text of inlines, on one line. */
  public static String line(List<Inline> inlines) {
    TextBody text = new TextBody(' ');
    text.inlines(inlines);
    return text.out.toString();
  }

  private void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    newLine();
    return super.paragraph(paragraph);
  }

  @Override
  public Done plain(Block.Plain plain) {
    newLine();
    return super.plain(plain);
  }

  @Override
  public Done heading(Block.Heading heading) {
    newLine();
    return super.heading(heading);
  }

  @Override
  public Done code(Block.Code code) {
    newLine();
    if (code.title() != null) {
      out.append(code.title()).append('\n');
    }
    out.append(code.text());
    return Done.DONE;
  }

  @Override
  protected void row(Block.Row row) {
    newLine();
    for (int i = 0; i < row.cells().size(); i++) {
      if (i > 0) {
        out.append('\t');
      }
      inlines(row.cells().get(i).content());
    }
  }

  @Override
  public Done element(Block.Element element) {
    newLine();
    return SILENT.contains(element.tag()) ? Done.DONE : super.element(element);
  }

  @Override
  public Done rawHtml(Block.RawHtml html) {
    newLine();
    out.append(Jsoup.parseBodyFragment(html.html()).text());
    return Done.DONE;
  }

  @Override
  public Done text(Inline.Text text) {
    out.append(text.text());
    return Done.DONE;
  }

  @Override
  public Done code(Inline.Code code) {
    out.append(code.text());
    return Done.DONE;
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    out.append(' ');
    return Done.DONE;
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    out.append(this.hardBreak);
    return Done.DONE;
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("br")) {
      out.append(hardBreak);
    }
    if (element.tag().equals("img")) {
      element.attributes().stream()
          .filter(a -> a.name().equals("alt"))
          .forEach(a -> out.append(a.value()));
    }
    if (SILENT.contains(element.tag())) {
      return Done.DONE;
    }
    if (element.isBlock()) {
      parted();
    }
    super.element(element);
    if (element.isBlock()) {
      parted();
    }
    return Done.DONE;
  }

  /** Keeps blocks within a line apart. */
  private void parted() {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(hardBreak);
    }
  }

  /** What stands for it in words, as where it cannot be shown. */
  @Override
  public Done embed(Inline.Embed embed) {
    out.append(DialectBody.words(embed));
    return Done.DONE;
  }

  @Override
  public Done formula(Inline.Formula formula) {
    out.append(formula.text());
    return Done.DONE;
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    out.append(formula.text());
    return Done.DONE;
  }

  /** In a line, they are the author's words. */
  @Override
  public Done examReferences(Inline.ExamReferences references) {
    inlines(references.content());
    return Done.DONE;
  }

  @Override
  public Done tag(Inline.Tag tag) {
    out.append('#').append(tag.name());
    return Done.DONE;
  }

  @Override
  public Done callout(Block.Callout callout) {
    newLine();
    return super.callout(callout);
  }

  @Override
  public Done definitionList(Block.DefinitionList list) {
    for (Block.Definition entry : list.entries()) {
      for (List<Inline> term : entry.terms()) {
        newLine();
        inlines(term);
      }
      entry.meanings().forEach(this::blocks);
    }
    return Done.DONE;
  }

  @Override
  public Done rawHtml(Inline.RawHtml html) {
    if (html.html().regionMatches(true, 0, "<br", 0, 3)) {
      out.append(hardBreak);
    }
    return Done.DONE;
  }
}
