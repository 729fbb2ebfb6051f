package io.kartei.diagram.describe;

import io.kartei.diagram.Timeline;
import io.kartei.diagram.Timeline.Period;
import io.kartei.diagram.Timeline.Section;
import io.kartei.diagram.element.Label;
import java.util.ArrayList;
import java.util.List;

/** Describes a timeline: what happened when, section by section. */
public final class TimelineDescription {
  private TimelineDescription() {}

  /** Returns the description, empty for an empty timeline. */
  public static List<String> sentences(Timeline timeline, DescriptionPhrases phrases) {
    List<String> sentences = new ArrayList<>();
    for (Section section : timeline.sections()) {
      if (!section.label().isEmpty()) {
        sentences.add(phrases.phrase("timeline-section", section.label().plain()));
      }
      for (Period period : section.periods()) {
        sentences.add(sentence(period, phrases));
      }
    }
    return sentences;
  }

  private static String sentence(Period period, DescriptionPhrases phrases) {
    String time = period.label().plain();
    if (period.events().isEmpty()) {
      return DescriptionPhrases.ended(time);
    }
    List<String> events = period.events().stream().map(Label::plain).toList();
    boolean sentences = events.stream().anyMatch(e -> e.contains(", ") || e.endsWith("."));
    String told = sentences ? String.join("; ", events) : phrases.list(events);
    return DescriptionPhrases.ended(phrases.phrase("timeline-period", time, told));
  }
}
