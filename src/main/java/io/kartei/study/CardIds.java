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
import org.jspecify.annotations.Nullable;

/**
 * Gives each card its id. The answer has no part in it, nor has the place within the note:
 *
 * <ul>
 *   <li>{@code note^id} where the author gave the front a block id;
 *   <li>{@code kind:subject} for what is the same card all over the site, such as an acronym;
 *   <li>{@code note:q-1a2b3c4d} otherwise: a letter for the kind, and the fingerprint of what is
 *       asked.
 * </ul>
 *
 * Two cards of a note that ask the same in different sections are told apart by their context.
 */
final class CardIds {
  /** Subjects of these letters an address can spell without loss, if they are not longer. */
  private static final String PLAIN = "abcdefghijklmnopqrstuvwxyz0123456789äöüß ";

  private static final int MAX_PLAIN = 50;

  private final Set<String> taken = new HashSet<>();
  private final Map<String, Integer> last = new HashMap<>();

  /**
   * An id that no other card has.
   *
   * @param note the note's key
   */
  String of(String note, CardDraft draft, String context) {
    String explicit = draft.subject().shared() ? null : blockId(draft.sides().front());
    String id =
        explicit == null ? made(note, draft, "") : note + "^" + explicit.replaceFirst("^\\^", "");
    if (taken.add(id)) {
      return id;
    }
    String told = made(note, draft, context);
    String unique = told;
    while (!taken.add(unique)) {
      unique = told + "-" + last.merge(told, 2, (n, two) -> n + 1);
    }
    return unique;
  }

  private static String made(String note, CardDraft draft, String context) {
    String subject = Fingerprints.normal(draft.subject().name());
    if (!draft.subject().shared()) {
      String what =
          context.isEmpty() ? draft.subject().name() : context + " " + draft.subject().name();
      return note + ":" + letter(draft) + "-" + Fingerprints.of(what);
    }
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

  /** The block id that an author gave a front. */
  private static @Nullable String blockId(List<Block> front) {
    String[] found = new String[1];
    new BodyWalker() {
      @Override
      public Done anchor(Inline.Anchor anchor) {
        found[0] = found[0] == null ? anchor.id() : found[0];
        return Done.DONE;
      }
    }.blocks(front);
    return found[0];
  }
}
