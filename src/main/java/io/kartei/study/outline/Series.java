package io.kartei.study.outline;

import io.kartei.facts.text.Lines;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.PlainText;
import io.kartei.study.draft.CardScope;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Names that only count: {@code Trigger 1}, {@code Trigger 2}. What is below one is the second of
 * something, not what it is.
 */
public final class Series {
  private Series() {}

  /** Returns the entries whose names differ from another's only in a number at their end. */
  public static Set<Entry> of(List<Entry> entries, CardScope scope) {
    Map<String, Set<String>> numbers = new HashMap<>();
    Map<Entry, String> words = new HashMap<>();
    for (Entry entry : entries) {
      Text name = scope.text(Lines.withoutColon(PlainText.of(entry.name())));
      String word = word(name);
      if (!word.isEmpty()) {
        words.put(entry, word);
        numbers
            .computeIfAbsent(word, w -> new HashSet<>())
            .add(name.tokens().get(name.tokens().size() - 1).folded());
      }
    }
    Set<Entry> series = new HashSet<>();
    words.forEach(
        (entry, word) -> {
          if (numbers.getOrDefault(word, Set.of()).size() > 1) {
            series.add(entry);
          }
        });
    return series;
  }

  /** Returns the word before a number, in small letters; empty if a name isn't of that form. */
  private static String word(Text name) {
    List<Token> tokens = name.tokens();
    boolean counts =
        tokens.size() == 2
            && tokens.get(0).kind() == Token.Kind.WORD
            && tokens.get(1).kind() == Token.Kind.NUMBER
            && !tokens.get(1).glued();
    if (!counts) {
      return "";
    }
    String word = name.string().substring(tokens.get(0).start(), tokens.get(0).end());
    // RAID 5 is one of a series, too, but has a meaning of its own
    return word.chars().skip(1).allMatch(Character::isLowerCase) ? tokens.get(0).folded() : "";
  }
}
