package io.kartei.study;

import io.kartei.index.NotePage;
import io.kartei.model.Section;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says what a card is about where its front does not. */
final class CardContext {
  private static final String SEPARATOR = " › ";

  private CardContext() {}

  /** The titles above a card; empty when its front is understood without. */
  static String of(NotePage page, CardDraft draft) {
    return path(page, draft);
  }

  /** All titles above a card, from the note's down, each once. */
  static String path(NotePage page, CardDraft draft) {
    Map<String, Section> byId = new HashMap<>();
    page.note().sections().forEach(s -> byId.put(s.id(), s));
    Deque<String> titles = new ArrayDeque<>();
    String at = draft.section();
    while (at != null && byId.containsKey(at)) {
      Section section = byId.get(at);
      titles.push(section.title());
      at = section.parent();
    }
    titles.push(page.title());
    List<String> path = new ArrayList<>();
    titles.stream().filter(t -> !path.contains(t)).forEach(path::add);
    return String.join(SEPARATOR, path);
  }
}
