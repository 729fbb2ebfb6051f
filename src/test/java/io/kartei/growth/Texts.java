package io.kartei.growth;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Texts that nobody writes, of any size, by name: what cmark's and markdown-it's tests of this kind
 * are about, and the same for everything else that a note may hold.
 */
final class Texts {
  private final Map<String, IntFunction<String>> all = new LinkedHashMap<>();

  private Texts() {
    repeated();
    inline();
    blocks();
    sheets();
    dialects();
    heads();
    facts();
    diagrams();
  }

  static Map<String, IntFunction<String>> all() {
    return new Texts().all;
  }

  private void repeated() {
    try (InputStream in = Texts.class.getResourceAsStream("/growth/repeated.txt")) {
      String lines = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      for (String line : lines.split("\n")) {
        int tab = line.indexOf('\t');
        if (!line.startsWith("#") && tab > 0) {
          String piece = line.substring(tab + 1).translateEscapes();
          put(line.substring(0, tab), s -> piece.repeat(Math.max(1, s / piece.length())));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void put(String name, IntFunction<String> text) {
    all.put(name, text);
  }

  private void inline() {
    put(
        "cmark: nested strong emph",
        s -> "*a **a ".repeat(s / 14) + "b" + " a** a*".repeat(s / 14));
    put("cmark: 389", s -> "*a ".repeat(s / 6) + "_a*_ ".repeat(s / 10));
    put("cmark: multiple of 3", s -> "a**b" + "c* ".repeat(s / 3));
    put("cmark: nested brackets", s -> "[".repeat(s / 2) + "a" + "]".repeat(s / 2));
    put("cmark: nul", s -> "abc\0de\0".repeat(s / 7));
    put("cmark: backticks", s -> lines(s, i -> "e" + "`".repeat(i)));
    put("cmark: unclosed comment", s -> "</" + "<!--".repeat(s / 4));
    put(
        "cmark: references",
        s -> lines(s * 3 / 4, i -> "[" + i + "]: u\n") + "\n" + "[0] ".repeat(s / 16));
    put(
        "cmark: references whose names have one hash",
        s -> lines(s * 3 / 4, i -> "[" + twins(i) + "]: u\n") + "\n" + "[0] ".repeat(s / 16));
    put("markdown-it: nested inlines", s -> "*".repeat(s / 2) + "a" + "*".repeat(s / 2));
    put("markdown-it: <<<", s -> "<".repeat(s) + ">");
    put("markdown-it: hardbreak", s -> "x" + " ".repeat(s) + "x  \nx");
    put("image nested", s -> "![".repeat(s / 8) + "a" + "](b.de)".repeat(s / 8));
    put("links parens", s -> "[a](" + "(".repeat(s));
    put("links esc", s -> "[a](" + "\\".repeat(s));
    put("label long", s -> "[" + "a ".repeat(s / 2) + "]");
    put("label long def", s -> "[" + "a ".repeat(s / 2) + "]: b");
    put("html many attrs", s -> "<a" + " b".repeat(s / 2) + ">");
    put("html many attrs open", s -> "<a" + " b".repeat(s / 2));
    put("html spaces", s -> "x <a" + " ".repeat(s) + "x");
    put("html many ids", s -> lines(s, i -> "<a id=x" + i + "></a> "));
  }

  private void blocks() {
    put("cmark: nested quotes", s -> "> ".repeat(s / 2) + "a");
    put("cmark: nested lists", s -> lines(s, i -> "  ".repeat(i) + "* a\n"));
    put("headings many", s -> lines(s, i -> "## A" + i + "\n\nb\n\n"));
    put("heading long", s -> "# " + "#".repeat(s));
    put("heading long2", s -> "# " + "a# ".repeat(s / 3));
    put("heading levels", s -> lines(s, i -> "#".repeat(i % 6 + 1) + " A\n"));
    put("setext long", s -> "a\n" + "=".repeat(s));
    put("setext after lines", s -> "a\n".repeat(s / 2) + "===\n");
    put("rule long", s -> "- ".repeat(s / 2));
    put("rule almost", s -> "* ".repeat(s / 2) + "x");
    put("rule almost2", s -> "-".repeat(s) + "x");
    put("fence java", s -> "```java\n" + "int a = 1; /* b */ ".repeat(s / 20) + "\n```\n");
    put("fence java open", s -> "```java\n" + "/* \" ".repeat(s / 5) + "\n```\n");
    put("fence html", s -> "```html\n" + "<a <!-- <script ".repeat(s / 16) + "\n```\n");
    put("fence xml", s -> "```xml\n" + "<a b=\"".repeat(s / 6) + "\n```\n");
    put("fence python", s -> "```python\n" + "a = '''b\n".repeat(s / 9) + "\n```\n");
    put("fence sql", s -> "```sql\n" + "SELECT 'a\n".repeat(s / 10) + "\n```\n");
    put("fence long info", s -> "```" + "a ".repeat(s / 2) + "\nb\n```\n");
    put("indented blank only", s -> "    a\n" + "    \n".repeat(s / 5));
    put("list blanks", s -> "- a\n" + "\n".repeat(s / 2) + "  b\n".repeat(s / 8));
    put("list empty", s -> "-\n".repeat(s / 2));
    put("quotes lazy", s -> "> ".repeat(90) + "a\n" + "b\n".repeat(s / 2));
    put("quotes deep lines", s -> (">".repeat(90) + " a\n").repeat(s / 93));
    put("table", s -> "| a | b |\n|---|---|\n" + "| x | y |\n".repeat(s / 10));
    put("tables", s -> "| a | b |\n|---|---|\n| x | y |\n\n".repeat(s / 31));
    put(
        "table wide",
        s ->
            "| a ".repeat(s / 12)
                + "|\n"
                + "|---".repeat(s / 12)
                + "|\n"
                + "| x ".repeat(s / 12)
                + "|\n");
    put(
        "table wide empty rows",
        s -> "|a".repeat(s / 8) + "|\n" + "|-".repeat(s / 8) + "|\n" + "|x\n".repeat(s / 6));
    put("table heads", s -> "|a|\n|-|\n".repeat(s / 8));
    put(
        "table long cells",
        s -> "| a | b |\n|---|---|\n" + ("| " + "wort ".repeat(s / 20) + "| x |\n").repeat(4));
    put("list long items", s -> ("- " + "wort ".repeat(80) + "\n").repeat(Math.max(1, s / 403)));
    put("table bars", s -> "| a |\n| - |\n" + "|".repeat(s));
    put("table esc", s -> "| a |\n| - |\n|" + "\\|".repeat(s / 2));
    put("table code", s -> "| a |\n| - |\n|" + " `a\\|` ".repeat(s / 7));
    put("table dashes", s -> "a | b\n".repeat(s / 12) + "---\n".repeat(s / 8));
    put("table almost", s -> "a | b\n".repeat(s / 6));
    put("table almost2", s -> "a | b\n--- | --- | ---\n".repeat(s / 22));
    put(
        "table cells list",
        s -> "| a | b |\n|---|---|\n" + "| x<br>y | <ul><li>a</li></ul> |\n".repeat(s / 34));
    put("table compare", s -> "| | A | B |\n|---|---|---|\n" + "| K | x | y |\n".repeat(s / 14));
    put(
        "table compares",
        s ->
            lines(
                s,
                i ->
                    "## A und B "
                        + i
                        + "\n\n"
                        + "| Merkmal | A | B |\n"
                        + "|---|---|---|\n"
                        + "| K | x | y |\n"
                        + "| L | z | w |\n\n"));
    put(
        "table glossary",
        s ->
            "| Begriff | Bedeutung |\n|---|---|\n"
                + lines(s, i -> "| W" + i + " | heißt " + i + " |\n"));
    put(
        "table one glossary",
        s ->
            "| Abkürzung | Bedeutung |\n|---|---|\n"
                + "| ABC | Alle Bücher chaotisch |\n".repeat(s / 32));
  }

  private void sheets() {
    put(
        "sheet wide",
        s ->
            "## Vergleich\n\n| Merkmal"
                + " | Axx".repeat(s / 24)
                + " |\n|---"
                + "|---".repeat(s / 24)
                + "|\n| Kosten"
                + " | xyz".repeat(s / 24)
                + " |\n| Dauer"
                + " | uvw".repeat(s / 24)
                + " |\n");
    put(
        "sheet cheat",
        s -> "---\ncheatSheet: 2\n---\n\n" + lines(s, i -> "## A" + i + "\n\n- b\n- c\n\n"));
  }

  private void dialects() {
    put("myst nested", s -> lines(s, i -> ":::{note} a\n"));
    put("myst options", s -> ":::{note} a\n" + ":b: c\n".repeat(s / 6));
    put("myst roles", s -> "{ref}`a <b>` ".repeat(s / 13));
    put("myst labels", s -> "{ref}`a`\n\n" + lines(s, i -> "(a" + i + ")=\n# b\n\n$$ (c)\n\n"));
    put("wiki long", s -> "[[a" + " ".repeat(s) + "b]]");
    put("wiki long2", s -> "[[" + "a ".repeat(s / 2) + "[");
    put("wiki path", s -> "[[" + "a/".repeat(s / 2) + "]]");
    put("highlight nested", s -> "==a ".repeat(s / 8) + " a==".repeat(s / 8));
    put("formula long", s -> "$" + "a+".repeat(s / 2) + "$");
    put("formula braces", s -> "$" + "{".repeat(s / 2) + "}".repeat(s / 2) + "$");
    put("formula begin", s -> "$$\n" + "\\begin{a}".repeat(s / 9) + "\n$$\n");
    put("formula frac", s -> "$$\n" + "\\frac{a}{b}".repeat(s / 11) + "\n$$\n");
    put("formula blank nl", s -> "$a" + "\n ".repeat(s / 2) + "b");
    put("footnote in nested", s -> "^[" + "[a]".repeat(s / 3));
    put("footnote in nested2", s -> "^[a".repeat(s / 6) + "]".repeat(s / 6));
    put("footnotes", s -> lines(s, i -> "a[^" + i + "]\n\n[^" + i + "]: b\n\n"));
    put("footnotes unused", s -> lines(s, i -> "[^" + i + "]: b\n"));
    put("footnotes dup", s -> "a[^1]\n\n" + "[^1]: b\n\n".repeat(s / 9));
    put("footnotes chain", s -> "[^0]\n\n" + lines(s, i -> "[^" + i + "]: [^" + (i + 1) + "]\n\n"));
    put("footnotes one", s -> "[^1]: b\n\n" + "a[^1] ".repeat(s / 6));
    put("tag many", s -> lines(s, i -> "#a" + i + " "));
    put("tag bad", s -> "#" + "1".repeat(s));
    put("url paren2", s -> "http://a.de/" + "(".repeat(s / 2) + ")".repeat(s / 2));
    put("url trailing", s -> "http://a.de/" + "!".repeat(s));
    put("url trailing;", s -> "http://a.de/" + "&a;".repeat(s / 3));
    put("url host", s -> "http://" + "a.".repeat(s / 2));
    put("url host_", s -> "http://" + "a_.".repeat(s / 3));
    put("mail long", s -> "a".repeat(s) + "@");
    put("blockids", s -> lines(s, i -> "a ^b" + i + "\n\n"));
    put("blockid blanks", s -> "a" + " ".repeat(s) + "^");
    put("blockid blanks2", s -> "a " + "^b ".repeat(s / 3));
    put("colons {", s -> ":::" + "{.a".repeat(s / 3));
    put("colons title", s -> "::: a" + " ".repeat(s) + "{");
    put("mkdocs words", s -> "!!! " + "a ".repeat(s / 2) + "\"");
    put("mkdocs nested", s -> lines(s, i -> "    ".repeat(i) + "!!! a\n"));
    put("deflist many", s -> "a\n" + ": b\n".repeat(s / 4));
    put("deflist terms", s -> "a\n".repeat(s / 2) + ": b\n");
    put("deflists", s -> lines(s, i -> "Wort" + i + "\n: heißt " + i + "\n\n"));
  }

  private void heads() {
    put("fm long", s -> "---\ntitle: " + "a".repeat(s) + "\n---\n\nb\n");
    put("fm keys", s -> "---\n" + lines(s, i -> "a" + i + ": b\n") + "---\n\nb\n");
    put("fm tags", s -> "---\ntags: [" + "a, ".repeat(s / 3) + "b]\n---\n\nb\n");
    put("fm aliases", s -> "---\naliases:\n" + lines(s, i -> "  - a" + i + "\n") + "---\n\nb\n");
    put("fm nested", s -> "---\na: " + "[".repeat(s) + "\n---\n\nb\n");
    put("fm nested2", s -> "---\na: " + "{a: ".repeat(s / 4) + "\n---\n\nb\n");
    put("fm open", s -> "---\n" + "a: b\n".repeat(s / 5));
    put("fm dup", s -> "---\n" + "a: b\n".repeat(s / 5) + "---\n\nb\n");
    put("fm anchors", s -> "---\na: &a [b]\n" + lines(s, i -> "c" + i + ": *a\n") + "---\n\nb\n");
    put(
        "fm bomb",
        s ->
            "---\na0: &a0 [x, x]\n"
                + IntStream.range(1, Math.max(2, s / 30))
                    .mapToObj(
                        i -> "a" + i + ": &a" + i + " [*a" + (i - 1) + ", *a" + (i - 1) + "]\n")
                    .collect(Collectors.joining())
                + "---\n\nb\n");
    put("fm bad", s -> "---\n" + "a\tb: {\n".repeat(s / 7) + "---\n\nb\n");
    put("fm string", s -> "---\na: \"" + "\\\"".repeat(s / 2) + "\n---\n\nb\n");
  }

  private void facts() {
    put("term many", s -> lines(s, i -> "A" + letters(i) + " (Ein " + i + ") "));
    put("term lines", s -> lines(s, i -> "**A" + letters(i) + "** – Ein Wort " + i + "\n\n"));
    put("term lines2", s -> lines(s, i -> "- **Wort" + i + "**: heißt dies\n"));
    put("term longest", s -> "A".repeat(s / 5) + " (" + "Aa ".repeat(s / 5) + ")");
    put("term longest2", s -> "Aa ".repeat(s / 5) + " (" + "A".repeat(s / 5) + ")");
    put(
        "term long words",
        s ->
            "A".repeat(30) + " (" + "Aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa".repeat(s / 40) + ")");
    put("exam list long", s -> "AP1 Herbst 2023 Aufgabe " + "1a, ".repeat(s / 4));
    put("exam range", s -> "AP1 Herbst 2023 Aufgaben 1 bis 9".repeat(s / 32));
    put("cards tag", s -> "#flashcards\n\n" + "a :: b\n\n".repeat(s / 8));
    put("cards tag ??", s -> "#flashcards\n\n" + "a\n?\nb\n\n".repeat(s / 7));
    put(
        "cards tag one",
        s -> "#flashcards\n\n" + "a\n".repeat(s / 2) + "?\n" + "b\n".repeat(s / 4));
    put("cards cloze hl", s -> "#flashcards\n\n" + "Das ==ist== ein Satz.\n\n".repeat(s / 23));
    put("cards cloze one", s -> "#flashcards\n\n" + "==a== b ".repeat(s / 8));
    put("cards colon", s -> "#flashcards\n\n" + "a::".repeat(s / 3));
  }

  private void diagrams() {
    put(
        "mermaid chain",
        s -> "```mermaid\ngraph LR\n" + lines(s, i -> "A" + i + "-->A" + (i + 1) + "\n") + "```\n");
    put("mermaid label", s -> "```mermaid\ngraph LR\nA[" + "a ".repeat(s / 2) + "]\n```\n");
    put("mermaid &", s -> "```mermaid\ngraph LR\n" + "A & ".repeat(s / 4) + "B\n```\n");
    put(
        "mermaid subgraphs",
        s -> "```mermaid\ngraph LR\n" + "subgraph a\n".repeat(s / 11) + "```\n");
    put("mermaid brackets", s -> "```mermaid\ngraph LR\nA" + "[".repeat(s) + "\n```\n");
    put(
        "mermaid git",
        s -> "```mermaid\ngitGraph\n" + lines(s, i -> "commit id:\"" + i + "\"\n") + "```\n");
    put(
        "mermaid git branches",
        s -> "```mermaid\ngitGraph\n" + lines(s, i -> "branch b" + i + "\n") + "```\n");
    put(
        "mermaid points",
        s -> "```mermaid\nquadrantChart\n" + lines(s, i -> "a: [0.5, 0." + i + "]\n") + "```\n");
    put("mermaid values", s -> "```mermaid\nxychart\nbar [" + "1, ".repeat(s / 3) + "1]\n```\n");
    put("mermaid xy words", s -> "```mermaid\nxychart\nx-axis " + "1 a ".repeat(s / 4) + "\n```\n");
    put("mermaid steps", s -> "```mermaid\nactivity\n" + "act\n".repeat(s / 4) + "```\n");
    put("mermaid forks", s -> "```mermaid\nactivity\n" + "fork\na\nand\n".repeat(s / 11) + "```\n");
    put(
        "mermaid use cases",
        s -> "```mermaid\nusecase\n" + lines(s, i -> "a" + i + " -- b\n") + "```\n");
    put("mermaid blocks", s -> "```mermaid\nblock\n" + "a b:2 ".repeat(s / 6) + "\n```\n");
    put("mermaid nested blocks", s -> "```mermaid\nblock\n" + "block\n".repeat(s / 6) + "```\n");
    put("mermaid bad", s -> "```mermaid\ngraph LR\n" + "A--\n".repeat(s / 4) + "```\n");
    put("mermaid seq", s -> "```mermaid\nsequenceDiagram\n" + "A->>B: c\n".repeat(s / 9) + "```\n");
    put(
        "mermaid seq loops",
        s -> "```mermaid\nsequenceDiagram\n" + "loop a\n".repeat(s / 7) + "```\n");
    put(
        "mermaid class",
        s -> "```mermaid\nclassDiagram\n" + lines(s, i -> "A : +b" + i + "()\n") + "```\n");
    put(
        "mermaid state",
        s -> "```mermaid\nstateDiagram-v2\n" + "[*] --> A\n".repeat(s / 10) + "```\n");
    put(
        "mermaid gantt",
        s -> "```mermaid\ngantt\n" + "A :a, 2024-01-01, 1d\n".repeat(s / 21) + "```\n");
    put(
        "mermaid gantt chain",
        s ->
            "```mermaid\ngantt\n"
                + lines(s, i -> "A :a" + i + ", after a" + (i + 1) + ", 1d\n")
                + "```\n");
    put("mermaid pie", s -> "```mermaid\npie\n" + "\"a\" : 1\n".repeat(s / 8) + "```\n");
    put("mermaid comments", s -> "```mermaid\ngraph LR\n" + "%% a\n".repeat(s / 5) + "```\n");
    put("mermaid init", s -> "```mermaid\n%%{init: " + "{".repeat(s) + "\n```\n");
    put(
        "mermaid styles",
        s -> "```mermaid\ngraph LR\nA\n" + "style A fill:#fff\n".repeat(s / 18) + "```\n");
  }

  /** Letters that stand for a number. */
  private static String letters(int number) {
    return number == 0 ? "" : letters(number / 26) + (char) ('A' + number % 26);
  }

  /** Words of 28 letters, all of one hash code in Java. */
  private static String twins(int number) {
    return IntStream.range(0, 14)
        .mapToObj(bit -> (number >> bit & 1) == 0 ? "Aa" : "BB")
        .collect(Collectors.joining());
  }

  /** Numbered lines, as many as a size holds. */
  private static String lines(int size, IntFunction<String> line) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; text.length() < size; i++) {
      text.append(line.apply(i));
    }
    return text.toString();
  }
}
