package io.kartei.render.html.exam;

import io.kartei.body.Urls;
import io.kartei.coverage.ExamCoverage;
import io.kartei.coverage.SittingPlan;
import io.kartei.coverage.Topic;
import io.kartei.render.html.card.CardFace;
import io.kartei.render.html.page.ScriptData;
import io.kartei.render.html.page.Site;
import io.kartei.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Which cards help prepare for which exam and topic, so that a script can show how ready a reader
 * is.
 *
 * @param ids the ids of the cards; the other components refer to them by index
 * @param sittings the cards of each sitting, by its id
 * @param topics the cards of each row of the matrix
 */
record ExamCards(
    List<String> ids, Map<String, List<Integer>> sittings, List<List<Integer>> topics) {
  private static final String PATH = "exams/cards.js";

  /**
   * The script that tells them.
   *
   * @param text its text; null when no card helps prepare for an exam
   * @param hash of the text; empty without one
   */
  private record Script(@Nullable String text, String hash) {}

  /** Writes the script, unless no card helps prepare for an exam. */
  static void write(Site site) {
    site.sink()
        .offer(
            site.index().generated(PATH),
            () -> {
              String text = script(site).text;
              return text == null ? null : text.getBytes(StandardCharsets.UTF_8);
            });
  }

  /** Returns the address of the script, relative to an exam page; null when there is no script. */
  static @Nullable String url(Site site, String from) {
    Script script = script(site);
    return script.text == null
        ? null
        : Urls.relative(from, site.index().generated(PATH)) + "?" + script.hash;
  }

  /** Returns the script, which every exam page names. */
  private static Script script(Site site) {
    return site.shared(Script.class, () -> of(site.context().exams()).script());
  }

  private static ExamCards of(ExamCoverage exams) {
    Map<String, Integer> numbers = new LinkedHashMap<>();
    Map<String, List<Integer>> sittings = new LinkedHashMap<>();
    for (SittingPlan plan : exams.sittings()) {
      sittings.put(plan.sitting().id(), numbered(plan.cards(), numbers));
    }
    List<List<Integer>> topics =
        exams.matrix().topics().stream().map(Topic::cards).map(c -> numbered(c, numbers)).toList();
    return new ExamCards(List.copyOf(numbers.keySet()), sittings, topics);
  }

  private Script script() {
    if (ids.isEmpty()) {
      return new Script(null, "");
    }
    String text = "kartei.examCards(" + ScriptData.of(this) + ");\n";
    return new Script(text, Hash.of(text).hex(CardFace.HASH));
  }

  private static List<Integer> numbered(List<String> cards, Map<String, Integer> numbers) {
    return cards.stream()
        .map(
            card -> {
              numbers.putIfAbsent(card, numbers.size());
              return numbers.getOrDefault(card, 0);
            })
        .toList();
  }
}
