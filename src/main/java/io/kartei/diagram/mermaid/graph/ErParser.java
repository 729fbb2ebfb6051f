package io.kartei.diagram.mermaid.graph;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.ErDiagram;
import io.kartei.diagram.ErDiagram.Attribute;
import io.kartei.diagram.ErDiagram.Cardinality;
import io.kartei.diagram.ErDiagram.Notation;
import io.kartei.diagram.ErDiagram.Relationship;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code erDiagram} (Mermaid documentation, "Entity Relationship Diagrams"). */
public final class ErParser {
  private static final Pattern NO_LETTER = Pattern.compile("[^a-z]");

  private static final Pattern NAME = Pattern.compile("[^\\s\"{}\\[\\]:;,|]+");
  private static final Pattern CARDINALITY =
      Pattern.compile(
          "(?i)(?:(?:one or zero|zero or one|one or (?:more|many)|zero or (?:more|many)|only one"
              + "|many\\([01]\\)|[01]\\+|many|one|1)(?=[\\s.-])"
              + "|\\|o|o\\||\\|\\||\\}o|\\}\\||o\\{|\\|\\{|u(?=[.|-]))");
  private static final Pattern LINE =
      Pattern.compile("(?i)--|\\.\\.|\\.-|-\\.|optionally to(?=\\s)|to(?=\\s)");

  private final Scanner in;
  private final Common common;
  private final Recovery recovery;
  private final Styles styles;
  private final Map<String, Label> labels = new LinkedHashMap<>();
  private final Map<String, List<Attribute>> attributes = new LinkedHashMap<>();
  private final List<Relationship> relationships = new ArrayList<>();
  private Direction direction = Direction.DOWN;

  private ErParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.common = new Common(in, source);
    this.styles = new Styles(source);
    this.recovery = new Recovery(in);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new ErParser(in, source).diagram(source);
  }

  private ErDiagram diagram(MermaidSource source) {
    in.skipSeparators();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      in.skipSeparators();
    }
    List<ErDiagram.Entity> entities = new ArrayList<>();
    labels.forEach(
        (id, label) ->
            entities.add(
                new ErDiagram.Entity(
                    id, label, attributes.getOrDefault(id, List.of()), styles.of(id))));
    return new ErDiagram(common.info(), direction, notation(source), entities, relationships);
  }

  private static Notation notation(MermaidSource source) {
    String name = String.valueOf(source.setting("er", "notation")).toLowerCase(Locale.ROOT);
    return switch (NO_LETTER.matcher(name).replaceAll("")) {
      case "chen" -> Notation.CHEN;
      case "minmax" -> Notation.MIN_MAX;
      default -> Notation.CROW;
    };
  }

  private void statement() {
    if (common.accessibility()) {
      return;
    }
    if (keyword("direction")) {
      in.uses(Form.ER_DIRECTION);
      direction = common.directionStatement();
    } else if (keyword("title")) {
      in.skipSpaces();
      common.title();
    } else if (keyword("classDef")) {
      styles.classDef(in);
    } else if (keyword("class")) {
      styles.assign(in);
    } else if (keyword("style")) {
      styles.style(in);
    } else {
      entity();
    }
    in.endStatement(() -> Phrase.of("mermaid.line-break"));
  }

  /** Reads a keyword that isn't the name of an entity. */
  private boolean keyword(String word) {
    int start = in.position();
    if (in.accept(word) && Scanner.isSpace(in.peek())) {
      int after = in.position();
      in.skipSpaces();
      boolean name =
          in.atStatementEnd() || ":{[".indexOf(in.peek()) >= 0 || in.accept(CARDINALITY) != null;
      in.reset(after);
      if (!name) {
        return true;
      }
    }
    in.reset(start);
    return false;
  }

  private void entity() {
    int start = in.position();
    String id = name();
    in.skipSpaces();
    if (in.accept("[")) {
      in.uses(Form.ENTITY_ALIAS);
      Label label = alias();
      declare(id, start);
      labels.put(id, label);
      in.skipSpaces();
    }
    classes(id);
    in.skipSpaces();
    int at = in.position();
    if (in.accept("{")) {
      declare(id, start);
      in.uses(Form.ATTRIBUTES);
      block(id, at);
    } else if (in.atStatementEnd()) {
      declare(id, start);
    } else {
      relationship(id, start);
    }
  }

  private String name() {
    String quoted = common.quoted();
    if (quoted != null) {
      in.uses(Form.ENTITY_QUOTED);
      return quoted.strip();
    }
    String name = in.accept(NAME);
    if (name == null) {
      throw in.expected(Phrase.of("mermaid.er.entity"));
    }
    return name;
  }

  private Label alias() {
    in.skipSpaces();
    String quoted = common.quoted();
    String text = quoted;
    if (text == null) {
      text = in.accept(Pattern.compile("[^\\]\\n]*"));
    }
    in.skipSpaces();
    in.expect("]");
    return label(text == null ? "" : text.strip());
  }

  private static Label label(String text) {
    return LabelReader.markdown(text);
  }

  private void classes(String id) {
    in.skipSpaces();
    if (in.accept(":::")) {
      in.uses(Form.ENTITY_CLASS);
      do {
        in.skipSpaces();
        String name = in.accept(NAME);
        styles.assign(id, name == null ? "" : name);
      } while (in.accept(","));
    }
  }

  private void declare(String id, int at) {
    if (labels.putIfAbsent(id, label(id)) == null && labels.size() > Limits.NODES) {
      throw Limits.exceeded(at, Limits.NODES, Phrase.of("mermaid.many.entities"));
    }
  }

  private void block(String id, int start) {
    List<Attribute> found = attributes.computeIfAbsent(id, i -> new ArrayList<>());
    while (true) {
      in.skipSeparators();
      if (in.accept("}")) {
        return;
      }
      if (in.atEnd()) {
        recovery.record(
            in.fail(
                start, start + 1, Phrase.of("mermaid.er.open"), Phrase.of("mermaid.er.open.hint")));
        return;
      }
      recovery.statement(() -> found.addAll(new ErAttributes(in).line()));
      if (found.size() > Limits.EDGES) {
        throw Limits.exceeded(start, Limits.EDGES, Phrase.of("mermaid.many.members"));
      }
    }
  }

  private void relationship(String from, int start) {
    Cardinality fromCount = cardinality();
    in.skipSpaces();
    String line = in.accept(LINE);
    if (line == null) {
      throw relation();
    }
    in.skipSpaces();
    Cardinality toCount = cardinality();
    in.skipSpaces();
    int at = in.position();
    String to = name();
    if (in.accept("[")) {
      labels.put(to, alias());
    }
    classes(to);
    in.skipSpaces();
    Label label = Label.EMPTY;
    if (in.accept(":")) {
      in.uses(Form.ROLE);
      in.skipSpaces();
      String quoted = common.quoted();
      label = LabelReader.markdown(quoted == null ? in.restOfLine() : quoted);
    }
    declare(from, start);
    declare(to, at);
    if (relationships.size() >= Limits.EDGES) {
      throw Limits.exceeded(start, Limits.EDGES, Phrase.of("mermaid.many.relations"));
    }
    boolean identifying = line.equals("--") || line.equalsIgnoreCase("to");
    in.usesArrow(line);
    relationships.add(new Relationship(from, to, fromCount, toCount, identifying, label));
  }

  private Cardinality cardinality() {
    String sign = in.accept(CARDINALITY);
    if (sign == null) {
      throw relation();
    }
    String text = sign.toLowerCase(Locale.ROOT);
    in.usesArrow(text);
    return switch (text) {
      case "|o", "o|", "one or zero", "zero or one" -> Cardinality.ZERO_OR_ONE;
      case "}|", "|{", "one or more", "one or many", "many(1)", "1+" -> Cardinality.ONE_OR_MORE;
      case "}o", "o{", "zero or more", "zero or many", "many(0)", "many", "0+" ->
          Cardinality.ZERO_OR_MORE;
      default -> Cardinality.ONE;
    };
  }

  private RuntimeException relation() {
    return in.expected(
        Phrase.of("mermaid.er.relation"), Phrase.verbatim("KUNDE ||--o{ AUFTRAG : erteilt"));
  }

  /** Returns the key that a word names, or null. */
  static ErDiagram.@Nullable Key key(String word) {
    return switch (word) {
      case "PK", "pk" -> ErDiagram.Key.PK;
      case "FK", "fk" -> ErDiagram.Key.FK;
      case "UK", "uk" -> ErDiagram.Key.UK;
      default -> null;
    };
  }
}
