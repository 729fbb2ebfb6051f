package io.kartei.facts.reference;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.exam.ExamReading;
import io.kartei.exam.ExamScheme;
import io.kartei.exam.ExamSchemes;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Task;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads and collects the exam references that other classes come across, and reports errors in
 * them.
 */
public final class ExamReferenceReader {
  /** Maximum length of the separator between two references. */
  private static final int MAX_SEPARATOR = 24;

  /** How far into the text a reference and its title are read. */
  private static final int MAX_LENGTH = 2 * ExamScheme.MAX_LENGTH;

  /** Maximum length of a line, or of text in brackets, that is read without a marker. */
  private static final int MAX_BARE = 3 * ExamScheme.MAX_LENGTH;

  /**
   * Maximum number of close looks. A note with more errors isn't about exam references, and close
   * looks are slow.
   */
  private static final int MAX_CLOSE_LOOKS = 500;

  private final FactScope scope;
  private final ExamSchemes schemes;
  private final List<Kept> found = new ArrayList<>();
  private final Map<String, String> questions = new HashMap<>();
  private final NavigableSet<Integer> nearMisses = new TreeSet<>();
  private int closeLooks;

  /** A reference and the quote or item around it. */
  private record Kept(ExamReference reference, @Nullable SourceSpan container) {}

  /** A reading and its place. */
  private record Placed(ExamReading.Found reading, int start, int end) {}

  /**
   * Consecutive references.
   *
   * @param ids at least one
   * @param start offset of the first, or of the bracket before it
   * @param end offset after the last
   */
  record Taken(List<String> ids, int start, int end) {}

  public ExamReferenceReader(FactScope scope, ExamSchemes schemes) {
    this.scope = scope;
    this.schemes = schemes;
  }

  /**
   * Reads what an author marked: one or more references.
   *
   * @param slice the text around it
   * @param from where it begins, after the marker
   * @param to the latest offset at which it ends
   * @param container the quote or item around it, or null
   * @return null if there isn't one; if one was meant, that is reported
   */
  @Nullable Taken read(SourceSlice slice, int from, int to, @Nullable SourceSpan container) {
    List<String> ids = new ArrayList<>();
    int at = from;
    int end = from;
    while (at < to) {
      String text = slice.text().substring(at, Math.min(to, at + MAX_LENGTH));
      if (!(read(text) instanceof ExamReading.Found reading)) {
        report(text, slice, at);
        break;
      }
      end = at + reading.end();
      keep(reading, slice, at, end, container, ids, "why.exam-reference.marked");
      int behind = behindSeparator(slice.text(), end, to);
      at = behind < 0 ? to : behind;
    }
    return ids.isEmpty() ? null : new Taken(ids, from, end);
  }

  /**
   * Reads references without a marker, if a scheme needs none: a line that consists of them, or the
   * text in brackets at its end.
   *
   * @return null if there are none; possible near misses aren't reported
   */
  @Nullable Taken readUnmarked(
      SourceSlice slice, int from, int to, @Nullable SourceSpan container) {
    if (to - from > MAX_BARE) {
      return null;
    }
    for (BareReference bare : BareReference.in(slice.text(), from, to)) {
      List<Placed> placed = readBare(slice.text(), bare);
      if (!placed.isEmpty()) {
        List<String> ids = new ArrayList<>();
        placed.forEach(
            p ->
                keep(
                    p.reading(),
                    slice,
                    p.start(),
                    p.end(),
                    container,
                    ids,
                    "why.exam-reference.bare"));
        Placed last = placed.get(placed.size() - 1);
        boolean remarked = last.reading().remarkEnd() > last.reading().end();
        return new Taken(ids, bare.start(), remarked ? last.end() : to);
      }
    }
    return null;
  }

  /**
   * Reads a task whose sitting a heading above names: {@code Aufgabe 2 (25 Punkte)} below {@code
   * AP1 Herbst 2023}.
   *
   * @param above the headings above, the nearest first
   * @return null if it isn't one, or none of the headings names a sitting
   */
  @Nullable Taken readBelow(SourceSlice slice, int from, int to, List<String> above) {
    String task = slice.text().substring(from, to).stripTrailing();
    if (needsMarkers() || task.length() > MAX_BARE || task.isEmpty() || !isWord(task)) {
      return null;
    }
    for (String heading : above) {
      String sitting = heading.strip();
      if (sitting.length() <= ExamScheme.MAX_LENGTH
          && schemes.readUnmarked(sitting) == ExamReading.NONE
          && schemes.readUnmarked(sitting + " " + task) instanceof ExamReading.Found reading) {
        int end = reading.end() - sitting.length() - 1;
        if (end > 0 && !reading.tasks().isEmpty()) {
          List<String> ids = new ArrayList<>();
          keep(reading, slice, from, from + end, null, ids, "why.exam-reference.below");
          int remark = reading.remarkEnd() - sitting.length() - 1;
          return new Taken(ids, from, remark > end ? from + end : to);
        }
      }
    }
    return null;
  }

  private static boolean isWord(String task) {
    return Character.isLetter(task.charAt(0)) && task.chars().anyMatch(Character::isDigit);
  }

  /** Returns the references in a place that contains nothing else; otherwise empty. */
  private List<Placed> readBare(String text, BareReference bare) {
    List<Placed> placed = new ArrayList<>();
    int at = bare.from();
    while (at < bare.to()) {
      if (!(schemes.readUnmarked(text.substring(at, bare.to()))
          instanceof ExamReading.Found reading)) {
        return List.of();
      }
      int end = at + reading.end();
      placed.add(new Placed(reading, at, end));
      boolean remarked = bare.whole() && at + reading.remarkEnd() == bare.to();
      if (remarked) {
        return placed;
      }
      int behind = end < bare.to() ? behindSeparator(text, end, bare.to()) : end;
      if (behind < 0) {
        return List.of();
      }
      at = behind;
    }
    return placed;
  }

  /**
   * Returns the offset after the sign, word or both that separate two references; -1 if there is no
   * separator.
   */
  private int behindSeparator(String text, int from, int to) {
    Text near = scope.words(text.substring(from, Math.min(to, from + MAX_SEPARATOR)));
    List<Token> tokens = near.tokens();
    boolean sign = !tokens.isEmpty() && ",;/+&".contains(tokens.get(0).folded());
    if (!sign && (tokens.isEmpty() || near.at(Category.JOINS_REFERENCES, 0) == null)) {
      return -1;
    }
    boolean both = tokens.size() > 1 && sign && near.at(Category.JOINS_REFERENCES, 1) != null;
    int next = both ? 2 : 1;
    return next < tokens.size() ? from + tokens.get(next).start() : to;
  }

  /** Reads a text that consists of references, as in the front matter. */
  public void readAll(SourceSlice slice) {
    read(slice, 0, slice.text().length(), null);
  }

  /** Returns whether a line contains an unreadable reference, which isn't part of an answer. */
  public boolean isNearMiss(SourceSpan line) {
    Integer next = nearMisses.ceiling(line.start());
    return next != null && next < line.end();
  }

  boolean needsMarkers() {
    return !schemes.unmarked();
  }

  private ExamReading read(String text) {
    return schemes.read(text, false);
  }

  private void report(String text, SourceSlice slice, int at) {
    if (closeLooks++ < MAX_CLOSE_LOOKS
        && schemes.read(text, true) instanceof ExamReading.NearMiss miss) {
      SourceSpan span = slice.toSource(at + miss.start(), at + miss.end());
      nearMisses.add(span.start());
      scope
          .evidence()
          .rejected(Kind.EXAM_REFERENCE, span, "why.exam-reference.unreadable", miss.problem());
      scope.report(Diagnostic.of(Severity.WARNING, miss.problem()).hint(miss.hint()), span);
    }
  }

  private void keep(
      ExamReading.Found exam,
      SourceSlice slice,
      int start,
      int end,
      @Nullable SourceSpan container,
      List<String> ids,
      String reason) {
    SourceSpan span = slice.toSource(start, end);
    scope.evidence().accepted(Kind.EXAM_REFERENCE, span, reason, exam.sitting().label());
    String text = slice.text().substring(start, end).strip();
    for (Task task : exam.tasks()) {
      String id = scope.unique(scope.note() + ":" + exam.sitting().id() + ":" + task.label());
      ids.add(id);
      found.add(
          new Kept(
              new ExamReference(
                  id,
                  scope.section(span),
                  span,
                  text,
                  exam.sitting(),
                  task,
                  exam.title(),
                  exam.points(),
                  null),
              container));
    }
  }

  /** Records which question references belong to. */
  public void belong(List<String> ids, String question) {
    ids.forEach(id -> questions.put(id, question));
  }

  /**
   * Returns all references, in reading order. A reference belongs to the question above it in its
   * quote or item.
   *
   * @param asked the note's questions
   */
  public List<ExamReference> found(List<Question> asked) {
    NavigableMap<Integer, String> byPlace = new TreeMap<>();
    asked.forEach(question -> byPlace.put(question.span().start(), question.id()));
    return found.stream().map(kept -> withQuestion(kept, byPlace)).toList();
  }

  private ExamReference withQuestion(Kept kept, NavigableMap<Integer, String> byPlace) {
    ExamReference bare = kept.reference();
    SourceSpan container = kept.container();
    String question = questions.get(bare.id());
    Map.Entry<Integer, String> above = byPlace.floorEntry(bare.span().start());
    if (question == null
        && container != null
        && above != null
        && above.getKey() >= container.start()) {
      question = above.getValue();
    }
    return bare.of(question);
  }
}
