package io.kartei.body;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A question as a template sees it. Ids, classes and the label are plain text, everything else is
 * HTML.
 *
 * @param id its anchor
 * @param kind a class name for something that only looks like a question; else null
 * @param exam whether exams ask for it
 * @param folds whether the answer is hidden until a reader opens it
 * @param summary whether it folds and its prompt may go into a {@code summary}, which acts as a
 *     button and so must not contain a link
 * @param prompt the first block of the question
 * @param label what it is if it only looks like a question, in words; else null
 * @param rest the rest of the prompt, such as a list or a picture; else empty
 * @param hasAnswer whether the note answers it
 * @param kinds whether there is anything to say of it: that exams ask it, what it is
 * @param marked whether anything stands below a prompt that doesn't fold
 * @param answer the answer, each block on its own lines
 * @param own where readers can write an answer of their own; null where they can't
 * @param t the strings of the interface
 */
public record QuestionView(
    String id,
    @Nullable String kind,
    boolean exam,
    boolean folds,
    boolean summary,
    String prompt,
    @Nullable String label,
    String rest,
    boolean hasAnswer,
    boolean kinds,
    boolean marked,
    String answer,
    @Nullable String own,
    Map<String, String> t) {}
