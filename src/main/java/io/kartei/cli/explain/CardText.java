package io.kartei.cli.explain;

import io.kartei.build.Explanation;
import io.kartei.build.Explanation.OfNote;
import io.kartei.evidence.Evidence;
import io.kartei.messages.Messages;
import io.kartei.model.Card;
import io.kartei.source.SourceSpan;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The list of a site's cards: the tier and the place of each, what it asks, and why it is made. */
public final class CardText {
  private static final int MAX_LENGTH = 100;

  private CardText() {}

  /** Returns the cards of all notes, in reading order. */
  public static String of(Explanation explanation, Messages messages) {
    StringBuilder text = new StringBuilder();
    List<OfNote> notes = explanation.notes();
    long all = notes.stream().mapToLong(note -> note.cards().size()).sum();
    long core =
        notes.stream()
            .flatMap(note -> note.cards().stream())
            .filter(card -> card.tier() == Card.Tier.CORE)
            .count();
    text.append(messages.get("cards.listed", all, core)).append('\n');
    for (OfNote note : notes) {
      Map<SourceSpan, Evidence> why = reasons(note.evidence());
      for (Card card : note.cards()) {
        SourceSpan at = card.location().span();
        int line = note.text().lineAt(at.start());
        text.append('\n')
            .append(note.text().path())
            .append(':')
            .append(line)
            .append("  ")
            .append(messages.get("cards.tier." + card.tier().label()))
            .append("  ")
            .append(shown(card))
            .append('\n');
        Evidence reason = why.get(at);
        if (reason != null) {
          text.append("    ")
              .append(messages.get(reason.reason(), reason.arguments().toArray()))
              .append('\n');
        }
      }
    }
    return text.toString();
  }

  private static Map<SourceSpan, Evidence> reasons(List<Evidence> evidence) {
    Map<SourceSpan, Evidence> why = new HashMap<>();
    for (Evidence reason : evidence) {
      if (reason.kind() == Evidence.Kind.CARD && reason.accepted()) {
        // what its author wants comes first
        why.putIfAbsent(reason.span(), reason);
      }
    }
    return why;
  }

  private static String shown(Card card) {
    String front = card.text();
    String whole = card.context().isEmpty() ? front : front + "  [" + card.context() + "]";
    return whole.length() <= MAX_LENGTH ? whole : whole.substring(0, MAX_LENGTH - 1) + "…";
  }
}
