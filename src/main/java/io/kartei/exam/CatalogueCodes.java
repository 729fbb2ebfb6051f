package io.kartei.exam;

import io.kartei.config.exam.CatalogueTopic;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds the codes of a catalogue's topics in text. In the middle of a text a code counts only if it
 * has a letter and a digit; others would be mere numbers or words, and are found where a note's
 * front matter names them.
 */
public final class CatalogueCodes {
  /** What may stand around a code. */
  private static final String AROUND = "()[]{}<>.,;:!?\"'„“”‚‘’»«/|*_–—";

  /** Longer codes are only found in front matter. */
  private static final int MAX_WORDS = 8;

  private final Map<String, CatalogueTopic> topics = new HashMap<>();
  private final Map<String, CatalogueTopic> inText = new HashMap<>();
  private final Map<String, List<String>> inNames = new HashMap<>();
  private final int words;

  /** Creates the codes of a catalogue, which may be empty. */
  public CatalogueCodes(List<CatalogueTopic> catalogue) {
    int most = 0;
    for (CatalogueTopic topic : catalogue) {
      topics.put(topic.code(), topic);
      int count = Words.of(topic.code()).size();
      if (isUnmistakable(topic.code()) && count <= MAX_WORDS) {
        inText.put(topic.code(), topic);
        inNames.put(topic.code(), parts(topic.code()));
        most = Math.max(most, count);
      }
    }
    words = most;
  }

  /**
   * A code in a line.
   *
   * @param start offset where it begins
   * @param end offset after it
   */
  public record Found(int start, int end, CatalogueTopic topic) {}

  private static boolean isUnmistakable(String code) {
    return code.length() > 2
        && code.chars().anyMatch(Character::isLetter)
        && code.chars().anyMatch(Character::isDigit);
  }

  /** Whether there is no catalogue. */
  public boolean isEmpty() {
    return topics.isEmpty();
  }

  /** Returns all codes. */
  public List<String> all() {
    return topics.keySet().stream().sorted().toList();
  }

  /** Returns the topic with this code, or null. */
  public @Nullable CatalogueTopic named(String code) {
    return topics.get(Words.joined(code));
  }

  /** Returns the codes in a line, from left to right; the longest where several begin. */
  public List<Found> find(String line) {
    List<Found> found = new ArrayList<>();
    if (inText.isEmpty()) {
      return found;
    }
    List<int[]> all = Words.of(line);
    for (int first = 0; first < all.size(); first++) {
      int last = Math.min(all.size(), first + words) - 1;
      for (; last >= first; last--) {
        Found one = found(line, all.get(first)[0], all.get(last)[1]);
        if (one != null) {
          found.add(one);
          first = last;
          break;
        }
      }
    }
    return found;
  }

  /**
   * Returns the topics whose codes are in the name of a folder or file, whatever stands between
   * their parts: {@code 01-F-A-3.2 Netze} for {@code F-A 3.2}.
   */
  public List<CatalogueTopic> inName(String name) {
    List<String> parts = parts(name);
    List<String> codes = new ArrayList<>();
    inNames.forEach(
        (code, of) -> {
          if (Collections.indexOfSubList(parts, of) >= 0) {
            codes.add(code);
          }
        });
    return codes.stream()
        .filter(code -> codes.stream().noneMatch(other -> isPart(code, other)))
        .sorted()
        .map(inText::get)
        .toList();
  }

  private boolean isPart(String code, String of) {
    return !code.equals(of) && Collections.indexOfSubList(parts(of), parts(code)) >= 0;
  }

  /** Returns the runs of letters, digits and points between them. */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    int start = -1;
    for (int at = 0; at <= text.length(); at++) {
      boolean within =
          at < text.length()
              && (Character.isLetterOrDigit(text.charAt(at))
                  || (text.charAt(at) == '.'
                      && start >= 0
                      && at + 1 < text.length()
                      && Character.isLetterOrDigit(text.charAt(at + 1))));
      if (within && start < 0) {
        start = at;
      } else if (!within && start >= 0) {
        parts.add(text.substring(start, at));
        start = -1;
      }
    }
    return parts;
  }

  private @Nullable Found found(String line, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && AROUND.indexOf(line.charAt(start)) >= 0) {
      start++;
    }
    while (end > start && AROUND.indexOf(line.charAt(end - 1)) >= 0) {
      end--;
    }
    CatalogueTopic topic = inText.get(Words.joined(line.substring(start, end)));
    return topic == null ? null : new Found(start, end, topic);
  }

  /** The words of a text, between blanks of any kind. */
  private static final class Words {
    private Words() {}

    private static boolean isBlank(char c) {
      return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    static List<int[]> of(String text) {
      List<int[]> words = new ArrayList<>();
      for (int at = 0; at < text.length(); at++) {
        int start = at;
        while (at < text.length() && !isBlank(text.charAt(at))) {
          at++;
        }
        if (at > start) {
          words.add(new int[] {start, at});
        }
      }
      return words;
    }

    static String joined(String text) {
      StringBuilder joined = new StringBuilder();
      for (int[] word : of(text)) {
        joined.append(joined.isEmpty() ? "" : " ").append(text, word[0], word[1]);
      }
      return joined.toString();
    }
  }
}
