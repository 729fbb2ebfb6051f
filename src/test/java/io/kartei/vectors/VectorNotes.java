package io.kartei.vectors;

import java.util.List;

/** Notes with vectors in every place that takes a text. */
final class VectorNotes {
  /** One vector of so many stands in a drawing, those of a kind in all types of them. */
  private static final int DRAWN = 3;

  /** One of so many stands in a reference to an exam that cannot be read. */
  private static final int MISTAKEN = 10;

  private static final String HEAD =
      """
      ---
      title: $yaml
      tags: [$yaml, flashcards]
      aliases: [$yaml]
      description: $yaml
      id: $yaml
      cheatSheet: {title: $yaml}
      ---
      """;

  /** What ends with its block. */
  private static final String INLINE =
      """
      # Kapitel $line

      Text $line Ende. ==$line== **$line** ~~$line~~ `$line` $$line$

      ## Teil $line {#teil-$number}

      Eins [$line](https://example.org/) und [Verweis]($line) oder [Verweis](<$line>).

      Zwei [Verweis](ziel.md "$line") und ![$line](bild.png "$line") oder ![Bild](<$line>) ![Bild]($line)

      Drei <$line> [Verweis][r$number] [[$line]] [[ziel|$line]] ![[$line]] [[ziel#$line]]

      [r$number]: <$line> "$line"

      Vier <a href="$attribute" title="$attribute">x</a> <img src="$attribute" alt="$attribute"> \
      <video src="$attribute" poster="$attribute"></video> <q cite="$attribute">y</q>

      Fünf <span id="$attribute" class="$attribute" lang="$attribute">x</span> <a name="$attribute">y</a>

      | Fall | $cell | $cell |
      | --- | --- | --- |
      | Eins | $cell | `$cell` |
      | $cell | zwei | [x](<$cell>) |

      > [!warning] $line
      > Text $line

      > **❓❗** Was bedeutet $line?
      >
      > Es bedeutet $line und [das]($line).
      >
      > - $line
      > - zwei

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b „$line“

      Vorn $line :: Hinten $line

      Ein {{c1::Wort $line::$line}} in der Lücke.

      Begriff $line
      : Erklärung $line

      **Router $number** ist ein Gerät, das $line.

      - **N**etz **$line**

      NV$number (Network $line)

      Fuß[^f$number] und^[Text $line] und[^$line]

      [^f$number]: Text $line

      [^$line]: Text

      Was ist $line?

      A) $line
      B) zwei

      **Antwort: A** $line

      <details><summary>Was zeigt $line?</summary>

      Antwort $line

      </details>

      ``` $line
      $text
      ```

      ```html
      $text
      ```

      - Punkt $line
      - [ ] $line

        $line

      > $line

      1. $text
      """;

  /** Each kind of place once, for those who look at all of it. */
  private static final String BRIEF =
      """
      # Kapitel $line

      ## Teil $line {#teil-$number}

      Text $line Ende. [Verweis]($line) [[$line]] ![$line](<$line>)

      <a href="$attribute" title="$attribute">x</a> <video src="$attribute"></video> \
      <span id="$attribute" class="$attribute">x</span>

      | $cell | A | B |
      | --- | --- | --- |
      | Eins | $cell | `$cell` |
      | $cell | zwei | drei |

      > [!warning] $line
      > Text $line

      > **❓❗** Was bedeutet $line?
      >
      > Es bedeutet $line und [das]($line).

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b „$line“

      Vorn $line :: Hinten $line

      Begriff $line
      : Erklärung $line

      Fuß[^f$number]

      [^f$number]: Text $line

      Was ist $line?

      A) $line
      B) zwei

      **Antwort: A** $line

      ``` $line
      $text
      ```

      $text

      <!-- --> </details></table></div>

      """;

  /** What a card, its context and its tags show, and what leads somewhere on paper. */
  private static final String CARD =
      """
      ## Teil $line

      > **❓❗** Was bedeutet $line und `$line` in $$line$?
      >
      > Es bedeutet $line, [das]($line), <a href="$attribute" title="$attribute">x</a> und [[$line]].
      >
      > $text

      """;

  private static final String CLICK =
      """
      flowchart LR
        a["$quoted"] --> b
        click a "$quoted" "$quoted"
      """;

  /** What might be meant as an exam is compared with all there are, which takes its time. */
  private static final String EXAM =
      """

      > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe $line
      """;

  private static final List<String> DIAGRAMS =
      List.of(
          """
          flowchart LR
            a["$quoted"] -->|"$quoted"| b{"$quoted"}
            click a "$quoted" "$quoted"
            click b href "$quoted"
          """,
          """
          sequenceDiagram
            participant A as $line
            A->>B: $line
            Note over A,B: $line
          """,
          """
          pie title $line
            "$quoted" : 1
            "b" : 2
          """,
          """
          gantt
            title $line
            section $line
            $line : a$number, 2024-01-01, 1d
            click a$number href "$quoted"
          """,
          """
          classDiagram
            class A["$quoted"] {
              +$line
            }
            A --> B : $line
            link A "$quoted" "$quoted"
          """,
          """
          stateDiagram-v2
            s1 : $line
            s1 --> s2 : $line
            note right of s1 : $line
          """,
          """
          flowchart TD
            $text
          """,
          """
          mindmap
            root(($line))
          """);

  private VectorNotes() {}

  /** A note with one vector in every place, and at its end as a block of its own. */
  static String alone(Vector vector) {
    return filled(HEAD, vector) + body(vector) + "\n" + vector.text() + "\n";
  }

  /** A note with several, where none takes another's place. */
  static String together(List<Vector> vectors) {
    StringBuilder note = new StringBuilder(filled(HEAD, vectors.get(0)));
    for (Vector vector : vectors) {
      note.append(filled(BRIEF, vector)).append(drawings(vector)).append('\n');
    }
    return note.toString();
  }

  /** A note with a card for each vector, and its diagrams. */
  static String cards(List<Vector> vectors) {
    StringBuilder note = new StringBuilder(filled(HEAD, vectors.get(0)));
    note.append("\n# ").append(vectors.get(0).line()).append("\n\n");
    for (Vector vector : vectors) {
      note.append(filled(CARD, vector));
      note.append(vector.number() % DRAWN == 0 ? diagram(CLICK, vector) : "").append('\n');
    }
    return note.toString();
  }

  private static String body(Vector vector) {
    return filled(INLINE, vector)
        + (vector.number() % MISTAKEN == 0 ? filled(EXAM, vector) : "")
        + drawings(vector);
  }

  private static String drawings(Vector vector) {
    boolean drawing = vector.kind().equals("mermaid");
    return (vector.number() % DRAWN == 0 ? diagram(DIAGRAMS.get(type(vector)), vector) : "")
        + (drawing ? diagram("flowchart LR\n  $text\n", vector) : "")
        + (vector.kind().equals("svg-file") ? "![Bild](s%d.svg)\n".formatted(vector.number()) : "");
  }

  private static int type(Vector vector) {
    return vector.number() / DRAWN % DIAGRAMS.size();
  }

  private static String diagram(String source, Vector vector) {
    return "\n````mermaid\n" + filled(source, vector) + "````\n\n";
  }

  private static String filled(String pattern, Vector vector) {
    return pattern
        .replace("$yaml", "\uE001")
        .replace("$attribute", "\uE002")
        .replace("$line", "\uE003")
        .replace("$cell", "\uE004")
        .replace("$quoted", "\uE005")
        .replace("$text", "\uE006")
        .replace("$number", String.valueOf(vector.number()))
        .replace("\uE001", vector.yaml())
        .replace("\uE002", vector.attribute())
        .replace("\uE003", vector.line())
        .replace("\uE004", vector.cell())
        .replace("\uE005", vector.quoted())
        .replace("\uE006", vector.text());
  }
}
