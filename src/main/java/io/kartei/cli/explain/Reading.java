package io.kartei.cli.explain;

import io.kartei.build.Explanation.OfNote;
import io.kartei.evidence.Evidence;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.messages.Messages;
import io.kartei.messages.Phrase;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.text.Blanks;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/**
 * What lines of a file were recognised as, or weren't.
 *
 * @param accepted whether they were recognised
 * @param kind what they were, or weren't, recognised as
 * @param from the first line, from 1
 * @param to the last line
 * @param words a description with the content: {@code a question: What is a port?}
 * @param reasons the reasons, a sentence each; empty if none are known
 * @param answerFrom the first line of the answer, or 0
 * @param answerTo the last line of the answer, or 0
 */
record Reading(
    boolean accepted,
    Kind kind,
    int from,
    int to,
    String words,
    List<String> reasons,
    int answerFrom,
    int answerTo) {
  private static final int MAX_REASONS = 3;
  private static final int MAX_NAME = 80;

  /** Puts accepted readings before rejected ones, and narrower before wider ones. */
  static final Comparator<Reading> BY_PLACE =
      Comparator.comparingInt(Reading::from)
          .thenComparing(Reading::accepted, Comparator.reverseOrder())
          .thenComparing(Reading::kind)
          .thenComparingInt(reading -> reading.to() - reading.from());

  Reading {
    reasons = List.copyOf(reasons);
  }

  /**
   * Returns the readings of a file, either the note's own or one that it includes, in file order.
   */
  static List<Reading> of(OfNote note, String path, Messages messages) {
    List<Reading> readings = new ArrayList<>();
    for (Finding finding : Finding.of(note)) {
      SourcePlace place = note.text().place(finding.span());
      if (place.path().equals(path)) {
        readings.add(taken(finding, place, note, messages));
      }
    }
    for (Evidence evidence : note.evidence()) {
      SourcePlace place = note.text().place(evidence.span());
      if (!evidence.accepted() && place.path().equals(path)) {
        readings.add(
            new Reading(
                false,
                evidence.kind(),
                place.line(),
                lastLine(place),
                messages.get("explain.no." + evidence.kind().word()),
                List.of(sentence(evidence, messages)),
                0,
                0));
      }
    }
    readings.sort(BY_PLACE);
    return readings;
  }

  private static Reading taken(Finding finding, SourcePlace place, OfNote note, Messages messages) {
    String words =
        finding.count() > 1
            ? messages.get("explain.cards", finding.count())
            : messages.get(finding.kind().key());
    int answerFrom = 0;
    int answerTo = 0;
    for (SourceSpan span : finding.answer()) {
      SourcePlace answer = note.text().place(span);
      if (answer.path().equals(place.path())) {
        answerFrom = answerFrom == 0 ? answer.line() : Math.min(answerFrom, answer.line());
        answerTo = Math.max(answerTo, lastLine(answer));
      }
    }
    return new Reading(
        true,
        finding.kind(),
        place.line(),
        lastLine(place),
        finding.name().isEmpty() ? words : words + ": " + shortened(finding.name()),
        reasons(finding, note.evidence(), messages),
        answerFrom,
        answerTo);
  }

  /** Whether it is about a line. */
  boolean touches(int line) {
    return from <= line && line <= to;
  }

  /** Whether its answer includes the line. */
  boolean answersAt(int line) {
    return answerFrom > 0 && answerFrom <= line && line <= answerTo;
  }

  /** Whether it is the same kind of thing for the same reasons. */
  boolean isLike(Reading other) {
    return kind == other.kind && accepted == other.accepted && reasons.equals(other.reasons);
  }

  private static int lastLine(SourcePlace place) {
    int end = Math.max(place.span().start(), place.span().end() - 1);
    return place.file().lineAt(end);
  }

  /** Puts a name on one line and limits its length. */
  static String shortened(String name) {
    String line = Blanks.single(name);
    return line.codePointCount(0, line.length()) <= MAX_NAME
        ? line
        : line.substring(0, line.offsetByCodePoints(0, MAX_NAME)) + "…";
  }

  /** Returns the sentences about exactly this place, else about what is in it or around it. */
  private static List<String> reasons(Finding finding, List<Evidence> evidence, Messages messages) {
    List<Evidence> near =
        evidence.stream()
            .filter(e -> e.accepted() && isOf(finding.kind(), e.kind()))
            .filter(e -> meet(e.span(), finding.span()))
            .toList();
    List<Evidence> exact = only(near, e -> e.span().equals(finding.span()));
    return only(
            exact, e -> e.arguments().stream().anyMatch(a -> finding.isAbout(String.valueOf(a))))
        .stream()
        .map(e -> sentence(e, messages))
        .distinct()
        .limit(MAX_REASONS)
        .toList();
  }

  /** Returns those that match, or all if none do. */
  private static List<Evidence> only(List<Evidence> all, Predicate<Evidence> wanted) {
    List<Evidence> some = all.stream().filter(wanted).toList();
    return some.isEmpty() ? all : some;
  }

  private static boolean isOf(Kind found, Kind said) {
    return found == said || (found == Kind.TERM && said == Kind.SHORT_FORM);
  }

  private static boolean meet(SourceSpan one, SourceSpan other) {
    return one.start() <= other.end() && other.start() <= one.end();
  }

  private static String sentence(Evidence evidence, Messages messages) {
    String language = messages.locale().getLanguage();
    Object[] arguments =
        evidence.arguments().stream()
            .map(a -> a instanceof Phrase phrase ? phrase.in(language) : a)
            .toArray();
    return messages.get(evidence.reason(), arguments);
  }
}
