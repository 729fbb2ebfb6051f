package io.kartei.markdown;

import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteRepository;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.markdown.block.TeacherParts;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Numbers footnotes in the order of their first references. */
final class FootnoteBuilder {
  private final ParseScope scope;
  private final List<Node> order = new ArrayList<>();
  private final List<FootnoteBlock> defined = new ArrayList<>();
  private final Map<Node, int[]> references = new LinkedHashMap<>();

  FootnoteBuilder(ParseScope scope) {
    this.scope = scope;
  }

  /** Returns a reference, or null, with a diagnostic, if there is no footnote of that name. */
  @Nullable Inline reference(Footnote footnote, SourceSpan span) {
    FootnoteBlock block = footnote.getReferenceNode(scope.document());
    if (block == null) {
      String label = footnote.getText().toString();
      // "[^>]" is text: a class of characters, as regular expressions have it
      if (label.codePoints().anyMatch(Character::isLetterOrDigit)) {
        scope.report(Diagnostic.warning("broken-footnote.label", label), span);
      }
      return null;
    }
    int[] seen =
        references.computeIfAbsent(
            block,
            b -> {
              order.add(b);
              return new int[] {order.size(), 0};
            });
    return new Inline.FootnoteReference(span, seen[0], ++seen[1]);
  }

  /** Returns a reference to an inline footnote: {@code ^[text]} (pandoc, "Inline notes"). */
  Inline within(BasedSequence text, SourceSpan span) {
    Document note = scope.parse(text);
    order.add(note);
    references.put(note, new int[] {order.size(), 1});
    return new Inline.FootnoteReference(span, order.size(), 1);
  }

  /** Adds a footnote that is defined in the note. */
  void defined(FootnoteBlock footnote) {
    defined.add(footnote);
  }

  /** Returns all footnotes, with unreferenced ones at the end; null if there are none. */
  Block.@Nullable Footnotes blocks(BlockBuilder builder, SourceSpan document) {
    List<List<Block>> contents = new ArrayList<>();
    build(builder, contents);
    for (int i = 0; i < defined.size(); i++) { // an unused footnote may contain another
      FootnoteBlock footnote = defined.get(i);
      if (!references.containsKey(footnote)
          && !TeacherParts.hadReference(footnote, scope.document())) {
        unused(footnote);
        build(builder, contents);
      }
    }
    List<Block.Footnote> notes = new ArrayList<>();
    for (int i = 0; i < order.size(); i++) {
      int[] seen = references.getOrDefault(order.get(i), new int[2]);
      notes.add(new Block.Footnote(ParseScope.span(order.get(i)), i + 1, seen[1], contents.get(i)));
    }
    return notes.isEmpty() ? null : new Block.Footnotes(document, notes);
  }

  private void unused(FootnoteBlock block) {
    order.add(block);
    references.put(block, new int[] {order.size(), 0});
    String label = block.getText().toString();
    FootnoteRepository known = FootnoteExtension.FOOTNOTES.get(scope.document());
    Diagnostic found =
        known.get(known.normalizeKey(block.getText())) == block
            ? Diagnostic.info("unused-footnote.label", label)
            : Diagnostic.warning("duplicate-footnote.label", label);
    scope.report(found, ParseScope.span(block));
  }

  /** Builds the footnotes. They may refer to others, so the list grows in the process. */
  private void build(BlockBuilder builder, List<List<Block>> contents) {
    while (contents.size() < order.size()) {
      contents.add(builder.children(order.get(contents.size())));
    }
  }
}
