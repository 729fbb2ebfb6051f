package io.kartei.markdown;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.model.Block;
import io.kartei.model.FrontMatter;
import java.util.List;

/**
 * A parsed text.
 *
 * @param frontMatter the metadata before the text
 * @param body the text as a tree
 * @param anchors ids in the author's HTML, in reading order
 * @param comments comments that are meant for Kartei, in reading order
 * @param diagnostics problems with its Markdown
 */
public record MarkdownDocument(
    FrontMatter frontMatter,
    List<Block> body,
    List<String> anchors,
    List<AuthorComment> comments,
    List<Diagnostic> diagnostics) {
  public MarkdownDocument {
    body = List.copyOf(body);
    anchors = List.copyOf(anchors);
    comments = List.copyOf(comments);
    diagnostics = List.copyOf(diagnostics);
  }
}
