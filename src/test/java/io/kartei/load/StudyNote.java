package io.kartei.load;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/**
 * One made-up note. How often it has what was counted in a book of 43 notes: on average 2.4 kB (the
 * median half of that, one in ten above 6 kB), 2.8 sections, 1.9 subsections, 8 bullets of which a
 * third is nested, 13 bold places, 9 links, 0.4 diagrams (three quarters flowcharts), 0.5 blocks of
 * code, 0.9 pictures, 0.2 tables, 0.9 exam references, 0.6 questions, 1.4 discussions.
 */
final class StudyNote {
  /** Sections of a note: most have few, some many. */
  private static final int[] SECTIONS = {0, 1, 1, 1, 2, 2, 3, 3, 5, 10};

  private final StudyNotes notes;
  private final NoteGrammar grammar;
  private final Random random;
  private final int number;
  private final Map<String, String> given = new HashMap<>();
  private final Set<String> headings = new HashSet<>();
  private final StringBuilder out = new StringBuilder();

  StudyNote(StudyNotes notes, int number) {
    this.notes = notes;
    this.grammar = notes.grammar(number);
    this.random = new Random(number * 7919L + 17);
    this.number = number;
  }

  /** Returns the note's Markdown. */
  String text() {
    given.put("topic", notes.thing(number));
    line("# " + notes.topic(number)).line("");
    paragraph();
    if (one(3)) {
      line(said("definition")).line("");
    }
    int sections = SECTIONS[random.nextInt(SECTIONS.length)];
    for (int i = 0; i < sections; i++) {
      section();
    }
    return out.toString();
  }

  private void section() {
    line("## " + heading("heading")).line("");
    body();
    int below = one(2) ? random.nextInt(1, 3) : 0;
    for (int i = 0; i < below; i++) {
      line("### " + heading("subheading")).line("");
      if (one(4)) {
        line("#### " + NoteGrammar.capital(said("phrase"))).line("");
      }
      body();
    }
  }

  /** Returns a heading that the note has not yet had. */
  private String heading(String rule) {
    String heading = said(rule);
    while (!headings.add(heading)) {
      heading += ": " + thing();
    }
    return heading;
  }

  private void body() {
    if (one(2)) {
      paragraph();
    }
    if (one(2)) {
      list();
    }
    if (one(3)) {
      quote("💬", "discuss", false);
    }
    if (one(7)) {
      quote("❓❗", "question", true);
    }
    if (one(14)) {
      quote("💻", "exercise", true);
    }
    if (one(16)) {
      quote("💡", "tip", false);
    }
    if (one(5)) {
      line("> **📝❗** " + said("exam")).line("");
    }
    if (one(22)) {
      table();
    }
    if (one(11)) {
      diagram();
    }
    if (one(9)) {
      code();
    }
    if (one(6)) {
      line("![" + said("picture") + "](aufbau.svg)").line("");
    }
  }

  private void paragraph() {
    int sentences = random.nextInt(1, 4);
    for (int i = 0; i < sentences; i++) {
      out.append(said("sentence")).append(' ');
    }
    if (one(3)) {
      out.append("`").append(command()).append("` ");
    }
    line(links()).line("");
  }

  /** Two or three links, most of them to other places, some to other notes. */
  private String links() {
    StringBuilder links = new StringBuilder("(").append(said("link"));
    int count = random.nextInt(1, 4);
    for (int i = 0; i < count; i++) {
      links.append(i == 0 ? " " : ", ").append(one(5) ? inside() : outside());
    }
    return links.append(")").toString();
  }

  private String inside() {
    int other = Math.floorMod(number + random.nextInt(-40, 41), notes.count());
    return "[" + notes.topic(other) + "](../../" + StudyNotes.path(other) + ")";
  }

  private String outside() {
    return "[" + said("outside") + "](https://example.org/" + number + "/" + number() + ")";
  }

  private void list() {
    int items = random.nextInt(2, 5);
    boolean ordered = one(15);
    for (int i = 0; i < items; i++) {
      line((ordered ? i + 1 + ". " : "- ") + said("phrase") + (one(3) ? " " + outside() : ""));
      if (!ordered && one(2)) {
        line("  - " + said("phrase"));
      }
    }
    line("");
  }

  private void quote(String marker, String what, boolean answered) {
    line("> **" + marker + "** " + said(what));
    if (answered) {
      line(">").line("> " + said("sentence")).line(">");
      line("> - " + said("phrase")).line("> - " + said("phrase"));
    }
    line("");
  }

  private void table() {
    String head = "| " + said("compared");
    line(head + " | " + thing() + " | " + thing() + " |").line("| --- | --- | --- |");
    int rows = random.nextInt(3, 7);
    for (int i = 0; i < rows; i++) {
      String criterion = grammar.alternatives("criterion").get(i);
      line(
          "| "
              + criterion
              + " | "
              + said("manner")
              + " | "
              + number()
              + " "
              + said("plural")
              + " |");
    }
    line("");
  }

  private String thing() {
    String area = said("area");
    return NoteGrammar.capital(area) + (StudyNotes.isEnglish(number) ? " " : "") + said("thing");
  }

  private void diagram() {
    line("```mermaid");
    int kind = random.nextInt(20);
    if (kind < 15) {
      flowchart();
    } else if (kind < 18) {
      gantt();
    } else {
      sequence();
    }
    line("```").line("");
  }

  private void flowchart() {
    line("flowchart " + (one(2) ? "LR" : "TD"));
    int nodes = random.nextInt(3, 9);
    for (int i = 0; i < nodes; i++) {
      line("  N" + i + (i % 3 == 2 ? "{" + said("plural") + "?}" : "[" + said("step") + "]"));
    }
    for (int i = 1; i < nodes; i++) {
      int from = random.nextInt(i);
      line("  N" + from + (from % 3 == 2 ? " -->|" + said("yes") + "| N" : " --> N") + i);
    }
  }

  private void gantt() {
    line("gantt").line("  dateFormat YYYY-MM-DD").line("  section " + thing());
    int steps = random.nextInt(3, 6);
    for (int i = 0; i < steps; i++) {
      String start = i == 0 ? "2025-03-0" + random.nextInt(1, 9) : "after s" + (i - 1);
      line("  " + said("step") + " :s" + i + ", " + start + ", " + random.nextInt(1, 9) + "d");
    }
  }

  private void sequence() {
    line("sequenceDiagram")
        .line("  participant A as " + thing())
        .line("  participant B as " + thing());
    int messages = random.nextInt(2, 6);
    for (int i = 0; i < messages; i++) {
      line((i % 2 == 0 ? "  A->>B: " : "  B-->>A: ") + said("step"));
    }
  }

  private void code() {
    line(one(2) ? "```sh" : one(2) ? "```bash" : "```");
    int lines = random.nextInt(2, 10);
    for (int i = 0; i < lines; i++) {
      line(one(4) ? "# " + said("phrase").replace("*", "") : command());
    }
    line("```").line("");
  }

  private String command() {
    String name = notes.thing(number).toLowerCase(Locale.ROOT).replace(' ', '-');
    return name
        + " --limit="
        + number()
        + " \"$"
        + (char) ('A' + random.nextInt(26))
        + "\" | sort -u";
  }

  private int number() {
    return random.nextInt(2, 9000);
  }

  private String said(String rule) {
    given.put("number", String.valueOf(number()));
    given.put("year", String.valueOf(random.nextInt(2019, 2026)));
    given.put("task", random.nextInt(1, 6) + String.valueOf((char) ('a' + random.nextInt(4))));
    given.put("term", NoteGrammar.capital(notes.thing(number)));
    return grammar.text(rule, random, given);
  }

  /** Whether one of so many cases has come. */
  private boolean one(int of) {
    return random.nextInt(of) == 0;
  }

  private StudyNote line(String text) {
    out.append(text).append('\n');
    return this;
  }
}
