package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.Flowchart.Stroke;
import io.kartei.diagram.Flowchart.Tip;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads the arrows of a flowchart and their labels. */
final class FlowchartEdges {
  /** An arrow between two sets of nodes. */
  record Arrow(@Nullable String id, Label label, Stroke stroke, Tip tail, Tip head, int length) {}

  private static final Pattern SOLID = Pattern.compile("[xo<]?-{2,40}[-xo>]");
  private static final Pattern THICK = Pattern.compile("[xo<]?={2,40}[=xo>]");
  private static final Pattern DOTTED = Pattern.compile("[xo<]?-?\\.{1,40}-[xo>]?");
  private static final Pattern INVISIBLE = Pattern.compile("~~~+");
  private static final Pattern TYPESET = Pattern.compile("[\u2013\u2014]+>");
  private static final Pattern OPENING = Pattern.compile("[xo<]?(?:--|==|-\\.)");
  private static final Pattern ID =
      Pattern.compile("[^\\s\"@{}\\[\\]()|]{1,200}@(?=[-=.<xo~\u2013])");

  private final Scanner in;
  private final FlowchartNodes nodes;

  FlowchartEdges(Scanner in, FlowchartNodes nodes) {
    this.in = in;
    this.nodes = nodes;
  }

  /** Reads an arrow, which may be on the next line. Returns null if there is none. */
  @Nullable Arrow arrow() {
    int start = in.position();
    in.skipWhitespace();
    String id = in.accept(ID);
    if (id != null) {
      in.uses(Form.EDGE_ID);
    }
    String whole = whole();
    if (whole != null) {
      return made(id, whole, whole, labelInPipes());
    }
    String opening = in.accept(OPENING);
    if (opening == null) {
      in.reset(start);
      return null;
    }
    in.uses(Form.EDGE_WORDS);
    Pattern closing = opening.contains("--") ? SOLID : opening.contains("==") ? THICK : DOTTED;
    Label label = labelUpTo(closing, in.position() - opening.length(), opening);
    String end = in.accept(closing);
    if (end == null) {
      throw in.expected(Phrase.of("mermaid.arrow-end"));
    }
    return made(id, opening, end, label);
  }

  private @Nullable String whole() {
    for (Pattern pattern : List.of(SOLID, THICK, DOTTED, INVISIBLE, TYPESET)) {
      String found = in.accept(pattern);
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  private Label labelInPipes() {
    int after = in.position();
    in.skipSpaces();
    int start = in.position();
    if (!in.accept("|")) {
      in.reset(after);
      return Label.EMPTY;
    }
    in.uses(Form.EDGE_WORDS_IN_PIPES);
    Label label = nodes.text(List.of("|"), start);
    if (!in.accept("|")) {
      throw in.fail(
          in.position(),
          in.position() + 1,
          Phrase.of("mermaid.arrow-words", in.here()),
          Phrase.of("mermaid.arrow-words.hint"));
    }
    return label;
  }

  private Label labelUpTo(Pattern closing, int start, String opening) {
    in.skipSpaces();
    if (in.peek() == '"') {
      Label label = LabelReader.read(nodes.quoted());
      in.skipSpaces();
      return label;
    }
    int from = in.position();
    while (!in.atLineEnd()) {
      int here = in.position();
      if ("-=.<xo".indexOf(in.peek()) >= 0 && endsWords(from) && in.accept(closing) != null) {
        in.reset(here);
        return LabelReader.read(in.text(from, here));
      }
      in.skip(1);
    }
    throw in.fail(
        start,
        start + opening.length(),
        Phrase.of("mermaid.arrow", opening),
        Phrase.of("mermaid.arrow.hint"));
  }

  /**
   * Returns whether a label can end here. An x, o or &lt; begins the arrow's end only after a
   * blank.
   */
  private boolean endsWords(int from) {
    char c = in.peek();
    return c == '-'
        || c == '='
        || c == '.'
        || (in.position() > from && Scanner.isSpace(in.peek(-1)));
  }

  private static Arrow made(@Nullable String id, String opening, String closing, Label label) {
    String name = id == null ? null : id.substring(0, id.length() - 1);
    Tip tail = tip(opening.charAt(0));
    Tip head = tip(closing.charAt(closing.length() - 1));
    long dots = closing.chars().filter(c -> c == '.').count();
    if (closing.startsWith("~")) {
      return new Arrow(name, label, Stroke.INVISIBLE, Tip.NONE, Tip.NONE, closing.length() - 2);
    }
    if (dots > 0) {
      return new Arrow(name, label, Stroke.DOTTED, tail, head, (int) dots);
    }
    Stroke stroke = closing.contains("=") ? Stroke.THICK : Stroke.SOLID;
    boolean hasTail = tip(closing.charAt(0)) != Tip.NONE && closing.length() > 1;
    int length = closing.length() - 2 - (hasTail ? 1 : 0);
    return new Arrow(name, label, stroke, tail, head, Math.max(1, length));
  }

  private static Tip tip(char c) {
    return switch (c) {
      case 'x' -> Tip.CROSS;
      case 'o' -> Tip.CIRCLE;
      case '<', '>' -> Tip.ARROW;
      default -> Tip.NONE;
    };
  }
}
