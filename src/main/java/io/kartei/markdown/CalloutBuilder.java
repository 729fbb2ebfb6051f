package io.kartei.markdown;

import io.kartei.markdown.block.TeacherParts;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Recognizes callouts: quotes whose first line begins with {@code [!type]}. */
final class CalloutBuilder {
  private static final Pattern MARK =
      Pattern.compile("^\\[!(?<type>[\\p{L}\\p{N}_-]+)(?:\\|[^\\]\\n]*)?](?<fold>[+-]?)[ \\t]*");

  private CalloutBuilder() {}

  /** Returns the callout, or a plain quote if it isn't one. */
  static Block of(SourceSpan span, List<Block> children, ParseScope scope) {
    if (children.isEmpty()
        || !(children.get(0) instanceof Block.Paragraph first)
        || first.content().isEmpty()) {
      return new Block.Quote(span, children);
    }
    // an id after the first paragraph comes before it
    int at = first.content().get(0) instanceof Inline.Anchor ? 1 : 0;
    if (at == first.content().size() || !(first.content().get(at) instanceof Inline.Text text)) {
      return new Block.Quote(span, children);
    }
    Matcher mark = MARK.matcher(text.text());
    if (!mark.find()) {
      return new Block.Quote(span, children);
    }
    List<Inline> title = new ArrayList<>();
    List<Inline> rest = new ArrayList<>();
    String behind = text.text().substring(mark.end());
    if (!behind.isEmpty()) {
      title.add(new Inline.Text(text.span(), behind));
    }
    boolean inTitle = true;
    for (Inline inline : first.content().subList(at + 1, first.content().size())) {
      boolean ends = inline instanceof Inline.SoftBreak || inline instanceof Inline.HardBreak;
      if (!(inTitle && ends)) {
        (inTitle ? title : rest).add(inline);
      }
      inTitle &= !ends;
    }
    title = BlockIds.anchored(title, scope);
    if (at > 0) {
      (rest.isEmpty() ? title : rest).add(0, first.content().get(0));
    }
    List<Block> content = new ArrayList<>();
    if (!rest.isEmpty()) {
      content.add(new Block.Paragraph(rest.get(0).span().to(first.span()), rest));
    }
    content.addAll(children.subList(1, children.size()));
    return new Block.Callout(
        span,
        TeacherParts.isMeant(mark.group("type"))
            ? TeacherParts.WORD
            : mark.group("type").toLowerCase(Locale.ROOT),
        title,
        open(mark.group("fold")),
        content);
  }

  private static @Nullable Boolean open(String fold) {
    return fold.isEmpty() ? null : fold.equals("+");
  }
}
