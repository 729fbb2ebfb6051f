package io.kartei.cli.explain;

import io.kartei.build.Explanation;
import io.kartei.build.Explanation.OfNote;
import io.kartei.diagnostic.TerminalText;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.messages.Messages;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Explains to a person what was recognised, and why. */
public final class ExplanationText {
  private final Explanation explanation;
  private final Messages messages;
  private final StringBuilder out = new StringBuilder();

  private ExplanationText(Explanation explanation, Messages messages) {
    this.explanation = explanation;
    this.messages = messages;
  }

  /**
   * Returns what was taken from another generator's project, and how many things of each kind there
   * are in each note; ends with a line break.
   */
  public static String ofAll(Explanation explanation, Messages messages) {
    return new ExplanationText(explanation, messages).counts();
  }

  /**
   * Returns the same for a folder within a project, and says which one.
   *
   * @param project the project's folder, as it is called
   */
  public static String ofPart(Explanation explanation, String project, Messages messages) {
    ExplanationText text = new ExplanationText(explanation, messages);
    text.say("", messages.get("explain.around", project));
    return text.counts();
  }

  /** Explains what each place of a file was recognised as, and why; ends with a line break. */
  public static String ofFile(Explanation explanation, SourceText file, Messages messages) {
    return new ExplanationText(explanation, messages).file(file);
  }

  /**
   * Explains why a line was recognised as something, or wasn't; ends with a line break.
   *
   * @param line from 1
   */
  public static String ofLine(
      Explanation explanation, SourceText file, int line, Messages messages) {
    return new ExplanationText(explanation, messages).line(file, line);
  }

  private String counts() {
    Map<Kind, Integer> all = new EnumMap<>(Kind.class);
    List<Map<Kind, Integer>> rows = new ArrayList<>();
    for (OfNote note : explanation.notes()) {
      Map<Kind, Integer> row = new EnumMap<>(Kind.class);
      Finding.of(note).forEach(f -> row.merge(f.kind(), f.count(), Integer::sum));
      row.forEach((kind, count) -> all.merge(kind, count, Integer::sum));
      rows.add(row);
    }
    List<String> layout = LayoutText.of(explanation.layout(), messages);
    for (int i = 0; i < layout.size(); i++) {
      say(i == 0 ? "" : "  ", layout.get(i));
    }
    say("", messages.get("explain.notes", explanation.notes().size()));
    all.forEach((kind, count) -> say("  ", plural(kind) + ": " + count));
    if (all.isEmpty()) {
      return out.toString();
    }
    out.append('\n');
    for (int i = 0; i < rows.size(); i++) {
      List<String> parts = new ArrayList<>();
      rows.get(i).forEach((kind, count) -> parts.add(plural(kind) + ": " + count));
      String told = parts.isEmpty() ? messages.get("explain.none") : String.join(", ", parts);
      say("", explanation.notes().get(i).note().path());
      say("  ", told);
    }
    return out.toString();
  }

  private String plural(Kind kind) {
    return messages.get("explain.all." + kind.word());
  }

  private String file(SourceText file) {
    Map<Integer, List<Reading>> byLine = new TreeMap<>();
    readings(file).forEach(r -> byLine.computeIfAbsent(r.from(), l -> new ArrayList<>()).add(r));
    say("", file.path());
    byLine.forEach(
        (line, readings) -> {
          out.append('\n');
          String text = Reading.shortened(file.line(line));
          say("", messages.get("explain.line", String.valueOf(line), text));
          tell(readings);
        });
    if (byLine.isEmpty()) {
      say("  ", messages.get(isPage(file) ? "explain.none" : "explain.unpublished"));
    }
    return out.toString();
  }

  /** Whether one convention accepted what another rejected. */
  private static boolean replaces(Reading other, Reading rejected) {
    return other.accepted() && other.kind() == rejected.kind() && other.touches(rejected.from());
  }

  private String line(SourceText file, int line) {
    say("", file.path() + ":" + line);
    String text = file.line(line).strip();
    if (text.isEmpty()) {
      say("  ", messages.get("explain.empty"));
      return out.toString();
    }
    say("", text);
    out.append('\n');
    List<Reading> readings = readings(file);
    List<Reading> here = readings.stream().filter(r -> r.touches(line)).toList();
    tell(here);
    List<Reading> answered =
        readings.stream().filter(r -> r.answersAt(line) && !r.touches(line)).toList();
    for (Reading question : answered) {
      say("  ", messages.get("explain.part", String.valueOf(question.from()), question.words()));
    }
    if (here.isEmpty() && answered.isEmpty()) {
      nothing(file, text);
    }
    return out.toString();
  }

  private void nothing(SourceText file, String line) {
    if (!isPage(file)) {
      say("  ", messages.get("explain.unpublished"));
    } else if (line.contains("?")) {
      say("  ", messages.get("explain.no.question"));
      say("    ", messages.get("why.question.plain"));
    } else {
      say("  ", messages.get("explain.nothing"));
    }
  }

  private boolean isPage(SourceText file) {
    return explanation.notes().stream().anyMatch(n -> n.note().path().equals(file.path()));
  }

  /** Describes readings in order; states once what several in a row have in common. */
  private void tell(List<Reading> readings) {
    for (int i = 0; i < readings.size(); i++) {
      Reading reading = readings.get(i);
      Reading before = i == 0 ? null : readings.get(i - 1);
      Reading next = i + 1 == readings.size() ? null : readings.get(i + 1);
      if (before == null || reading.accepted() || !reading.words().equals(before.words())) {
        say("  ", reading.words());
      }
      if (next == null || !reading.isLike(next)) {
        reading.reasons().forEach(reason -> say("    ", reason));
      }
      if (reading.accepted() && reading.kind() == Kind.QUESTION) {
        say("    ", answer(reading));
      }
    }
  }

  private String answer(Reading question) {
    int from = question.answerFrom();
    if (from == 0) {
      return messages.get("explain.unanswered");
    }
    String first = String.valueOf(from);
    return from == question.answerTo()
        ? messages.get("explain.answered.line", first)
        : messages.get("explain.answered", first, String.valueOf(question.answerTo()));
  }

  private List<Reading> readings(SourceText file) {
    List<Reading> readings = new ArrayList<>();
    for (OfNote note : explanation.notes()) {
      readings.addAll(Reading.of(note, file.path(), messages));
    }
    readings.sort(Reading.BY_PLACE);
    return readings.stream()
        .distinct()
        .filter(r -> r.accepted() || readings.stream().noneMatch(o -> replaces(o, r)))
        .toList();
  }

  private void say(String indent, String words) {
    out.append(indent).append(TerminalText.harmless(words)).append('\n');
  }
}
