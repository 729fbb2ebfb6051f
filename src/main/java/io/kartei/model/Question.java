package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A question: one that the author marked, or one that a reader sees as such.
 *
 * @param id unique in the site
 * @param section the id of the section it stands in, or null above the first heading
 * @param span where it stands, answer included when that is in the same quote
 * @param anchor the id of what shows it on its note's page; empty when nothing there is its own
 * @param markers the emoji, in the author's order; empty when the author marked it otherwise
 * @param kind what they say it is
 * @param examRelevant whether one of them is ❗
 * @param text as plain text, without markers
 * @param prompt the same, formatted
 * @param source where its link leads, first of all the link that held a marker, as the author wrote
 *     it, or null
 * @param choices the answers to choose from; empty when it asks for none
 * @param answer formatted; empty when there is none
 * @param answerSource where the answer stands
 */
public record Question(
    String id,
    @Nullable String section,
    SourceSpan span,
    String anchor,
    List<String> markers,
    Kind kind,
    boolean examRelevant,
    String text,
    List<Block> prompt,
    @Nullable String source,
    List<Choice> choices,
    List<Block> answer,
    AnswerSource answerSource) {

  public Question {
    markers = List.copyOf(markers);
    prompt = List.copyOf(prompt);
    choices = List.copyOf(choices);
    answer = List.copyOf(answer);
  }

  /** A question without markers, and as yet without an answer. */
  public static Question unmarked(
      String id, @Nullable String section, SourceSpan span, String anchor, List<Block> prompt) {
    return new Question(
        id,
        section,
        span,
        anchor,
        List.of(),
        Kind.QUESTION,
        false,
        PlainText.ofBlocks(prompt),
        prompt,
        null,
        List.of(),
        List.of(),
        AnswerSource.NONE);
  }

  /** The anchor of a question that the page shows as a block of its own. */
  public static String anchorOf(String id) {
    return id.replaceAll("[^\\p{L}\\p{N}_-]+", "-");
  }

  /** The same question with this answer. */
  public Question answered(List<Block> blocks, AnswerSource where) {
    return with(choices, blocks, where);
  }

  /** The same question where a heading shows it. */
  public Question at(SourceSpan place, String heading) {
    return new Question(
        id,
        section,
        place,
        heading,
        markers,
        kind,
        examRelevant,
        text,
        prompt,
        source,
        choices,
        answer,
        answerSource);
  }

  /** The same question with these to choose from, and what is right about them. */
  public Question choosing(List<Choice> from, List<Block> right) {
    return with(from, right, AnswerSource.FOLLOWING_CONTENT);
  }

  private Question with(List<Choice> from, List<Block> blocks, AnswerSource where) {
    return new Question(
        id,
        section,
        span,
        anchor,
        markers,
        kind,
        examRelevant,
        text,
        prompt,
        source,
        from,
        blocks,
        where);
  }

  /**
   * An answer to choose.
   *
   * @param text as plain text, without its letter
   * @param content the same, formatted
   * @param correct whether it is right
   */
  public record Choice(String text, List<Inline> content, boolean correct) {
    public Choice {
      content = List.copyOf(content);
    }
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
