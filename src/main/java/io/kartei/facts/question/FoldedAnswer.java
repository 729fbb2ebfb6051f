package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Substance;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An answer that unfolds: {@code <details><summary>Lösung</summary> ... </details>}. */
final class FoldedAnswer {
  private static final int MAX_LENGTH = 60;

  private FoldedAnswer() {}

  /** What unfolds, without the line to click on; null when the block is no such answer. */
  static @Nullable List<Block> of(@Nullable Block block, FactScope scope) {
    FoldedQuestion.Details details = FoldedQuestion.Details.of(block);
    if (details == null) {
      return null;
    }
    boolean answers = isNamed(details.text(scope));
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
  static boolean isNamed(Text summary) {
    return summary.string().length() <= MAX_LENGTH && summary.words().is(Category.REVEALS_ANSWER);
  }
}
