package io.kartei.diagram.kind;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagram.DiagramGraph;
import io.kartei.diagram.mermaid.scan.Problem;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A line that is wrong is left out and told, and the rest is drawn. */
class ToleranceTest {
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "flowchart LR;  a --> b;  c -> d;  e --> f ¦ c -> d ¦ 4",
        "flowchart LR;  subgraph s;  a --> b ¦ subgraph s ¦ 2",
        "flowchart LR;  a[open --> b;  c --> d ¦ a[open --> b ¦ 2",
        "stateDiagram;  a --> b;  b -> c;  c --> d ¦ b -> c ¦ 4",
        "stateDiagram;  state x {;  a --> b ¦ state x { ¦ 3",
        "classDiagram;  A --> B;  A <- C ¦ A <- C ¦ 2",
        "classDiagram;  A --> B;  class C {;  C --> D ¦ class C { ¦ 4",
        "classDiagram;  namespace n {;  class A ¦ namespace n { ¦ 1",
        "sequenceDiagram;  A->>B: x;  what is this;  B->>C: y ¦ what is this ¦ 3",
        "sequenceDiagram;  loop often;  A->>B: x ¦ loop often ¦ 2",
        "gantt;  Plan : 2024-01-01, 3d;  Build : soon, 3d ¦ Build : soon, 3d ¦ 1",
        "erDiagram;  A ||--o{ B : x;  A --> C;  D ¦ A --> C ¦ 3",
        "erDiagram;  A {;  int nr PK ¦ A { ¦ 1",
        "netzplan;  A : Plan, 3;  B : Build;  C : Test, 1, nach A ¦ B : Build ¦ 2",
        "netzplan;  A : Plan, 3;  B : Build, 1, nach X ¦ B : Build, 1, nach X ¦ 2",
        "netzplan;  A : Plan, 3, nach B;  B : Build, 1, nach A ¦ A : Plan, 3, nach B ¦ 2",
        "timeline;  : zu frueh;  1969 : x ¦ : zu frueh ¦ 2",
        "packet;  0-7: `a`;  4-9: `b`;  +8: `c` ¦ 4-9: `b` ¦ 2",
        "packet;  9-8: `a`;  0-3: `b` ¦ 9-8: `a` ¦ 1",
        "packet;  0-3: `b`;  +x: `c` ¦ +x: `c` ¦ 1",
        "gitGraph;  commit;  merge nirgends;  commit ¦ merge nirgends ¦ 2",
        "gitGraph;  commit;  comit;  commit id: `a` ¦ comit ¦ 2",
        "gitGraph;  commit;  cherry-pick id: `x` ¦ cherry-pick id: `x` ¦ 1",
        "quadrantChart;  A: [0.1, 0.2];  B: [2, 0.2] ¦ B: [2, 0.2] ¦ 1",
        "quadrantChart;  A: [0.1, 0.2];  B 0.2 ¦ B 0.2 ¦ 1",
        "xychart;  bar [1, 2];  line [1, zwei] ¦ line [1, zwei] ¦ 4",
        "xychart;  bar [1, 2];  x-axis 3 --> 3 ¦ x-axis 3 --> 3 ¦ 4",
        "block;  a b;  c --> (x);  d ¦ c --> (x) ¦ 3",
        "block;  a b;  block;  d ¦ block ¦ 3",
        "activity;  a;  and;  b ¦ and ¦ 2",
        "activity;  a;  if x?;  b ¦ if x? ¦ 3",
        "activity;  a;  end;  b ¦ end ¦ 2",
        "usecase;  actor A;  A -- b;  A -- b -- c ¦ A -- b -- c ¦ 2",
        "usecase;  actor A;  A -- b;  A -> c ¦ A -> c ¦ 2",
        "usecase;  actor A;  A -- b - c;  A => d ¦ A => d ¦ 2",
        "usecase;  system s;  a;  system t;  b ¦ system t ¦ 2",
        "pie;  `a` : 1;  `b` : many ¦ `b` : many ¦ 1",
      })
  void theRestIsDrawn(String written, String left, int nodes) {
    String source = written.replace(';', '\n').replace('`', '"');
    DrawnDiagram drawn = DrawnDiagram.of(source);
    assertThat(drawn.drawing()).isNotNull();
    assertThat(drawn.leftOut(source)).containsExactly(left.replace('`', '"'));
    DiagramGraph graph = Objects.requireNonNull(drawn.diagram()).graph();
    assertThat(graph.nodes()).hasSizeGreaterThanOrEqualTo(nodes);
  }

  /** A line is read whole or not at all: of one that is wrong nothing is drawn. */
  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      delimiter = '¦',
      value = {
        "flowchart LR;  a --> b;  b --oder--> Neu[Ende ¦ a b",
        "flowchart LR;  a --> b;  Neu:::warm -> c ¦ a b",
        "flowchart LR;  a[Alt] --> b;  a[Neu] & c -> d ¦ Alt b",
        "flowchart LR;  a --> b;  subgraph s [Neu(];  c;  end ¦ a b c",
        "stateDiagram;  a --> b;  b --> Neu -> c ¦ a b",
        "classDiagram;  A --> B;  B --> Neu -- weiter ¦ A B",
        "sequenceDiagram;  A->>B: x;  Neu->>B ¦ A B",
        "erDiagram;  A ||--o{ B : x;  Neu --> B ¦ A B",
        "block;  a b;  Neu --> c( ¦ a b",
      })
  void nothingOfAWrongLineIsDrawn(String written, String nodes) {
    String source = written.replace(';', '\n');
    DrawnDiagram drawn = DrawnDiagram.of(source);
    assertThat(drawn.problems()).isNotEmpty();
    assertThat(Objects.requireNonNull(drawn.diagram()).graph().nodes())
        .extracting(DiagramGraph.Node::label)
        .containsExactly(nodes.split(" "));
  }

  /** A drawing that says something else is a warning; what has no effect is worth an info. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "flowchart LR\n  A --oder--> B",
        "flowchart LR\n  A --ohne B\n  B --> C",
        "gantt\n  dateFormat : YYYY-MM-DD\n  a : 2024-01-01, 1d",
        "gantt\n  Phase 1: Plan : 2024-01-01, 3d"
      })
  void whatSaysSomethingElseIsMoreThanWithoutEffect(String source) {
    assertThat(DrawnDiagram.of(source).problems())
        .extracting(Problem::kind)
        .contains(Problem.Kind.MISREAD);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "flowchart LR\n  A --oder--> B",
        "flowchart LR\n  A --xml--> B",
        "flowchart LR\n  A --ohne B\n  B --> C",
        "gantt\n  dateFormat : YYYY-MM-DD\n  a : 2024-01-01, 1d",
        "gantt\n  excludes : die Tage am Ende des Monats\n  a : 2024-01-01, 1d",
        "gantt\n  dateFormat Z\n  a : 08-03-09-01:00, 1d",
        "gantt\n  a : 03/08/2024, 1d",
        "gantt\n  Phase 1: Plan : 2024-01-01, 3d",
        "packet\n  0-7: \"a\"\n  16-31: \"b\"",
        "block\n  a[/\"schief\"]\n  b",
        "flowchart LR\n  a[\"rund\") --> b"
      })
  void whatIsReadOtherwiseThanMeantIsTold(String source) {
    assertThat(DrawnDiagram.of(source).problems())
        .extracting(Problem::kind)
        .containsAnyOf(Problem.Kind.MISREAD, Problem.Kind.IGNORED);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "classDiagram/Firma *-- Zwei Worte : Teil/Zwei Worte: +laut() ¦ Firma, Zwei Worte",
        "classDiagram/Firma --> B/Drei ganze Worte o-- B ¦ Firma, B, Drei ganze Worte",
        "classDiagram/Firma --> B/B hat Konto/B hat : Konto ¦ Firma, B",
        "gantt/#;A : a1, 2024-01-01, 3d/B; C : after a1, 1d ¦ #;A, B; C",
        "gantt/Phase 1: Plan : 2024-01-01, 3d/B : C : 1d ¦ Phase 1: Plan, B : C",
        "gantt/dateFormat Z/A : 1, 08-03-09-01:00, 5min/B : 1d ¦ A, B",
        "classDiagram/A &lt;|-- B/&lt;&lt;Werk&gt;&gt; A/B --&gt; C ¦ A, B, C",
        "stateDiagram/a --&gt; b/b --&gt; c ¦ a, b, c",
        "flowchart LR/a --&gt; b/b@{ shape: choice }/c@{ shape: note }/d@{ shape: anchor } ¦ a, b,"
            + " c, d",
        "block/block:0_1:2/a b/end ¦ a, b",
        "mindmap/id1(\"`**Netz**`\"]/  LAN ¦ Netz, LAN",
        "mindmap/root )\"\"\"Netz\"\"\")/  )LAN)/  (WLAN) ¦ Netz, LAN, WLAN",
        "flowchart LR/a[\"<a href=\"b.html\" title=\"B\">Netz</a>\"] --> b ¦ Netz, b",
        "erDiagram/A ::: warm {/~zwei Worte~ nr/}/A ||--o{ B : x ¦ A, B"
      })
  void namesMayHaveSeveralWords(String written, String nodes) {
    String source = written.replace('/', '\n');
    assertThat(Objects.requireNonNull(DrawnDiagram.of(source).diagram()).graph().nodes())
        .extracting(DiagramGraph.Node::label)
        .containsExactly(nodes.split(", "));
  }

  @Test
  void theWordsOfARelationAreMarkdown() {
    String source = "erDiagram\n  A ||--o{ B : __hat__";
    assertThat(Objects.requireNonNull(DrawnDiagram.of(source).diagram()).graph().edges())
        .extracting(DiagramGraph.Edge::label)
        .containsExactly("hat");
  }

  /** Predecessors may stand behind one another, and an id may have several words. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '¦',
      value = {
        "C : Test, 1, nach A B ¦ A C/B C",
        "C : Test, 1, nach A+2 B+1 ¦ A C/B C",
        "C : Test, 1, nach B A und B ¦ B C/A C/B C",
        "A B : Plan, 1/C : Test, 1, nach A B ¦ A B C",
      })
  void predecessorsMayStandBehindOneAnother(String written, String edges) {
    String source = "netzplan\nA : Plan, 3\nB : Bau, 2\n" + written.replace('/', '\n');
    DrawnDiagram drawn = DrawnDiagram.of(source);
    assertThat(drawn.problems()).isEmpty();
    assertThat(Objects.requireNonNull(drawn.diagram()).graph().edges())
        .extracting(edge -> edge.from() + " " + edge.to())
        .containsExactly(edges.split("/"));
  }
}
