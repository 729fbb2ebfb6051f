package io.kartei.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.internal.FootnoteLinkRefProcessor;
import com.vladsch.flexmark.ext.gfm.strikethrough.Strikethrough;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.ParserEmulationProfile;
import com.vladsch.flexmark.parser.core.ReferencePreProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.misc.Extension;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagram.kind.Drawings;
import io.kartei.markdown.block.DepthGuard;
import io.kartei.markdown.block.DialectBlocks;
import io.kartei.markdown.block.HeadingBlocks;
import io.kartei.markdown.block.TableParser;
import io.kartei.markdown.block.TeacherParts;
import io.kartei.markdown.block.TextareaParser;
import io.kartei.markdown.inline.DialectInlines;
import io.kartei.markdown.inline.EmphasisProcessor;
import io.kartei.markdown.inline.HighlightNode;
import io.kartei.markdown.inline.StrictInlineParser;
import io.kartei.markdown.inline.SubscriptNode;
import io.kartei.markdown.inline.TwinDelimiters;
import io.kartei.model.FrontMatter;
import io.kartei.source.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Parses Markdown: CommonMark 0.31.2 with GFM's tables, strikethrough, task lists and autolinks,
 * YAML front matter, footnotes, definition lists, formulas, and the syntax of Obsidian and of other
 * generators' containers.
 *
 * <pre>{@code
 * MarkdownDocument note =
 *     MarkdownParser.forNotes(HtmlMode.FILTERED).parse(SourceText.of("dhcp.md", "# DHCP"));
 * }</pre>
 *
 * Immutable and thread-safe.
 */
public final class MarkdownParser {
  private final Parser parser;

  /** Parses pieces of a note, such as inline footnotes. */
  private final Parser pieces;

  private final HtmlMode html;
  private final Drawings drawings;
  private final boolean frontMatter;

  /** Whether what is only for teachers stays. */
  private final boolean teacher;

  private MarkdownParser(HtmlMode html, Drawings drawings, boolean dialect, boolean teacher) {
    this.parser = parser(dialect, false);
    this.pieces = parser(dialect, true);
    this.html = html;
    this.drawings = drawings;
    this.frontMatter = dialect;
    this.teacher = teacher;
  }

  private static Parser parser(boolean dialect, boolean piece) {
    MutableDataSet options = new MutableDataSet();
    options.setFrom(ParserEmulationProfile.COMMONMARK_0_29);
    List<Extension> extensions = new ArrayList<>();
    if (dialect) {
      extensions.add(DefinitionExtension.create());
      options.set(StrictInlineParser.GFM, true);
      options.set(DefinitionExtension.TILDE_MARKER, false);
      options.set(DefinitionExtension.MARKER_SPACES, 1);
    }
    options.set(StrictInlineParser.PIECE, piece);
    options.set(Parser.EXTENSIONS, extensions);
    options.set(Parser.HEADING_PARSER, false);
    options.set(Parser.ASTERISK_DELIMITER_PROCESSOR, false);
    options.set(Parser.UNDERSCORE_DELIMITER_PROCESSOR, false);
    Parser.Builder builder =
        Parser.builder(options)
            .customInlineParserFactory(StrictInlineParser::new)
            .paragraphPreProcessorFactory(new ReferencePreProcessorFactory())
            .customDelimiterProcessor(new EmphasisProcessor('*'))
            .customDelimiterProcessor(new EmphasisProcessor('_'))
            .customBlockParserFactory(new DepthGuard())
            .customBlockParserFactory(new HeadingBlocks(dialect))
            .customBlockParserFactory(new TextareaParser.Factory());
    if (dialect) {
      builder
          .customDelimiterProcessor(new TwinDelimiters('~', 1, true, MarkdownParser::tildes))
          .customDelimiterProcessor(new TwinDelimiters('=', 2, false, HighlightNode::new))
          .linkRefProcessorFactory(new FootnoteLinkRefProcessor.Factory())
          .customInlineParserExtensionFactory(new DialectInlines())
          .customInlineParserExtensionFactory(new ImageReferences())
          .customInlineParserExtensionFactory(new UrlInlines())
          .customBlockParserFactory(new DialectBlocks())
          .paragraphPreProcessorFactory(new TableParser.Factory());
    }
    return builder.build();
  }

  private static Node tildes(BasedSequence open, BasedSequence close) {
    return SubscriptNode.is(open, close)
        ? new SubscriptNode(open, close)
        : new Strikethrough(open, BasedSequence.NULL, close);
  }

  /** Returns a parser for notes: CommonMark and every dialect that Kartei supports. */
  public static MarkdownParser forNotes(HtmlMode html) {
    return forNotes(html, new Drawings(), false);
  }

  /**
   * Returns a parser for notes that shares drawings with others.
   *
   * @param drawings draws the diagrams in notes
   * @param teacher whether to keep what is only for teachers
   */
  public static MarkdownParser forNotes(HtmlMode html, Drawings drawings, boolean teacher) {
    return new MarkdownParser(html, drawings, true, teacher);
  }

  /**
   * Returns a parser for plain CommonMark with verbatim HTML, to test against the specification's
   * examples.
   */
  public static MarkdownParser commonMark() {
    return new MarkdownParser(HtmlMode.TRUSTED, new Drawings(), false, true);
  }

  /**
   * Parses a text. Never fails: anything that can't be parsed remains text, and problems are
   * reported in the document's diagnostics.
   */
  public MarkdownDocument parse(SourceText source) {
    Diagnostics diagnostics = new Diagnostics();
    FrontMatterReader.Result head =
        frontMatter ? FrontMatterReader.read(source, diagnostics) : FrontMatterReader.Result.NONE;
    // CommonMark, section 2.3; flexmark does this, too, but then can't parse pieces of the text
    // again
    BasedSequence text = BasedSequence.of(source.text().replace('\0', '\uFFFD'));
    Document document = parser.parse(text.subSequence(head.end(), text.length()));
    FrontMatter metadata = head.frontMatter();
    if (!teacher && metadata.teacher()) {
      TeacherParts.empty(document);
      metadata = metadata.drafted();
    } else if (!teacher && TeacherParts.takeOut(document)) {
      metadata = metadata.drafted();
    }
    Built built = build(source, document, Set.of());
    if (!built.sharedIds.isEmpty()) {
      // rare; the ids of the headings are known only now
      built = build(source, document, built.sharedIds);
    }
    diagnostics.reportAll(built.diagnostics);
    return new MarkdownDocument(
        metadata, built.body, built.anchors, built.comments, diagnostics.sorted());
  }

  private Built build(SourceText source, Document document, Set<String> foreignIds) {
    Diagnostics diagnostics = new Diagnostics();
    ParseScope scope =
        new ParseScope(source, html, drawings, document, pieces::parse, foreignIds, diagnostics);
    List<io.kartei.model.Block> body = new BlockBuilder(scope).document(document);
    return new Built(
        body, scope.anchors(), scope.comments(), scope.sharedIds(), diagnostics.sorted());
  }

  /** A body, and the ids that occur in both its headings and the author's HTML. */
  private record Built(
      List<io.kartei.model.Block> body,
      List<String> anchors,
      List<AuthorComment> comments,
      Set<String> sharedIds,
      List<Diagnostic> diagnostics) {}
}
