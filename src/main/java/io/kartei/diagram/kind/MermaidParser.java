package io.kartei.diagram.kind;

import io.kartei.diagnostic.Suggestions;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramType;
import io.kartei.diagram.mermaid.scan.Failures;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Preamble;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Parses Mermaid.
 *
 * <pre>{@code
 * ParsedDiagram parsed = MermaidParser.parse("flowchart LR\n a --> b");
 * }</pre>
 */
final class MermaidParser {
  /** The longest source, in characters; the limit is Mermaid's own ({@code maxTextSize}). */
  static final int MAX_LENGTH = 50_000;

  /** The words that a source may begin with. */
  private static final List<String> WORDS =
      Stream.concat(types().stream(), Stream.of("graph", "stateDiagram-v2")).toList();

  /** How often a source is read again without the statements that can't be read. */
  private static final int MAX_READINGS = 3;

  private MermaidParser() {}

  /** Returns the types that can be parsed, by Mermaid's names, sorted. */
  public static List<String> types() {
    return DiagramKinds.TYPES;
  }

  /** Returns the syntax that a source uses: the names of {@link Form}s, keywords and arrows. */
  public static Set<String> forms(String source) {
    MermaidSource preamble = Preamble.read(source);
    Scanner in = scanner(preamble, new Failures());
    DiagramKind<?> kind = DiagramKinds.named(DiagramType.detect(source));
    if (kind != null) {
      kind.parser().parse(in, preamble);
    }
    return in.forms();
  }

  private static Scanner scanner(MermaidSource preamble, Failures failures) {
    Scanner in = new Scanner(preamble.text(), failures);
    in.skipWhitespace();
    while (Scanner.isWordPart(in.peek())) {
      in.skip(1);
    }
    return in;
  }

  /** Parses a source. Never fails; mistakes are reported as problems. Takes linear time. */
  public static ParsedDiagram parse(String source) {
    String type = DiagramType.detect(source);
    if (source.length() > MAX_LENGTH) {
      return without(
          type,
          new Problem(
              Problem.Kind.TOO_LARGE, 0, 0, Phrase.of("mermaid.too-long", MAX_LENGTH), null));
    }
    DiagramKind<?> kind = DiagramKinds.named(type);
    if (kind == null) {
      return without(type, unsupported(type, source));
    }
    MermaidSource preamble = Preamble.read(source);
    Failures failures = new Failures();
    Set<Problem> problems = new LinkedHashSet<>();
    Scanner in = scanner(preamble, failures);
    try {
      @Nullable Diagram diagram = kind.parser().parse(in, preamble);
      problems.addAll(in.problems());
      for (int i = 0, known = 0; i < MAX_READINGS && failures.size() > known; i++) {
        known = failures.size();
        in = scanner(preamble, failures);
        diagram = kind.parser().parse(in, preamble);
        problems.addAll(in.problems());
      }
      boolean wrong = problems.stream().anyMatch(p -> p.kind() == Problem.Kind.SYNTAX);
      if (wrong && diagram.graph().nodes().isEmpty()) {
        diagram = null;
      }
      return new ParsedDiagram(type, diagram, sorted(problems), in.links());
    } catch (MermaidException e) {
      problems.addAll(in.problems());
      problems.add(e.problem());
      return new ParsedDiagram(type, null, sorted(problems), List.of());
    }
  }

  private static List<Problem> sorted(Set<Problem> problems) {
    return problems.stream().sorted(Comparator.comparingInt(Problem::start)).toList();
  }

  private static Problem unsupported(String type, String source) {
    if (type.equals("unknown")) {
      int at = 0;
      while (at < source.length() && Character.isWhitespace(source.charAt(at))) {
        at++;
      }
      boolean empty = at == source.length();
      return new Problem(
          Problem.Kind.SYNTAX,
          empty ? 0 : at,
          empty ? 0 : at + 1,
          Phrase.of(empty ? "mermaid.empty" : "mermaid.no-type"),
          Phrase.of("mermaid.no-type.hint"));
    }
    int at = Math.max(0, source.indexOf(type));
    String meant = Suggestions.nearest(type, WORDS);
    if (meant != null) {
      return new Problem(
          Problem.Kind.SYNTAX,
          at,
          Math.min(source.length(), at + type.length()),
          Phrase.of("mermaid.unknown-type", type),
          Phrase.of("did-you-mean", meant));
    }
    return new Problem(
        Problem.Kind.UNSUPPORTED,
        at,
        Math.min(source.length(), at + type.length()),
        Phrase.of("mermaid.type-not-drawn", type),
        null);
  }

  private static ParsedDiagram without(String type, @Nullable Problem problem) {
    return new ParsedDiagram(type, null, problem == null ? List.of() : List.of(problem), List.of());
  }
}
