package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.StateDiagram;
import io.kartei.diagram.StateDiagram.Kind;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses {@code stateDiagram} and {@code stateDiagram-v2} (Mermaid documentation, "State
 * diagrams").
 */
public final class StateDiagramParser {
  private static final Pattern ENTITY_AT_END = Pattern.compile(".*[#&]\\w+;");
  private static final Pattern LAST_SEMICOLONS = Pattern.compile(";+$");
  private static final Pattern LINE_END = Pattern.compile("\\R\\s*");
  private static final Pattern NO_LETTER = Pattern.compile("\\W");

  private static final Pattern KIND = Pattern.compile("(?:<<|\\[\\[)(fork|join|choice)(?:>>|]])");
  private static final Map<String, Kind> KINDS =
      Map.of("fork", Kind.FORK, "join", Kind.JOIN, "choice", Kind.CHOICE);
  private static final Pattern END_NOTE =
      Pattern.compile("(?s).*?(?<![\\p{L}\\p{N}_])end note(?![\\p{L}\\p{N}_])");
  private static final Pattern SIDE = Pattern.compile("(left|right)\\s+of\\b");
  private static final Pattern SCALE = Pattern.compile("scale\\s+\\d+(\\s+\\w+)?");
  private static final Pattern CLASS_NAME = Pattern.compile("[\\w-]+");

  private final Scanner in;
  private final Common common;
  private final Recovery recovery;
  private final StateBuilder states;

  private StateDiagramParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.recovery = new Recovery(in);
    this.common = new Common(in, source);
    this.states = new StateBuilder(source);
  }

  public static StateDiagram parse(Scanner in, MermaidSource source) {
    return new StateDiagramParser(in, source).diagram();
  }

  private StateDiagram diagram() {
    separators();
    while (!in.atEnd()) {
      if (in.peek() == '}') {
        recovery.statement(this::close);
      } else {
        recovery.statement(
            () -> {
              statement();
              endStatement();
            });
      }
      separators();
    }
    if (states.inComposite() && !recovery.hasMistakes()) {
      int at = states.openedAt();
      recovery.record(
          in.fail(
              at,
              at + "state".length(),
              Phrase.of("mermaid.state.open"),
              Phrase.of("mermaid.state.open.hint")));
    }
    while (states.inComposite()) {
      states.close();
    }
    return states.build(common.info());
  }

  private void close() {
    if (!states.inComposite() && !recovery.hasMistakes()) {
      throw in.expected(Phrase.of("mermaid.state.name"));
    }
    in.skip(1);
    if (states.inComposite()) {
      states.close();
    }
  }

  private void endStatement() {
    in.skipSpaces();
    comment();
    if (!in.atStatementEnd() && in.peek() != '}') {
      throw in.expected(Phrase.of("mermaid.state.end"), Phrase.of("mermaid.state.end.hint"));
    }
  }

  private void separators() {
    in.skipSeparators();
    while (comment()) {
      in.skipSeparators();
    }
  }

  private boolean comment() {
    if (in.looksAt("%%")) {
      in.uses(Form.STATE_COMMENT);
    }
    if (in.looksAt("%%") || in.peek() == '#') {
      in.restOfLine();
      return true;
    }
    return false;
  }

  private void statement() {
    int start = in.position();
    if (common.accessibility()) {
      return;
    }
    if (keyword("direction")) {
      in.uses(Form.STATE_DIRECTION);
      states.direction(common.directionStatement());
    } else if (keyword("state")) {
      state(start);
    } else if (keyword("note")) {
      note(start);
    } else if (keyword("classDef")) {
      states.styles().classDef(in);
    } else if (keyword("class")) {
      states.styles().assign(in);
    } else if (keyword("style")) {
      states.styles().style(in);
    } else if (keyword("click")) {
      in.uses(Form.STATE_CLICK);
      in.skipSpaces();
      states.link(id(), common.click(start));
    } else if (keyword("title")) {
      common.title();
    } else if (in.accept("hide empty description") || in.accept(SCALE) != null) {
      in.uses(Form.STATE_WITHOUT_EFFECT);
      in.ignored(start, Phrase.of("mermaid.line-ignored"), null);
    } else if (in.looksAt("--") && !in.looksAt("-->")) {
      if (!states.inComposite()) {
        throw in.expected(Phrase.of("mermaid.state.name"));
      }
      in.uses(Form.REGION);
      in.skip(2);
      states.divide(start);
    } else {
      transition();
    }
  }

  private boolean keyword(String word) {
    int start = in.position();
    if (in.accept(word) && Scanner.isSpace(in.peek())) {
      in.skipSpaces();
      if (!in.looksAt("-->") && !(in.peek() == ':' && !in.looksAt("::")) && !in.atLineEnd()) {
        return true;
      }
    }
    in.reset(start);
    return false;
  }

  /** Reads a state's name or {@code [*]}. */
  private String id() {
    if (in.accept("[*]")) {
      in.uses(Form.START_OR_END);
      return "[*]";
    }
    int from = in.position();
    while (!in.atStatementEnd()
        && !Scanner.isSpace(in.peek())
        && ":{}\"<>[".indexOf(in.peek()) < 0
        && !in.looksAt("--")
        && !in.looksAt("%%")) {
      in.skip(1);
    }
    if (in.position() == from) {
      throw in.expected(Phrase.of("mermaid.state.name"));
    }
    return in.text(from, in.position());
  }

  private void style(String id) {
    if (in.accept(":::")) {
      in.uses(Form.STATE_STYLE);
      in.skipSpaces();
      String name = in.accept(CLASS_NAME);
      if (name == null) {
        throw in.expected(Phrase.of("mermaid.class-name"));
      }
      states.styles().assign(id, name);
    }
  }

  private void transition() {
    int at = in.position();
    String from = states.mention(id(), true, at);
    style(from);
    in.skipSpaces();
    if (!in.accept("-->")) {
      if (in.accept(":")) {
        in.uses(Form.STATE_DESCRIPTION);
        states.describe(from, LabelReader.plain(text()));
      }
      return;
    }
    in.skipSpaces();
    at = in.position();
    String to = states.mention(id(), false, at);
    style(to);
    in.skipSpaces();
    Label label = in.accept(":") ? LabelReader.plain(text()) : Label.EMPTY;
    states.transition(from, to, label, at);
  }

  /** Reads the rest of the line, up to a comment. */
  private String text() {
    int from = in.position();
    while (!in.atLineEnd() && !in.looksAt("%%")) {
      in.skip(1);
    }
    String text = in.text(from, in.position()).strip();
    return text.endsWith(";") && !ENTITY_AT_END.matcher(text).matches()
        ? LAST_SEMICOLONS.matcher(text).replaceAll("")
        : text;
  }

  private void state(int start) {
    in.skipSpaces();
    @Nullable Label label = null;
    String quoted = common.quoted();
    if (quoted != null) {
      label = LabelReader.plain(quoted);
      in.skipSpaces();
      if (!in.acceptWord("as")) {
        throw in.expected(
            Phrase.of("mermaid.state.as"), Phrase.verbatim("state \"Long name\" as s"));
      }
      in.skipSpaces();
    }
    int at = in.position();
    String id = states.mention(id(), true, at);
    if (label != null) {
      in.uses(Form.STATE_NAMED_BEFORE);
      states.name(id, label);
    }
    style(id);
    in.skipSpaces();
    if (quoted == null && in.acceptWord("as")) {
      in.skipSpaces();
      in.uses(Form.STATE_NAMED_BEHIND);
      states.name(id, LabelReader.plain(id()));
      in.skipSpaces();
    }
    var kind = in.accept(KIND);
    if (kind != null) {
      in.uses(Form.STATE_KIND);
      states.kind(id, KINDS.getOrDefault(NO_LETTER.matcher(kind).replaceAll(""), Kind.SIMPLE));
    } else if (in.accept(":")) {
      states.describe(id, LabelReader.plain(text()));
    }
    int end = in.position();
    in.skipWhitespace();
    if (in.accept("{")) {
      in.uses(Form.COMPOSITE);
      states.open(id, start);
    } else {
      in.reset(end);
    }
  }

  private void note(int start) {
    String side = in.accept(SIDE);
    if (side == null) {
      in.uses(Form.NOTE_ABOUT_NOTHING);
      String floating = common.quoted();
      if (floating == null) {
        throw in.expected(Phrase.of("mermaid.state.side"), Phrase.of("mermaid.state.side-example"));
      }
      in.restOfLine();
      in.ignored(
          start, Phrase.of("mermaid.state.stray-note"), Phrase.of("mermaid.state.stray-note.hint"));
      return;
    }
    in.skipSpaces();
    int at = in.position();
    String about = states.mention(id(), true, at);
    in.skipSpaces();
    String text;
    if (in.accept(":")) {
      in.uses(Form.STATE_NOTE_LINE);
      text = text();
    } else {
      in.uses(Form.STATE_NOTE_BLOCK);
      String block = in.accept(END_NOTE);
      if (block == null) {
        throw in.fail(
            start,
            start + 4,
            Phrase.of("mermaid.state.note-open"),
            Phrase.of("mermaid.state.note-open.hint"));
      }
      text = block.substring(0, block.length() - "end note".length()).strip();
    }
    states.note(
        about, LabelReader.plain(LINE_END.matcher(text).replaceAll("\n")), side.startsWith("l"));
  }
}
