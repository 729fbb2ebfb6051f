package io.kartei.model;

import io.kartei.text.SizedLabel;
import java.util.List;

/**
 * Writes a body as text: each block and row on a separate line, with tabs between cells. Diagrams,
 * rules and exam reference blocks have no text. Whether labels and other marks belong to the text
 * depends on its purpose, and is up to {@link PlainText} and {@code TextBody}.
 */
public abstract class TextWalker extends BodyWalker {
  private final StringBuilder out = new StringBuilder();
  private final char hardBreak;

  /** Whether the text being written is that of a picture. */
  private boolean inImage;

  /**
   * @param hardBreak the character to write for a hard break
   */
  protected TextWalker(char hardBreak) {
    this.hardBreak = hardBreak;
  }

  /** Returns the text written so far. */
  protected final String written() {
    return out.toString();
  }

  /** Returns the text written since this was last called. */
  protected final String taken() {
    String text = out.toString();
    out.setLength(0);
    return text;
  }

  protected final Done write(String text) {
    out.append(text);
    return Done.DONE;
  }

  protected final void newLine() {
    if (!out.isEmpty() && out.charAt(out.length() - 1) != '\n') {
      out.append('\n');
    }
  }

  /** Separates block-level elements within a line. */
  private void parted() {
    if (!out.isEmpty() && !Character.isWhitespace(out.charAt(out.length() - 1))) {
      out.append(hardBreak);
    }
  }

  @Override
  protected Done text(Block paragraph, List<Inline> content) {
    newLine();
    return super.text(paragraph, content);
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
      write(code.title() + "\n");
    }
    return write(code.text());
  }

  @Override
  public Done image(Inline.Image image) {
    int start = out.length();
    boolean outermost = !inImage;
    inImage = true;
    super.image(image);
    if (outermost) {
      inImage = false;
      if (out.indexOf("|", start) >= 0) {
        String alt = SizedLabel.of(out.substring(start)).alt();
        out.setLength(start);
        out.append(alt);
      }
    }
    return Done.DONE;
  }

  @Override
  protected void row(Block.Row row) {
    newLine();
    String separator = "";
    for (Block.Cell cell : row.cells()) {
      write(separator);
      inlines(cell.content());
      separator = "\t";
    }
  }

  @Override
  public Done element(Block.Element element) {
    newLine();
    return super.element(element);
  }

  @Override
  public Done formula(Block.Formula formula) {
    newLine();
    return write(formula.text());
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
  public Done text(Inline.Text text) {
    return write(text.text());
  }

  @Override
  public Done code(Inline.Code code) {
    return write(code.text());
  }

  @Override
  public Done formula(Inline.Formula formula) {
    return write(formula.text());
  }

  @Override
  public Done tag(Inline.Tag tag) {
    return write("#" + tag.name());
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    return write(" ");
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    return lineBreak();
  }

  protected final Done lineBreak() {
    out.append(hardBreak);
    return Done.DONE;
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("br")) {
      return lineBreak();
    }
    if (!element.isBlock()) {
      return super.element(element);
    }
    parted();
    super.element(element);
    parted();
    return Done.DONE;
  }
}
