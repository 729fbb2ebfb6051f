package io.kartei.study;

import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.study.draft.CardDraft;
import io.kartei.text.Fingerprints;
import io.kartei.text.Slugs;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Gives each card its id, which depends neither on the answer nor on the card's position in the
 * note:
 *
 * <ul>
 *   <li>{@code note^id} if the author gave the front a block id;
 *   <li>{@code kind:subject} for a card that is shared by the whole site, such as an acronym;
 *   <li>{@code note:q-1a2b3c4d} otherwise: a letter for the kind, and a fingerprint of what the
 *       card asks.
 * </ul>
 *
 * If two cards of a note ask the same thing in different sections, their context distinguishes
 * them.
 */
final class CardIds {
  private static final Pattern FIRST_CARET = Pattern.compile("^\\^");

  /** An address can spell subjects of these letters without loss, up to the length below. */
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789äöüß ";

  private static final int MAX_PLAIN = 50;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /** Returns a card's id without its note's key; all of it if the whole site shares the card. */
  static String own(CardDraft draft) {
    String explicit = draft.subject().shared() ? null : blockId(draft.sides().front());
    return explicit == null
        ? made(draft, "")
        : "^" + FIRST_CARET.matcher(explicit).replaceFirst("");
  }

  /** Returns what {@link #own} would return if its author hadn't given it an id. */
  static List<String> formerly(CardDraft draft) {
    boolean given = !draft.subject().shared() && blockId(draft.sides().front()) != null;
    return given ? List.of(made(draft, "")) : List.of();
  }

  /** Returns whether a card has an id. */
  boolean isTaken(String id) {
    return taken.contains(id);
  }

  /**
   * Returns an id that no other card has.
   *
   * @param note the note's key
   * @param own what {@link #own} returns for the draft
   */
  String of(String note, CardDraft draft, String own, String context) {
    String key = draft.subject().shared() ? "" : note;
    String id = key + own;
    if (taken.add(id)) {
      return id;
    }
    String told = key + made(draft, context);
    String unique = told;
    while (!taken.add(unique)) {
      unique = told + "-" + last.merge(told, 2, (n, two) -> n + 1);
    }
    return unique;
  }

  private static String made(CardDraft draft, String context) {
    if (!draft.subject().shared()) {
      String what =
          context.isEmpty() ? draft.subject().name() : context + " " + draft.subject().name();
      return ":" + letter(draft) + "-" + Fingerprints.of(what);
    }
    String subject = Fingerprints.normal(draft.subject().name());
    String name =
        isPlain(subject) ? Slugs.of(subject) : Slugs.of(subject) + "-" + Fingerprints.of(subject);
    return draft.kind().label() + ":" + name;
  }

  private static boolean isPlain(String subject) {
    return !subject.isEmpty()
        && subject.length() <= MAX_PLAIN
        && subject.chars().allMatch(c -> PLAIN.indexOf(c) >= 0);
  }

  private static char letter(CardDraft draft) {
    return switch (draft.kind()) {
      case QUESTION -> 'q';
      case EXPLICIT, CLOZE -> 'c';
      case ACRONYM -> 'a';
      case DEFINITION -> 't';
      case COMPARISON -> 'v';
      case LIST -> 'l';
      case DIAGRAM -> 'd';
    };
  }

  /** Returns the block id that the author gave a front, or null. */
  private static @Nullable String blockId(List<Block> front) {
    List<Inline.Anchor> anchors = BodyWalker.all(Inline.Anchor.class, front);
    return anchors.isEmpty() ? null : anchors.get(0).id();
  }
}
