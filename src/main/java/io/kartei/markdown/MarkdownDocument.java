package io.kartei.markdown;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Block;
import io.kartei.model.FrontMatter;
import java.util.List;

/**
 * A text, parsed.
 *
 * @param frontMatter what stands before the text
 * @param body the text as a tree
 * @param anchors ids that HTML elements of the author's carry, in reading order
 * @param diagnostics what is wrong with it as Markdown
 */
public record MarkdownDocument(
    FrontMatter frontMatter, List<Block> body, List<String> anchors, List<Diagnostic> diagnostics) {
  public MarkdownDocument {
    body = List.copyOf(body);
    anchors = List.copyOf(anchors);
    diagnostics = List.copyOf(diagnostics);
  }
}
