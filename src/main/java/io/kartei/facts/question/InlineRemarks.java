package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds lines with a remark that invites to discuss them, like that of a footnote: {@code (*💬)},
 * {@code (!*💬)}.
 */
final class InlineRemarks extends BodyWalker {
  private static final Pattern REMARK =
      Pattern.compile("\\([!?]?\\*[!?]?\\s?(💬|❓)\\uFE0F?(❗\\uFE0F?)?\\)");

  private static final Pattern PSEUDO_BULLET = Pattern.compile("^[=-]> ?");

  private final FactScope scope;
  private final FoundQuestions found;

  InlineRemarks(FoundQuestions found) {
    this.scope = found.scope();
    this.found = found;
  }

  @Override
  public Done paragraph(Block.Paragraph paragraph) {
    return lines(paragraph.content());
  }

  @Override
  public Done plain(Block.Plain plain) {
    return lines(plain.content());
  }

  private Done lines(List<Inline> content) {
    for (MarkedLine line : MarkedLine.of(content)) {
      String text = PSEUDO_BULLET.matcher(PlainText.of(line.rest())).replaceFirst("");
      Matcher remark = text.indexOf('(') < 0 ? null : REMARK.matcher(text);
      if (!line.isMarked() && remark != null && remark.find()) {
        add(line, text, remark);
      } else if (isPlain(line) && Asking.isPlainQuestion(scope.words(text))) {
        found.reject(line.span(), "why.question.plain");
      }
    }
    return Done.DONE;
  }

  /** Whether it is worth a reason: a line in bold has got one. */
  private boolean isPlain(MarkedLine line) {
    boolean bold = !line.rest().isEmpty() && line.rest().get(0) instanceof Inline.Strong;
    return scope.evidence().isWanted() && !bold;
  }

  private void add(MarkedLine line, String text, Matcher remark) {
    boolean relevant = remark.group(2) != null;
    @Nullable String section = scope.section(line.span());
    found.add(
        Convention.REMARK,
        new Question(
            found.id(text),
            section,
            line.span(),
            section == null ? "" : section,
            relevant ? List.of(remark.group(1), Marker.RELEVANT) : List.of(remark.group(1)),
            Marker.knownKind(List.of(remark.group(1))),
            relevant,
            text,
            List.of(new Block.Paragraph(line.span(), line.rest())),
            null,
            List.of(),
            List.of(),
            Question.AnswerSource.NONE));
  }
}
