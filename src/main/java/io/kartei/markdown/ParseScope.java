package io.kartei.markdown;

import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.diagram.kind.Drawings;
import io.kartei.markdown.block.DepthGuard;
import io.kartei.markdown.inline.FormulaCheck;
import io.kartei.markdown.inline.KnownLabels;
import io.kartei.markdown.inline.StrictInlineParser;
import io.kartei.messages.Phrase;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The state shared by the builders of one document. Not thread-safe. */
final class ParseScope {
  /** The prefix of the ids of the page's own parts. */
  static final String THEME = "k-";

  /** What a comment for Kartei begins with, ignoring case. */
  private static final String NAME = "kartei:";

  private final SourceText source;
  private final HtmlMode html;
  private final Drawings drawings;
  private final Document document;
  private final Function<BasedSequence, Document> parser;
  private final DiagnosticSink diagnostics;
  private final HeadingIds headingIds = new HeadingIds();
  private final Set<String> foreignIds;
  private final Set<String> ownIds = new HashSet<>();
  private final List<String> anchors = new ArrayList<>();
  private final List<AuthorComment> comments = new ArrayList<>();
  private @Nullable Map<String, Reference> definitions;
  private @Nullable TagsInWords tagsInWords;
  private int depth;
  private boolean tooDeep;
  private int tables;
  private int diagrams;

  /**
   * Creates the scope of one document.
   *
   * @param parser parses a piece of the document separately
   * @param foreignIds ids that the author's HTML may not use
   */
  ParseScope(
      SourceText source,
      HtmlMode html,
      Drawings drawings,
      Document document,
      Function<BasedSequence, Document> parser,
      Set<String> foreignIds,
      DiagnosticSink diagnostics) {
    this.foreignIds = foreignIds;
    this.source = source;
    this.html = html;
    this.drawings = drawings;
    this.document = document;
    this.parser = parser;
    this.diagnostics = diagnostics;
  }

  static SourceSpan span(Node node) {
    return new SourceSpan(
        node.getStartOffset(), Math.max(node.getStartOffset(), node.getEndOffset()));
  }

  SourceText source() {
    return source;
  }

  Drawings drawings() {
    return drawings;
  }

  boolean trusted() {
    return html == HtmlMode.TRUSTED;
  }

  /** Returns whether it is a note rather than plain CommonMark. */
  boolean hasDialect() {
    return StrictInlineParser.GFM.get(document);
  }

  Document document() {
    return document;
  }

  /** Parses a piece of one line of the document separately. */
  Document parse(BasedSequence text) {
    // within a quote or item, the text has several segments and can't be parsed
    BasedSequence whole = text.getBaseSequence();
    return parser.apply(whole.subSequence(text.getStartOffset(), text.getEndOffset()));
  }

  /** Returns which things in angle brackets are words; computed on first use. */
  TagsInWords tagsInWords() {
    if (tagsInWords == null) {
      tagsInWords = TagsInWords.of(document);
    }
    return tagsInWords;
  }

  /** Returns the target of a reference link, or null if its label is undefined. */
  @Nullable Reference definition(RefNode node) {
    Reference found = node.getReferenceNode(document);
    if (found != null || (definitions == null && Parser.REFERENCES.get(document).isEmpty())) {
      return found;
    }
    if (definitions == null) {
      definitions = new HashMap<>();
      for (Reference definition : Parser.REFERENCES.get(document).values()) {
        definitions.putIfAbsent(KnownLabels.folded(definition.getReference()), definition);
      }
    }
    return definitions.get(KnownLabels.folded(node.getReference()));
  }

  /**
   * Goes one level deeper if that is still allowed; returns whether it did. If so, {@link #leave}
   * must follow.
   */
  boolean enter() {
    if (depth == DepthGuard.MAX_DEPTH) {
      return false;
    }
    depth++;
    return true;
  }

  void leave() {
    depth--;
  }

  /** Reports that something is nested too deeply, once per note. */
  void reportDepth(SourceSpan span) {
    if (!tooDeep) {
      tooDeep = true;
      report(Diagnostic.warning("too-deep.text", DepthGuard.MAX_DEPTH), span);
    }
  }

  HeadingIds headingIds() {
    return headingIds;
  }

  /** Claims an id for an element in the author's HTML; returns false if it is already taken. */
  boolean claimId(String id) {
    return !id.startsWith(THEME) && !foreignIds.contains(id) && ownIds.add(id);
  }

  /** Returns the ids that both headings and elements in the author's HTML have. */
  Set<String> sharedIds() {
    Set<String> shared = new HashSet<>(ownIds);
    shared.retainAll(headingIds.all());
    return shared;
  }

  List<String> anchors() {
    return anchors;
  }

  void anchor(String id) {
    anchors.add(id);
  }

  List<AuthorComment> comments() {
    return comments;
  }

  /** Keeps those of some HTML tokens that are comments for Kartei. */
  void keepComments(List<HtmlToken> tokens, BiFunction<Integer, Integer, SourceSpan> place) {
    for (HtmlToken token : tokens) {
      if (token.kind() == HtmlToken.Kind.COMMENT
          && token.text().stripLeading().regionMatches(true, 0, NAME, 0, NAME.length())) {
        comments.add(new AuthorComment(place.apply(token.start(), token.end()), token.text()));
      }
    }
  }

  String nextTable() {
    return "table-" + ++tables;
  }

  String nextDiagram() {
    return "diagram-" + ++diagrams;
  }

  /** Reports the problem with a formula, if any. */
  void check(String tex, SourceSpan span) {
    Diagnostic wrong = FormulaCheck.check(tex);
    if (wrong != null) {
      report(wrong, span);
    }
  }

  /** Returns a unit of work on a part of the document, whose failure doesn't affect the rest. */
  WorkUnit unit(Phrase without, SourceSpan span) {
    SourcePlace place = source.place(span);
    return WorkUnit.of(diagnostics, without).at(place.path(), place.span());
  }

  void report(Diagnostic diagnostic, SourceSpan span) {
    diagnostics.report(diagnostic.at(source.place(span)));
  }
}
