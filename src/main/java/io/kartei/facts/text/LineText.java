package io.kartei.facts.text;

import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line as plain text that remembers which characters the author highlighted. Struck-out text is
 * omitted; an image, a formula or code separates words.
 */
public final class LineText extends BodyWalker {
  /** Placeholder for anything that has no words. */
  public static final char OPAQUE = '\uFFFC';

  private static final Set<String> BOLD_TAGS = Set.of("b", "strong", "em", "i", "u", "mark");
  private static final Pattern UNDERLINED = Pattern.compile("__(\\p{L}{1,4})__(?=\\p{L})");

  private final StringBuilder text = new StringBuilder();
  private final BitSet highlighted = new BitSet();
  private final BitSet verbatim = new BitSet();
  private String whole = "";
  private int depth;

  private LineText() {}

  public static LineText of(List<Inline> line) {
    LineText text = new LineText();
    text.inlines(line);
    text.whole = text.text.toString();
    return text;
  }

  public String text() {
    return whole;
  }

  /** Returns the offsets of highlighted characters. */
  public BitSet highlighted() {
    return highlighted;
  }

  /** Returns the offsets of code and of placeholders for formulas. */
  public BitSet verbatim() {
    return verbatim;
  }

  private void append(String string) {
    if (depth > 0) {
      highlighted.set(text.length(), text.length() + string.length());
    }
    text.append(string);
  }

  @Override
  public Done text(Inline.Text inline) {
    String string = inline.text();
    if (!string.contains("__")) {
      append(string);
      return Done.DONE;
    }
    Matcher underlined = UNDERLINED.matcher(string);
    int from = 0;
    while (underlined.find()) {
      append(string.substring(from, underlined.start()));
      highlight(() -> append(underlined.group(1)));
      from = underlined.end();
    }
    append(string.substring(from));
    return Done.DONE;
  }

  @Override
  public Done strong(Inline.Strong strong) {
    return highlight(() -> inlines(strong.content()));
  }

  @Override
  public Done emphasis(Inline.Emphasis emphasis) {
    return highlight(() -> inlines(emphasis.content()));
  }

  @Override
  public Done highlight(Inline.Highlight highlight) {
    return highlight(() -> inlines(highlight.content()));
  }

  @Override
  public Done element(Inline.Element element) {
    if (element.tag().equals("br")) {
      text.append('\n');
      return Done.DONE;
    }
    if (element.isBlock()) {
      text.append('\n');
      super.element(element);
      return opaque('\n');
    }
    return BOLD_TAGS.contains(element.tag())
        ? highlight(() -> inlines(element.content()))
        : super.element(element);
  }

  private Done highlight(Runnable content) {
    depth++;
    content.run();
    depth--;
    return Done.DONE;
  }

  @Override
  public Done label(Inline.Label label) {
    return Done.DONE;
  }

  @Override
  public Done strikethrough(Inline.Strikethrough strikethrough) {
    return opaque(' ');
  }

  @Override
  public Done code(Inline.Code code) {
    verbatim.set(text.length(), text.length() + code.text().length());
    append(code.text());
    return Done.DONE;
  }

  @Override
  public Done image(Inline.Image image) {
    return opaque(OPAQUE);
  }

  @Override
  public Done formula(Inline.Formula formula) {
    verbatim.set(text.length());
    append(String.valueOf(OPAQUE));
    return Done.DONE;
  }

  @Override
  public Done softBreak(Inline.SoftBreak softBreak) {
    return opaque(' ');
  }

  @Override
  public Done hardBreak(Inline.HardBreak hardBreak) {
    return opaque('\n');
  }

  @Override
  public Done examReferences(Inline.ExamReferences references) {
    return opaque(OPAQUE);
  }

  private Done opaque(char c) {
    text.append(c);
    return Done.DONE;
  }
}
