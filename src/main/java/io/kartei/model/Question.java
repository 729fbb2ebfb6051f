package io.kartei.model;

import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A question, either marked by the author or recognizable as one.
 *
 * @param id unique in the site
 * @param section the id of the section it is in, or null above the first heading
 * @param span its position in the note, including an answer in the same quote
 * @param anchor the id of its element on the note's page; empty if it has none
 * @param markers the emoji, in the author's order; empty if the author marked it in another way
 * @param kind the kind that the markers stand for
 * @param examRelevant whether one of them is ❗
 * @param text as plain text, without markers
 * @param prompt the formatted text, without markers
 * @param source the destination of its link as the author wrote it, preferably the link that
 *     contains a marker; or null
 * @param choices the answers to choose from; empty if there are none
 * @param answer formatted; empty if there is none
 * @param answerSource where the answer is
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
  private static final Pattern NOT_IN_ANCHORS = Pattern.compile("[^\\p{L}\\p{N}_-]+");

  public Question {
    markers = List.copyOf(markers);
    prompt = List.copyOf(prompt);
    choices = List.copyOf(choices);
    answer = List.copyOf(answer);
  }

  /** Returns a question without markers and, so far, without an answer. */
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

  /** Returns whether an exam asks it and the note leaves its answer to its readers. */
  public boolean isLeftOpen() {
    return examRelevant && answerSource == AnswerSource.NONE && choices.isEmpty();
  }

  /** Returns the anchor of a question that is a separate block on the page. */
  public static String anchorOf(String id) {
    return NOT_IN_ANCHORS.matcher(id).replaceAll("-");
  }

  /** Returns a copy that the author marked, with its text. */
  public Question marked(List<String> by, Kind marks, boolean relevant, String words) {
    return new Question(
        id,
        section,
        span,
        anchor,
        by,
        marks,
        relevant,
        words,
        prompt,
        source,
        choices,
        answer,
        answerSource);
  }

  /** Returns a copy with this answer. */
  public Question answered(List<Block> blocks, AnswerSource where) {
    return with(choices, blocks, where);
  }

  /** Returns a copy at this position, with a heading as its anchor. */
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

  /** Returns a copy with these choices and the right answer. */
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
   * An answer to choose from.
   *
   * @param text as plain text, without its letter
   * @param content the formatted text
   * @param correct whether it is right
   */
  public record Choice(String text, List<Inline> content, boolean correct) {
    public Choice {
      content = List.copyOf(content);
    }
  }

  /** The kind of a question, by its markers. */
  public enum Kind {
    /** ❓ */
    QUESTION,
    /** 💬 */
    DISCUSSION,
    /** 💻 */
    EXERCISE,
    /** 💡 */
    TIP;

    /** Returns the name used in the published model. */
    public String label() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Where the answer is. */
  public enum AnswerSource {
    IN_QUOTE,
    LINK_TITLE,
    FOLLOWING_CONTENT,
    LINK_ONLY,
    NONE;

    /** Returns the name used in the published model. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }
}
