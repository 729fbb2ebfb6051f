package io.kartei.facts.question;

import io.kartei.facts.text.MarkedLine;
import io.kartei.facts.text.Marker;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Text.Match;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.function.Consumer;

/**
 * Recognizes lines with a footnote-like remark that invites discussion: {@code (*💬)}, {@code
 * (!*💬)}.
 */
final class InlineRemarks {
  private static final String DISCUSSION = "💬";
  private static final String QUESTION = "❓";

  private InlineRemarks() {}

  static void read(Siblings siblings, Consumer<Candidate> candidates) {
    for (int i = 0; i < siblings.size(); i++) {
      List<MarkedLine> lines = siblings.lines(i);
      for (int k = 0; k < lines.size(); k++) {
        MarkedLine line = lines.get(k);
        String text = withoutArrow(PlainText.of(line.rest()));
        Text words = text.indexOf('(') < 0 ? null : siblings.scope().words(text);
        Match remark = words == null ? null : words.find(Category.DISCUSSION_REMARK);
        if (!line.isMarked() && remark != null) {
          Extent extent = siblings.keptLine(i, k);
          candidates.accept(
              candidate(line, extent, text, text.substring(remark.start(), remark.end())));
        } else if (isPlain(line, siblings)
            && Asking.isPlainQuestion(siblings.scope().words(text))) {
          siblings.reject(line.span(), "why.question.plain");
        }
      }
    }
  }

  /** Removes an arrow before a line, which is only a bullet. */
  private static String withoutArrow(String text) {
    return text.startsWith("=>") || text.startsWith("->") ? text.substring(2).stripLeading() : text;
  }

  /** Returns whether a rejection should be reported. A line in bold already has a reason. */
  private static boolean isPlain(MarkedLine line, Siblings siblings) {
    boolean bold = !line.rest().isEmpty() && line.rest().get(0) instanceof Inline.Strong;
    return siblings.scope().evidence().isWanted() && !bold;
  }

  private static Candidate candidate(MarkedLine line, Extent extent, String text, String remark) {
    boolean relevant = remark.contains(Marker.RELEVANT);
    String marker = remark.contains(DISCUSSION) ? DISCUSSION : QUESTION;
    List<String> markers = relevant ? List.of(marker, Marker.RELEVANT) : List.of(marker);
    return new Candidate(
        Convention.REMARK,
        extent,
        line.span(),
        null,
        text,
        List.of(new Block.Paragraph(line.span(), line.rest())),
        decided -> question -> question.marked(markers, Marker.knownKind(markers), relevant, text));
  }
}
