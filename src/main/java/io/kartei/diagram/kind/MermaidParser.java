package io.kartei.diagram.kind;

import io.kartei.diagnostic.Suggestions;
import io.kartei.diagram.Diagram;
import io.kartei.diagram.DiagramType;
import io.kartei.diagram.mermaid.scan.Form;
import io.kartei.diagram.mermaid.scan.MermaidException;
import io.kartei.diagram.mermaid.scan.MermaidSource;
import io.kartei.diagram.mermaid.scan.Preamble;
import io.kartei.diagram.mermaid.scan.Problem;
import io.kartei.diagram.mermaid.scan.Scanner;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.Comparator;
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

  private MermaidParser() {}

  /** Returns the types that can be parsed, by Mermaid's names, sorted. */
  public static List<String> types() {
    return DiagramKinds.ALL.stream().map(DiagramKind::type).sorted().toList();
  }

  /** Returns the syntax that a source uses: the names of {@link Form}s, keywords and arrows. */
  public static Set<String> forms(String source) {
    MermaidSource preamble = Preamble.read(source);
    Scanner in = scanner(preamble);
    DiagramKind<?> kind = DiagramKinds.named(DiagramType.detect(source));
    if (kind != null) {
      kind.parser().parse(in, preamble);
    }
    return in.forms();
  }

  private static Scanner scanner(MermaidSource preamble) {
    Scanner in = new Scanner(preamble.text());
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
    Scanner in = scanner(preamble);
    try {
      @Nullable Diagram diagram = kind.parser().parse(in, preamble);
      boolean wrong = in.problems().stream().anyMatch(p -> p.kind() == Problem.Kind.SYNTAX);
      if (wrong && diagram.graph().nodes().isEmpty()) {
        diagram = null;
      }
      in.problems().sort(Comparator.comparingInt(Problem::start));
      return new ParsedDiagram(type, diagram, in.problems(), in.links());
    } catch (MermaidException e) {
      List<Problem> problems = new ArrayList<>(in.problems());
      problems.add(e.problem());
      problems.sort(Comparator.comparingInt(Problem::start));
      return new ParsedDiagram(type, null, problems, List.of());
    }
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
