package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question that the author marked.
 *
 * @param id unique in the site
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands, answer included when that is in the same quote
 * @param markers the emoji, in the author's order
 * @param kind what they say it is
 * @param examRelevant whether one of them is ❗
 * @param text as plain text, without markers
 * @param prompt the same, formatted
 * @param source where the link leads that held a marker, as the author wrote it, or null
 * @param answer formatted; empty when there is none
 * @param answerSource where the answer stands
 */
public record Question(
    String id,
    @Nullable String section,
    SourceSpan span,
    List<String> markers,
    Kind kind,
    boolean examRelevant,
    String text,
    List<Block> prompt,
    @Nullable String source,
    List<Block> answer,
    AnswerSource answerSource) {

  public Question {
    markers = List.copyOf(markers);
    prompt = List.copyOf(prompt);
    answer = List.copyOf(answer);
  }

  /** What the markers say it is. */
  public enum Kind {
    /** ❓ */
    QUESTION,
    /** 💬 */
    DISCUSSION,
    /** 💻 */
    EXERCISE,
    /** 💡 */
    TIP;

    /** As the published model writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the answer stands. */
  public enum AnswerSource {
    IN_QUOTE,
    LINK_TITLE,
    FOLLOWING_CONTENT,
    LINK_ONLY,
    NONE;

    /** As the published model writes it. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
