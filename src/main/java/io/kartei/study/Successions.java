package io.kartei.study;

import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardDraft;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds which other ids a card had, or would have had if something else hadn't taken its place. */
final class Successions {
  /** Shorter answers, as normal text, are those of many cards. */
  private static final int MIN_ANSWER = 12;

  private final Map<String, List<String>> byTopic = new HashMap<>();
  private final Map<String, List<String>> bySet = new HashMap<>();

  /** Notes that a card asks the same thing as an earlier one, and so isn't made. */
  void asked(String key, NoteCards.Found found) {
    add(byTopic, found.topic(), key, found);
  }

  /** Notes that a card asks for the same set as an earlier one, and so isn't made. */
  void sameSet(String key, NoteCards.Found found) {
    add(bySet, found.set(), key, found);
  }

  private static void add(
      Map<String, List<String>> map, String name, String key, NoteCards.Found found) {
    List<String> ids = map.computeIfAbsent(name, n -> new ArrayList<>());
    ids.add(whole(key, found.draft(), found.own()));
    found.formerly().forEach(own -> ids.add(whole(key, found.draft(), own)));
  }

  /**
   * Returns the ids that a card may have had.
   *
   * @param key its note's key
   * @param former keys that its note may have had
   */
  List<String> of(String key, List<String> former, NoteCards.Found found, String id) {
    Set<String> ids = new LinkedHashSet<>();
    found.formerly().forEach(own -> ids.add(whole(key, found.draft(), own)));
    for (String other : former) {
      ids.add(whole(other, found.draft(), found.own()));
      found.formerly().forEach(own -> ids.add(whole(other, found.draft(), own)));
    }
    ids.addAll(byTopic.getOrDefault(found.topic(), List.of()));
    ids.addAll(bySet.getOrDefault(found.set(), List.of()));
    ids.remove(id);
    return List.copyOf(ids);
  }

  private static String whole(String key, CardDraft draft, String own) {
    return draft.subject().shared() ? own : key + own;
  }

  /**
   * Returns a fingerprint of what a card asks in its note. The number of things that it asks for
   * doesn't count: a set with one more is the same set.
   */
  static String question(String key, NoteCards.Found found) {
    CardDraft draft = found.draft();
    if (draft.subject().shared()) {
      return Fingerprints.of(found.own());
    }
    String name = " " + Fingerprints.normal(draft.subject().name()) + " ";
    int count = draft.sides().items().size();
    int at = count == 0 ? -1 : name.lastIndexOf(" " + count + " ");
    String asked =
        at < 0 ? name : name.substring(0, at) + name.substring(at + 1 + ("" + count).length());
    return Fingerprints.of(key + " " + asked);
  }

  /** Returns a fingerprint of what is to be recalled, or an empty string if that is too short. */
  static String answer(String key, Card.Sides sides) {
    String answer = Fingerprints.normal(PlainText.ofBlocks(sides.back()));
    return answer.length() < MIN_ANSWER ? "" : Fingerprints.of(key + " " + answer);
  }
}
