package io.kartei.diagram.mermaid.chart;

import io.kartei.diagram.Diagram;
import io.kartei.diagram.GitGraph;
import io.kartei.diagram.GitGraph.Branch;
import io.kartei.diagram.GitGraph.Commit;
import io.kartei.diagram.GitGraph.Kind;
import io.kartei.diagram.element.Direction;
import io.kartei.diagram.element.Label;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.InfoStatements;
import io.kartei.diagram.mermaid.scan.LabelReader;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Recovery;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Parses {@code gitGraph} (Mermaid documentation, "GitGraph Diagrams"). */
public final class GitGraphParser {
  private static final int MAX_COMMITS = 600;
  private static final Pattern DIRECTION = Pattern.compile("(?:LR|TB|BT)(?=\\s*:|\\s|\\z)");
  private static final Pattern NAME = Pattern.compile("[^\\s\"']+");
  private static final Pattern ATTRIBUTE =
      Pattern.compile("(id|tag|type|msg|parent|order)[ \\t]*:[ \\t]*");
  private static final Pattern WORD = Pattern.compile("[^\\s\"]+");

  /** A branch while it is being read. */
  private static final class Line {
    final String name;
    final @Nullable String from;
    final double order;
    @Nullable String head;

    Line(String name, @Nullable String from, double order) {
      this.name = name;
      this.from = from;
      this.order = order;
      this.head = from;
    }
  }

  /** What is written behind a command. */
  private static final class Attributes {
    final Map<String, String> values = new HashMap<>();
    final List<String> tags = new ArrayList<>();

    @Nullable String value(String name) {
      return values.get(name);
    }
  }

  private final Scanner in;
  private final MermaidSource source;
  private final InfoStatements info;
  private final Recovery recovery;
  private final Map<String, Line> lines = new LinkedHashMap<>();
  private final Map<String, Commit> commits = new LinkedHashMap<>();
  private Line current;

  private GitGraphParser(Scanner in, MermaidSource source) {
    this.in = in;
    this.source = source;
    this.info = new InfoStatements(in);
    this.recovery = new Recovery(in);
    String main = Objects.requireNonNullElse(setting("mainBranchName"), "main");
    this.current = new Line(main, null, number(setting("mainBranchOrder"), 0));
    lines.put(main, current);
  }

  /** Parses a source; see {@link io.kartei.diagram.mermaid.scan.TypeParser#parse}. */
  public static Diagram parse(Scanner in, MermaidSource source) {
    return new GitGraphParser(in, source).graph();
  }

  private @Nullable String setting(String name) {
    return source.setting("gitGraph", name);
  }

  private static double number(@Nullable String text, double otherwise) {
    try {
      return text == null ? otherwise : Double.parseDouble(text);
    } catch (NumberFormatException e) {
      return otherwise;
    }
  }

  private GitGraph graph() {
    in.skipSpaces();
    String direction = in.accept(DIRECTION);
    if (direction != null) {
      in.uses(Form.GIT_DIRECTION);
    }
    in.skipSpaces();
    in.accept(":");
    next();
    while (!in.atEnd()) {
      recovery.statement(this::statement);
      next();
    }
    GitGraph.View view =
        new GitGraph.View(
            source.flag(true, "gitGraph", "showBranches"),
            source.flag(true, "gitGraph", "showCommitLabel"),
            source.flag(false, "gitGraph", "parallelCommits"));
    List<Branch> branches =
        lines.values().stream()
            .sorted(Comparator.comparingDouble(line -> line.order))
            .map(line -> new Branch(line.name, line.from))
            .toList();
    return new GitGraph(
        info.info(source), direction(direction), view, branches, List.copyOf(commits.values()));
  }

  private static Direction direction(@Nullable String word) {
    return "TB".equals(word) ? Direction.DOWN : "BT".equals(word) ? Direction.UP : Direction.RIGHT;
  }

  private void next() {
    in.skipSeparators();
    while (in.looksAt("%%")) {
      in.skipComment();
      in.skipSeparators();
    }
  }

  private void statement() {
    int start = in.position();
    if (info.accept()) {
      return;
    }
    if (in.acceptWord("commit")) {
      in.uses(Form.GIT_COMMIT);
      commit(start);
    } else if (in.acceptWord("branch")) {
      in.uses(Form.GIT_BRANCH);
      branch(start);
    } else if (in.acceptWord("checkout") || in.acceptWord("switch")) {
      in.uses(Form.GIT_CHECKOUT);
      Line line = known(start);
      end();
      current = line;
    } else if (in.acceptWord("merge")) {
      in.uses(Form.GIT_MERGE);
      merge(start);
    } else if (in.acceptWord("cherry-pick")) {
      in.uses(Form.GIT_CHERRY_PICK);
      cherryPick(start);
    } else {
      throw in.expected(Phrase.of("mermaid.git.command"));
    }
  }

  private void end() {
    in.endStatement(() -> Phrase.of("mermaid.end-of-line"));
  }

  private void commit(int start) {
    Attributes a = attributes(List.of("id", "tag", "type", "msg"));
    end();
    Kind kind = kind(a, Kind.NORMAL);
    List<String> parents = current.head == null ? List.of() : List.of(current.head);
    add(start, a, label(a), parents, kind, kind, null);
  }

  private static Label label(Attributes a) {
    String id = a.value("id");
    String message = a.value("msg");
    if (id == null || message == null) {
      return LabelReader.plain(Objects.requireNonNullElse(id == null ? message : id, ""));
    }
    return LabelReader.plain(id + "\n" + message);
  }

  private void branch(int start) {
    String name = name();
    Attributes a = attributes(List.of("order"));
    end();
    if (lines.containsKey(name)) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.git.branch-exists", name), null);
    }
    if (lines.size() >= MAX_COMMITS) {
      throw tooMany(start);
    }
    // those without an order keep theirs among each other, behind the main one
    double order = number(a.value("order"), lines.size() / 10_000.0);
    current = new Line(name, current.head, order);
    lines.put(name, current);
  }

  private void merge(int start) {
    Line other = known(start);
    Attributes a = attributes(List.of("id", "tag", "type"));
    end();
    if (other == current) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.git.merge-itself"), null);
    }
    if (other.head == null) {
      throw in.fail(start, in.position(), Phrase.of("mermaid.git.no-commit", other.name), null);
    }
    List<String> parents = new ArrayList<>();
    if (current.head != null) {
      parents.add(current.head);
    }
    if (!parents.contains(other.head)) {
      parents.add(other.head);
    }
    add(start, a, label(a), parents, kind(a, Kind.MERGE), Kind.MERGE, other.name);
  }

  private void cherryPick(int start) {
    Attributes a = attributes(List.of("id", "tag", "parent"));
    end();
    String id = a.value("id");
    Commit picked = id == null ? null : commits.get(id);
    if (picked == null) {
      throw in.fail(
          start,
          in.position(),
          Phrase.of("mermaid.git.no-commit-called", Objects.requireNonNullElse(id, "")),
          null);
    }
    String parent = a.value("parent");
    if (a.tags.isEmpty()) {
      a.tags.add("cherry-pick: " + id + (parent == null ? "" : " | " + parent));
    }
    a.tags.removeIf(String::isEmpty);
    a.values.clear();
    List<String> parents = current.head == null ? List.of() : List.of(current.head);
    add(start, a, Label.EMPTY, parents, Kind.CHERRY_PICK, Kind.CHERRY_PICK, id);
  }

  private void add(
      int start,
      Attributes a,
      Label label,
      List<String> parents,
      Kind look,
      Kind kind,
      @Nullable String of) {
    if (commits.size() >= MAX_COMMITS) {
      throw tooMany(start);
    }
    String wanted = Objects.requireNonNullElse(a.value("id"), "commit-" + (commits.size() + 1));
    String id = wanted;
    for (int n = 2; commits.containsKey(id); n++) {
      id = wanted + "-" + n;
    }
    commits.put(id, new Commit(id, label, current.name, parents, look, kind, of, a.tags));
    current.head = id;
  }

  private static MermaidException tooMany(int start) {
    return new MermaidException(
        new Problem(
            Problem.Kind.TOO_LARGE,
            start,
            start + 1,
            Phrase.of("mermaid.too-many", MAX_COMMITS, Phrase.of("mermaid.many.commits")),
            Phrase.of("mermaid.too-many.hint")));
  }

  private Kind kind(Attributes a, Kind otherwise) {
    String type = a.value("type");
    if (type == null) {
      return otherwise;
    }
    in.uses(Form.GIT_TYPE);
    return switch (type) {
      case "NORMAL" -> Kind.NORMAL;
      case "REVERSE" -> Kind.REVERSE;
      case "HIGHLIGHT" -> Kind.HIGHLIGHT;
      default -> throw in.expected(Phrase.of("mermaid.one-of", "NORMAL, REVERSE, HIGHLIGHT"));
    };
  }

  /** Reads the name of a branch that there is. */
  private Line known(int start) {
    String name = name();
    Line line = lines.get(name);
    if (line == null) {
      throw in.fail(
          start,
          in.position(),
          Phrase.of("mermaid.git.no-branch", name),
          Phrase.of("mermaid.git.branches", String.join(", ", lines.keySet())));
    }
    return line;
  }

  private String name() {
    in.skipSpaces();
    String quoted = quoted();
    String name = quoted != null ? quoted : in.accept(NAME);
    if (name == null) {
      throw in.expected(Phrase.of("mermaid.git.branch"));
    }
    return name;
  }

  private @Nullable String quoted() {
    char quote = in.peek();
    if (quote != '"' && quote != '\'') {
      return null;
    }
    int at = in.position();
    in.skip(1);
    String text = in.until(String.valueOf(quote));
    boolean ended = text != null && (in.atLineEnd() || Scanner.isSpace(in.peek()));
    if (text == null || (text.indexOf('\n') >= 0 && !ended)) {
      in.reset(at);
      throw in.fail(at, at + 1, Phrase.of("mermaid.quote-open"), null);
    }
    return text;
  }

  private Attributes attributes(List<String> allowed) {
    Attributes attributes = new Attributes();
    in.skipSpaces();
    while (!in.atStatementEnd() && !in.looksAt("%%")) {
      int at = in.position();
      String name = in.accept(ATTRIBUTE);
      String key = name == null ? "msg" : name.substring(0, name.indexOf(':')).strip();
      String quoted = quoted();
      String value = quoted != null ? quoted : name == null ? null : in.accept(WORD);
      if (value == null || !allowed.contains(key)) {
        in.reset(at);
        throw in.expected(Phrase.of("mermaid.one-of", String.join(":, ", allowed) + ":"));
      }
      if (key.equals("tag")) {
        in.uses(Form.GIT_TAG);
        attributes.tags.add(LabelReader.line(value));
      } else {
        attributes.values.put(key, value);
      }
      in.skipSpaces();
    }
    return attributes;
  }
}
