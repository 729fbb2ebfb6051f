package io.kartei.markdown;

import com.vladsch.flexmark.ast.Heading;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Gives headings their ids. */
final class HeadingBuilder {
  /**
   * {@code ## Title {#id .class}}: mdBook guide, "Heading attributes"; with a colon and other
   * attributes in kramdown and MkDocs.
   */
  private static final Pattern ATTRIBUTES =
      Pattern.compile("(?<!\\s)\\s*+\\{:?\\s*#(?<id>[^\\s{}#]+)(?:\\s+[.\\w-][^{}]*)?\\s*}\\s*$");

  private final ParseScope scope;

  HeadingBuilder(ParseScope scope) {
    this.scope = scope;
  }

  Block build(Heading heading, List<Inline> written) {
    SourceSpan span = ParseScope.span(heading);
    List<Inline> content = scope.hasDialect() ? BlockIds.anchored(written, scope) : written;
    int last = content.size() - 1;
    if (last >= 0 && content.get(last) instanceof Inline.Text text) {
      Matcher attributes = ATTRIBUTES.matcher(text.text());
      if (attributes.find()) {
        List<Inline> rest = new ArrayList<>(content.subList(0, last));
        if (attributes.start() > 0) {
          rest.add(new Inline.Text(text.span(), text.text().substring(0, attributes.start())));
        }
        return new Block.Heading(
            span, heading.getLevel(), chosen(attributes.group("id"), span), rest);
      }
    }
    return new Block.Heading(span, heading.getLevel(), derived(content, span), content);
  }

  private String chosen(String id, SourceSpan span) {
    if (scope.headingIds().claim(id)) {
      return id;
    }
    String other = scope.headingIds().of(id);
    scope.report(Diagnostic.warning("duplicate-heading.id", id, other), span);
    return other;
  }

  private String derived(List<Inline> content, SourceSpan span) {
    String text = PlainText.of(content);
    boolean repeated = !HeadingIds.normalize(text).isEmpty() && scope.headingIds().isTaken(text);
    String id = scope.headingIds().of(text);
    if (repeated) {
      scope.report(Diagnostic.info("duplicate-heading.text", text, id), span);
    }
    return id;
  }
}
