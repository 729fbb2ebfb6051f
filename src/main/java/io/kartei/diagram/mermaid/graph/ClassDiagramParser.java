package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.ClassDiagram;
import io.kartei.diagram.ClassDiagram.End;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code classDiagram} (Mermaid documentation, "Class diagrams"). */
public final class ClassDiagramParser {
  private static final Pattern LAST_SEMICOLON = Pattern.compile(";$");

  private static final Pattern RELATION =
      Pattern.compile(
          "(<\\||\\|>|[<>*]|o(?=--|\\.\\.)|\\(\\))?(--|\\.\\.)(<\\||\\|>|[<>*]|o(?!\\w)|\\(\\))?");

  private static final Pattern STYLE_NAME = Pattern.compile("[\\w-]+");

  private final Scanner in;
  private final MermaidSource source;
  private final Common common;
  private final ClassBuilder classes;
  private final ClassNameReader names;
  private final Recovery recovery;
  private Direction direction = Direction.DOWN;

  private ClassDiagramParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.source = source;
    this.common = new Common(in, source);
    this.classes = new ClassBuilder(source);
    this.names = new ClassNameReader(in, classes);
    this.recovery = new Recovery(in);
  }

  public static ClassDiagram parse(Scanner in, MermaidSource source) {
    return new ClassDiagramParser(in, source).diagram();
  }

  private ClassDiagram diagram() {
    recovery.statement(() -> in.endStatement(() -> Phrase.of("mermaid.line-break")));
    in.skipSeparators();
    while (!in.atEnd()) {
      if (in.peek() == '}' && (classes.inNamespace() || recovery.hasMistakes())) {
        in.skip(1);
        if (classes.inNamespace()) {
          classes.closeNamespace();
        }
      } else {
        recovery.statement(this::wholeStatement);
      }
      in.skipSeparators();
    }
    if (classes.inNamespace() && !recovery.hasMistakes()) {
      int at = classes.openedAt();
      recovery.record(
          in.fail(
              at,
              at + "namespace".length(),
              Phrase.of("mermaid.class.namespace-open"),
              Phrase.of("mermaid.class.namespace-open.hint")));
    }
    while (classes.inNamespace()) {
      classes.closeNamespace();
    }
    boolean empty =
        !source.flag(false, "class", "hideEmptyMembersBox")
            && !source.flag(false, "hideEmptyMembersBox");
    return classes.build(common.info(), direction, empty);
  }

  private void wholeStatement() {
    statement();
    in.skipSpaces();
    if (!(in.peek() == '}' && classes.inNamespace())) {
      in.endStatement(() -> Phrase.of("mermaid.line-break-or-semicolon"));
    }
  }

  private void statement() {
    int start = in.position();
    if (common.accessibility()) {
      return;
    }
    if (keyword("direction")) {
      in.uses(Form.CLASS_DIRECTION);
      direction = common.directionStatement();
    } else if (keyword("namespace")) {
      in.uses(Form.NAMESPACE);
      namespace(start);
    } else if (keyword("class")) {
      type();
    } else if (in.looksAt("<<")) {
      in.uses(Form.ANNOTATION_APART);
      annotation();
    } else if (in.acceptWord("note")) {
      note();
    } else if (keyword("classDef")) {
      classes.styles().classDef(in);
    } else if (keyword("cssClass")) {
      in.uses(Form.CSS_CLASS);
      cssClass();
    } else if (keyword("style")) {
      classes.styles().style(in);
    } else if (keyword("click")) {
      link(Form.CLASS_CLICK, start);
    } else if (keyword("link")) {
      link(Form.CLASS_LINK, start);
    } else if (keyword("callback")) {
      in.uses(Form.CLASS_CALLBACK);
      in.restOfLine();
      in.ignored(start, Phrase.of("mermaid.click"), Phrase.of("mermaid.click.use-link"));
    } else if (keyword("title")) {
      in.skipSpaces();
      common.title();
    } else {
      memberOrRelation(start);
    }
  }

  /** Reads what follows {@code click} or {@code link}. */
  private void link(Form form, int start) {
    in.uses(form);
    in.skipSpaces();
    classes.link(names.read(), common.click(start));
  }

  private boolean keyword(String word) {
    int start = in.position();
    if (in.accept(word) && Scanner.isSpace(in.peek())) {
      int after = in.position();
      in.skipSpaces();
      boolean other = in.atStatementEnd() || in.peek() == ':' || in.accept(RELATION) != null;
      in.reset(after);
      if (!other) {
        return true;
      }
    }
    in.reset(start);
    return false;
  }

  /** Reads a {@code class} statement. */
  private void type() {
    in.skipSpaces();
    int at = in.position();
    String name = names.read();
    classes.declare(name, at);
    in.skipSpaces();
    if (in.accept("[")) {
      in.uses(Form.CLASS_LABEL);
      String label = in.peek() == '"' ? common.quoted() : in.until("]");
      if (label == null || (in.peek() == ']' ? !in.accept("]") : in.peek(-1) != ']')) {
        throw in.expected(
            Phrase.of("mermaid.class.label"),
            Phrase.verbatim("class Account[\"Current account\"]"));
      }
      classes.label(name, LabelReader.read(label));
      in.skipSpaces();
    }
    boolean more = true;
    while (more) {
      in.skipSpaces();
      if (in.accept(":::")) {
        in.uses(Form.CLASS_STYLE);
        int from = in.position();
        while (Scanner.isWordPart(in.peek())) {
          in.skip(1);
        }
        classes.styles().assign(name, in.text(from, in.position()));
      } else if (in.looksAt("<<")) {
        in.uses(Form.ANNOTATION_BEHIND);
        classes.annotate(name, guillemets());
      } else {
        more = false;
      }
    }
    if (in.accept("{")) {
      in.uses(Form.CLASS_BODY);
      body(name, at);
    }
  }

  private void body(String name, int start) {
    int opened = in.position();
    while (true) {
      in.skipWhitespace();
      if (in.accept("}")) {
        return;
      }
      if (in.atEnd()) {
        // what follows the brace may be statements, which are read one by one
        in.reset(opened);
        throw in.fail(
            start,
            start + name.length(),
            Phrase.of("mermaid.class.open"),
            Phrase.of("mermaid.class.open.hint"));
      }
      if (in.looksAt("<<")) {
        in.uses(Form.ANNOTATION_WITHIN);
        classes.annotate(name, guillemets());
        continue;
      }
      int from = in.position();
      while (!in.atLineEnd() && !closesBody()) {
        in.skip(1);
      }
      classes.member(name, in.text(from, in.position()));
    }
  }

  /** Returns whether a closing brace, which ends the class body, is next. */
  private boolean closesBody() {
    return in.peek() == '}';
  }

  private String guillemets() {
    int start = in.position();
    in.skip(2);
    String text = in.until(">>");
    if (text == null || text.contains("\n")) {
      throw in.fail(
          start,
          start + 2,
          Phrase.of("mermaid.class.annotation-open"),
          Phrase.verbatim("<<interface>>"));
    }
    return text.strip();
  }

  private void annotation() {
    String text = guillemets();
    in.skipSpaces();
    int at = in.position();
    String name = names.read();
    classes.declare(name, at);
    classes.annotate(name, text);
  }

  private void note() {
    in.skipSpaces();
    String about = null;
    if (in.acceptWord("for")) {
      in.skipSpaces();
      int at = in.position();
      about = names.read();
      classes.declare(about, at);
      in.skipSpaces();
    }
    String text = common.quoted();
    if (text == null) {
      throw in.expected(
          Phrase.of("mermaid.class.note"), Phrase.verbatim("note for Account \"words\""));
    }
    classes.note(new ClassDiagram.Note(LabelReader.plain(text), about, null));
  }

  private void cssClass() {
    in.skipSpaces();
    String ids = common.quoted();
    if (ids == null) {
      ids = in.accept(Pattern.compile("[^\\s\"]+"));
    }
    in.skipSpaces();
    String style = in.accept(STYLE_NAME);
    if (ids == null || style == null) {
      throw in.expected(Phrase.of("mermaid.class.styles"));
    }
    for (String id : ids.split(",")) {
      classes.styles().assign(id.strip(), style);
    }
  }

  private void namespace(int start) {
    in.skipSpaces();
    String name = names.read();
    in.skipSpaces();
    Label label = LabelReader.plain(name);
    if (in.accept("[")) {
      in.uses(Form.NAMESPACE_LABEL);
      String title = common.quoted();
      in.expect("]");
      label = LabelReader.read(title == null ? name : title);
      in.skipSpaces();
    }
    in.skipWhitespace();
    in.expect("{");
    classes.openNamespace(name, label, start);
  }

  private void memberOrRelation(int start) {
    String name = declaredName(start, this::isSource);
    if (in.peek() == ':' && !in.looksAt("::")) {
      in.skip(1);
      in.uses(Form.MEMBER_APART);
      classes.member(name, in.restOfLine());
      return;
    }
    if (in.atStatementEnd()) {
      return;
    }
    relation(name);
  }

  /** Returns whether words are the name of a class that a relation or a member is about. */
  private boolean isSource(String name) {
    int at = in.position();
    boolean relation = in.accept(RELATION) != null;
    in.reset(at);
    return relation || (in.peek() == ':' && classes.isDeclared(name));
  }

  /** Reads a class's name, declares the class, and reads a style after the name. */
  private String declaredName(int start, Predicate<String> right) {
    String name = names.words(right);
    classes.declare(name, start);
    if (in.accept(":::")) {
      String style = in.accept(STYLE_NAME);
      classes.styles().assign(name, style == null ? "" : style);
    }
    in.skipSpaces();
    return name;
  }

  private void relation(String from) {
    String fromCount = count();
    in.skipSpaces();
    int at = in.position();
    var sign = in.accept(RELATION);
    if (sign == null) {
      throw in.expected(
          Phrase.of("mermaid.class.relation"), Phrase.of("mermaid.class.relation.hint"));
    }
    in.skipSpaces();
    String toCount = count();
    in.skipSpaces();
    String to = declaredName(in.position(), name -> in.atStatementEnd() || in.peek() == ':');
    Label label = Label.EMPTY;
    if (in.accept(":")) {
      in.uses(Form.RELATION_WORDS);
      label = LabelReader.plain(LAST_SEMICOLON.matcher(in.restOfLine()).replaceAll(""));
    }
    var parts = RELATION.matcher(sign);
    if (parts.matches()) {
      classes.relate(
          new ClassDiagram.Relation(
              from,
              to,
              end(parts.group(1)),
              end(parts.group(3)),
              parts.group(2).equals(".."),
              label,
              fromCount,
              toCount),
          at);
    }
  }

  private String count() {
    String count = common.quoted();
    if (count == null) {
      return "";
    }
    in.uses(Form.MULTIPLICITY);
    return LabelReader.line(count);
  }

  private static End end(@Nullable String sign) {
    if (sign == null) {
      return End.NONE;
    }
    return switch (sign) {
      case "<|", "|>" -> End.INHERITANCE;
      case "*" -> End.COMPOSITION;
      case "o" -> End.AGGREGATION;
      case "()" -> End.LOLLIPOP;
      default -> End.ASSOCIATION;
    };
  }
}
