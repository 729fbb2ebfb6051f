package io.kartei.facts;

import io.kartei.model.Block;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer that unfolds: {@code <details><summary>Lösung</summary> ... </details>}. */
final class FoldedAnswer {
  private static final Pattern ANSWERS =
      Pattern.compile(
          "[^\\p{L}]*(?:(?:click|tap|here|to|for|show|hide|reveal|view|see|the|my|your|a|sample|model"
              + "|possible|expected|correct|expand|open|toggle|check|get|klicken?|hier|zur|zum|die|der|zeige"
              + "|mögliche|richtige)\\s+){0,5}+"
              + "(?:antwort(?:en)?|(?:muster)?lösung(?:en)?|lösungsvorschlag|auflösung|musterantwort"
              + "|answers?|solutions?)"
              + "(?:\\s*(?:&|/|,|\\+|and|und|mit|with)\\s*(?:an |the |die |der )?(?:explanations?|reasons?|reasoning"
              + "|hints?|answers?|solutions?|(?:er)?klärung(?:en)?|erläuterung(?:en)?|begründung(?:en)?"
              + "|rechenweg|lösungsweg))?"
              + "(?:\\s+(?:anzeigen|zeigen|einblenden|aufdecken|ausklappen|[0-9]{1,3}|[a-z]))?[^\\p{L}]*"
              + "|[^\\p{L}]*(?:show|reveal|anzeigen|zeigen|aufdecken|einblenden)[^\\p{L}]*",
          Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  private FoldedAnswer() {}

  /** What unfolds, without the line to click on; null when the block is no such answer. */
  static @Nullable List<Block> of(@Nullable Block block) {
    FoldedQuestion.Details details = FoldedQuestion.Details.of(block);
    if (details == null) {
      return null;
    }
    boolean answers = isNamed(details.text());
    return answers && says(details.content()) ? details.content() : null;
  }

  /** Whether there is something to see: {@code #### Answer: B} will do. */
  private static boolean says(List<Block> content) {
    return Substance.in(content)
        || content.stream()
            .flatMap(b -> b instanceof Block.Element e ? e.children().stream() : Stream.of(b))
            .anyMatch(Block.Heading.class::isInstance);
  }

  /** Whether the line to click on promises an answer. */
  static boolean isNamed(String summary) {
    return summary.length() <= 60 && ANSWERS.matcher(summary).matches();
  }
}
