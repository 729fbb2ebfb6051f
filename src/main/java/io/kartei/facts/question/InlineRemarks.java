package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines with a footnote-like remark that invites discussion: {@code (*💬)}, {@code (!*💬)}.
 */
final class InlineRemarks extends BodyWalker {
  private static final String DISCUSSION = "💬";
  private static final String QUESTION = "❓";

  private final FactScope scope;
  private final FoundQuestions found;

  InlineRemarks(FoundQuestions found) {
    this.scope = found.scope();
    this.found = found;
  }

  @Override
  protected Done text(Block paragraph, List<Inline> content) {
    for (MarkedLine line : MarkedLine.of(content)) {
      String text = withoutArrow(PlainText.of(line.rest()));
      Text words = text.indexOf('(') < 0 ? null : scope.words(text);
      Match remark = words == null ? null : words.find(Category.DISCUSSION_REMARK);
      if (!line.isMarked() && remark != null) {
        add(line, text, text.substring(remark.start(), remark.end()));
      } else if (isPlain(line) && Asking.isPlainQuestion(scope.words(text))) {
        found.reject(line.span(), "why.question.plain");
      }
    }
    return Done.DONE;
  }

  /** Removes an arrow before a line, which is only a bullet. */
  private static String withoutArrow(String text) {
    return text.startsWith("=>") || text.startsWith("->") ? text.substring(2).stripLeading() : text;
  }

  /** Returns whether a rejection should be reported. A line in bold already has a reason. */
  private boolean isPlain(MarkedLine line) {
    boolean bold = !line.rest().isEmpty() && line.rest().get(0) instanceof Inline.Strong;
    return scope.evidence().isWanted() && !bold;
  }

  private void add(MarkedLine line, String text, String remark) {
    boolean relevant = remark.contains(Marker.RELEVANT);
    String marker = remark.contains(DISCUSSION) ? DISCUSSION : QUESTION;
    @Nullable String section = scope.section(line.span());
    found.add(
        Convention.REMARK,
        new Question(
            found.id(text),
            section,
            line.span(),
            section == null ? "" : section,
            relevant ? List.of(marker, Marker.RELEVANT) : List.of(marker),
            Marker.knownKind(List.of(marker)),
            relevant,
            text,
            List.of(new Block.Paragraph(line.span(), line.rest())),
            null,
            List.of(),
            List.of(),
            Question.AnswerSource.NONE));
  }
}
