package io.kartei.markdown;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.HtmlBlockBase;
import com.vladsch.flexmark.ast.IndentedCodeBlock;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.definition.DefinitionItem;
import com.vladsch.flexmark.ext.definition.DefinitionList;
import com.vladsch.flexmark.ext.definition.DefinitionTerm;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagram.kind.DrawnDiagram;
import io.kartei.markdown.block.AsideBlock;
import io.kartei.markdown.block.CommentParser;
import io.kartei.markdown.block.FenceInfo;
import io.kartei.markdown.block.FormulaParser;
import io.kartei.markdown.block.GluedTerm;
import io.kartei.markdown.block.OpenFences;
import io.kartei.markdown.block.TableNode;
import io.kartei.markdown.block.TeacherParts;
import io.kartei.markdown.inline.Escapes;
import io.kartei.markdown.inline.TaskBox;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.source.SourceSlice;
import io.kartei.source.SourceSpan;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Converts flexmark's block nodes to ours. */
final class BlockBuilder {
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern BRACES = Pattern.compile("[{}.]");
  private static final Pattern FRAGMENT = Pattern.compile("#.*");
  private static final Pattern TOC = Pattern.compile("(?i)<!--\\s*toc\\s*-->");

  /** Containers that only hold others together: what is in them says everything. */
  private static final Set<String> GROUPS =
      Set.of(
          "code-group",
          "code-tabs",
          "tabs",
          "tab-set",
          "grid",
          "cols",
          "col",
          "columns",
          "column",
          "row",
          "center",
          "cards",
          "v-pre",
          "incremental",
          "nonincremental");

  /** What pandoc shows only to the speaker ("Speaker notes"); here, it is a note of its own. */
  private static final String SPEAKER_NOTES = "notes";

  /** Diagrams under names that other tools give them. */
  private static final Set<String> DIAGRAMS = Set.of("mermaid", "mermaid-example", "mermaid-js");

  private static final Pattern MEDIA =
      Pattern.compile(
          "(?i).*\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|mp3|m4a|ogg|wav|flac|mp4|webm|mov|ogv|pdf)");

  private final ParseScope scope;
  private final InlineBuilder inlines;
  private final HeadingBuilder headings;
  private final TableBuilder tables;
  private final OpenFences openFences;
  private final FootnoteBuilder footnotes;

  BlockBuilder(ParseScope scope) {
    this.scope = scope;
    this.footnotes = new FootnoteBuilder(scope);
    this.inlines = new InlineBuilder(scope, footnotes);
    this.headings = new HeadingBuilder(scope);
    this.tables = new TableBuilder(scope, inlines);
    this.openFences = new OpenFences(scope.source().text());
  }

  /** Returns the whole document, with its footnotes at the end. */
  List<Block> document(Node document) {
    List<Block> blocks = new ArrayList<>(children(document));
    Block.Footnotes notes = footnotes.blocks(this, ParseScope.span(document));
    if (notes != null) {
      blocks.add(notes);
    }
    return blocks;
  }

  /** Returns the blocks below a node, with HTML balanced within the node. */
  List<Block> children(Node parent) {
    if (!scope.enter()) {
      SourceSpan span = ParseScope.span(parent);
      scope.reportDepth(span);
      Block text = unknown(parent, span);
      return text == null ? List.of() : List.of(text);
    }
    List<Block> blocks = childrenWithin(parent);
    scope.leave();
    return blocks;
  }

  private List<Block> childrenWithin(Node parent) {
    HtmlFrames frames = HtmlFrames.ofBlocks(scope, ParseScope.span(parent));
    for (Node child = parent.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof HtmlBlockBase html) {
        html(html, frames);
      } else if (child instanceof Paragraph paragraph) {
        paragraph(paragraph, ParseScope.span(child)).forEach(frames::add);
      } else {
        Block block = block(child);
        if (block != null) {
          frames.add(block);
        }
      }
    }
    return frames.blocks();
  }

  private @Nullable Block block(Node node) {
    SourceSpan span = ParseScope.span(node);
    if (node instanceof Heading heading) {
      return headings.build(heading, inlines.words(heading));
    }
    if (node instanceof BlockQuote) {
      return CalloutBuilder.of(span, children(node), scope);
    }
    if (node instanceof ListBlock list && !(node instanceof DefinitionList)) {
      return list(list, span);
    }
    if (node instanceof FencedCodeBlock fence) {
      return fence(fence, span);
    }
    if (node instanceof IndentedCodeBlock code) {
      return new Block.Code(span, null, indentedText(code));
    }
    if (node instanceof ThematicBreak) {
      return new Block.Rule(span);
    }
    if (node instanceof TableNode table) {
      return tables.build(table);
    }
    if (node instanceof FootnoteBlock footnote) {
      footnotes.defined(footnote);
      return null;
    }
    return node instanceof Reference ? null : dialect(node, span);
  }

  private @Nullable Block dialect(Node node, SourceSpan span) {
    if (node instanceof CommentParser.CommentBlock comment) {
      return comment.isEnded() ? null : unknown(node, span);
    }
    if (node instanceof AsideBlock aside) {
      return aside(aside, span);
    }
    if (node instanceof FormulaParser.FormulaBlock formula) {
      scope.check(formula.text(), span);
      return new Block.Formula(span, formula.text());
    }
    return node instanceof DefinitionList list ? definitions(list, span) : unknown(node, span);
  }

  private Block aside(AsideBlock aside, SourceSpan span) {
    if (GROUPS.contains(aside.type())) {
      return new Block.Element(span, "div", List.of(), children(aside));
    }
    return new Block.Callout(
        span, kind(aside.type()), title(aside.title(), span), aside.isOpen(), children(aside));
  }

  private static String kind(String type) {
    if (TeacherParts.isMeant(type)) {
      return TeacherParts.WORD;
    }
    return type.equals(SPEAKER_NOTES) ? "note" : type;
  }

  /** Returns the words of a container's title, which may be marked up as in Docusaurus. */
  private List<Inline> title(BasedSequence title, SourceSpan span) {
    if (title.isBlank()) {
      return List.of();
    }
    if (title.indexOfAny(c -> "*_`[<$".indexOf(c) >= 0) >= 0
        && scope.parse(title).getFirstChild() instanceof Paragraph paragraph
        && paragraph.getNext() == null) {
      return inlines.words(paragraph);
    }
    SourceSpan at = new SourceSpan(span.start(), span.start());
    return List.of(new Inline.Text(at, Escapes.resolve(title)));
  }

  private Block definitions(DefinitionList list, SourceSpan span) {
    List<Block.Definition> entries = new ArrayList<>();
    List<List<Inline>> terms = new ArrayList<>();
    List<List<Block>> meanings = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof DefinitionTerm term) {
        if (!meanings.isEmpty()) {
          entries.add(new Block.Definition(terms, meanings));
          terms.clear();
          meanings.clear();
        }
        terms.add(inlines.words(term));
      } else if (child instanceof DefinitionItem item) {
        boolean more = item.getNext() instanceof DefinitionItem;
        List<Block> blocks = children(item);
        GluedTerm glued = more ? GluedTerm.of(blocks, scope.source().text()) : null;
        blocks = glued == null ? blocks : glued.meaning();
        boolean several = blocks.stream().filter(b -> b instanceof Block.Paragraph).count() > 1;
        meanings.add(list.isTight() && !several ? tight(blocks) : blocks);
        if (glued != null) {
          entries.add(new Block.Definition(terms, meanings));
          terms.clear();
          meanings.clear();
          terms.add(glued.term());
        }
      }
    }
    entries.add(new Block.Definition(terms, meanings));
    return new Block.DefinitionList(span, entries);
  }

  /** Keeps a node of unknown type as text, as the author wrote it; null if that is blank. */
  private static @Nullable Block unknown(Node node, SourceSpan span) {
    String text = Escapes.resolve(node.getChars());
    return text.isBlank() ? null : new Block.Paragraph(span, List.of(new Inline.Text(span, text)));
  }

  /** Converts a paragraph: to no block if it is empty, to several if it only embeds notes. */
  private List<? extends Block> paragraph(Paragraph paragraph, SourceSpan span) {
    List<Inline> content = inlines.children(paragraph, TaskBox.behind(paragraph));
    tables.reportAlmostTable(paragraph);
    if (content.stream().anyMatch(BlockBuilder::isNote)
        && content.stream().allMatch(i -> isNote(i) || i instanceof Inline.SoftBreak)) {
      return content.stream()
          .filter(Inline.Embed.class::isInstance)
          .map(embed -> new Block.Embed(embed.span(), ((Inline.Embed) embed).target()))
          .toList();
    }
    if (content.size() == 1
        && content.get(0) instanceof Inline.Formula formula
        && scope.source().text().startsWith("$$", formula.span().start())) {
      return List.of(new Block.Formula(span, formula.text()));
    }
    return content.isEmpty()
        ? List.of()
        : DisplayedFormulas.parted(span, paragraph, BlockIds.anchored(content, scope), scope);
  }

  /** Returns whether this embeds a note, rather than a picture, sound, video or document. */
  private static boolean isNote(Inline inline) {
    return inline instanceof Inline.Embed embed
        && !MEDIA.matcher(FRAGMENT.matcher(embed.target()).replaceFirst("")).matches();
  }

  private Block list(ListBlock list, SourceSpan span) {
    List<Block.Item> items = new ArrayList<>();
    for (Node child = list.getFirstChild(); child != null; child = child.getNext()) {
      if (child instanceof ListItem item) {
        items.add(item(item, list.isTight()));
      }
    }
    boolean ordered = list instanceof OrderedList;
    int start = list instanceof OrderedList numbered ? numbered.getStartNumber() : 1;
    return new Block.ItemList(span, ordered, start, items);
  }

  private Block.Item item(ListItem item, boolean tight) {
    List<Block> blocks = children(item);
    blocks = tight ? tight(blocks) : blocks;
    Boolean checked = TaskBox.of(item);
    return new Block.Item(ParseScope.span(item), checked, blocks);
  }

  private static List<Block> tight(List<Block> blocks) {
    return blocks.stream()
        .map(b -> b instanceof Block.Paragraph p ? new Block.Plain(p.span(), p.content()) : b)
        .toList();
  }

  private Block fence(FencedCodeBlock fence, SourceSpan span) {
    String written = Escapes.resolve(fence.getInfo()).strip();
    FenceInfo info = FenceInfo.of(written);
    String language = info.language();
    if (!scope.hasDialect()) {
      info = new FenceInfo(written.isEmpty() ? null : BLANKS.split(written, 2)[0], null);
    }
    SourceSlice content =
        fence.getContentLines().isEmpty()
            ? new SourceSlice("", List.of(new SourceSlice.Segment(0, span.start())))
            : slice(fence.getContentLines());
    Diagnostic open = scope.hasDialect() ? openFences.next(fence, content.text()) : null;
    if (open != null) {
      BasedSequence mark = fence.getOpeningMarker();
      scope.report(open, new SourceSpan(mark.getStartOffset(), mark.getEndOffset()));
    }
    String plain = language == null ? "" : BRACES.matcher(language).replaceAll("");
    if (DIAGRAMS.contains(plain.toLowerCase(Locale.ROOT))) {
      DrawnDiagram drawn =
          scope
              .unit(Phrase.of("without.diagram"), span)
              .get(() -> scope.drawings().of(content.text()), () -> DrawnDiagram.UNDRAWN);
      return new Block.Diagram(span, scope.nextDiagram(), content, drawn);
    }
    if ("math".equals(language)) {
      scope.check(content.text(), span);
      return new Block.Formula(span, content.text().strip());
    }
    return new Block.Code(span, info.language(), info.title(), content.text());
  }

  private static String indentedText(IndentedCodeBlock code) {
    String text = slice(code.getContentLines()).text();
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      int line = text.lastIndexOf('\n', end - 2) + 1;
      if (!text.substring(line, end).isBlank()) {
        break;
      }
      end = line;
    }
    String kept = text.substring(0, end);
    return kept.isEmpty() || kept.endsWith("\n") ? kept : kept + "\n";
  }

  private void html(HtmlBlockBase block, HtmlFrames frames) {
    SourceSlice raw = slice(block.getContentLines());
    if (scope.trusted()) {
      String text = raw.text();
      if (TOC.matcher(text.strip()).matches()) {
        frames.add(new Block.Contents(ParseScope.span(block)));
      } else {
        frames.add(new Block.RawHtml(ParseScope.span(block), trusted(raw)));
      }
    } else {
      frames.add(HtmlToken.of(raw.text()), raw::toSource);
    }
  }

  /**
   * Returns HTML as its author wrote it, but escapes words in angle brackets, which browsers
   * wouldn't show.
   */
  private String trusted(SourceSlice raw) {
    if (!scope.hasDialect()) {
      return raw.text();
    }
    StringBuilder html = new StringBuilder();
    int done = 0;
    List<HtmlToken> tokens = HtmlToken.of(raw.text());
    scope.keepComments(tokens, raw::toSource);
    for (HtmlToken tag : tokens) {
      if (scope.tagsInWords().isWordAmongAll(tag, raw.toSource(tag.start(), tag.end()))) {
        html.append(raw.text(), done, tag.start()).append(Escape.text("<"));
        done = tag.start() + 1;
      }
    }
    return html.append(raw.text(), done, raw.text().length()).toString();
  }

  /** Returns the text of lines, which knows the position of each character in the note. */
  static SourceSlice slice(List<BasedSequence> lines) {
    StringBuilder text = new StringBuilder();
    List<SourceSlice.Segment> segments = new ArrayList<>();
    for (BasedSequence line : lines) {
      segments.add(new SourceSlice.Segment(text.length(), line.getStartOffset()));
      String content = line.toString();
      int end = content.length();
      while (end > 0 && (content.charAt(end - 1) == '\n' || content.charAt(end - 1) == '\r')) {
        end--;
      }
      text.append(content, 0, end).append('\n');
      if (end == content.length()) { // the file's last line has no line break
        segments.add(new SourceSlice.Segment(text.length() - 1, line.getEndOffset() - 1));
      }
    }
    return new SourceSlice(text.toString(), segments);
  }
}
