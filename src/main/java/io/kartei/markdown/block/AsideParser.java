package io.kartei.markdown.block;

import com.vladsch.flexmark.parser.block.AbstractBlockParser;
import com.vladsch.flexmark.parser.block.BlockContinue;
import com.vladsch.flexmark.parser.block.BlockParser;
import com.vladsch.flexmark.parser.block.BlockStart;
import com.vladsch.flexmark.parser.block.ParserState;
import com.vladsch.flexmark.parser.core.FencedCodeBlockParser;
import com.vladsch.flexmark.util.ast.Block;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Parses containers of other tools: between lines of colons (Docusaurus "Admonitions", VitePress
 * "Custom containers", pandoc "Divs"), or indented by four below {@code !!!} and {@code ???}
 * (MkDocs, "Admonition", "Details") or {@code ===}.
 */
final class AsideParser extends AbstractBlockParser {
  private static final Pattern COLONS =
      Pattern.compile(
          "^(?<fence>:{3,})\\s*+(?:\\{(?:[^}\\n"
              + ".]|\\.(?![\\w-]))*+\\.(?:callout-)?(?<class>[\\w-]++)[^}\\n"
              + "]*+}|(?<type>[\\w-]++))"
              + "(?:\\[(?<label>(?:[^\\[\\]\\n]|\\[[^\\[\\]\\n]*+])*+)])?(?:\\{[^}\\n"
              + "]*+})?[ \\t]*+(?<title>[^\\n"
              + "{]*+)$");

  private static final Pattern MARKS =
      Pattern.compile(
          "^(?<mark>!!!|\\?\\?\\?\\+?)\\s++(?<type>[\\w\\p{L}-]++)"
              + "(?<words>(?:[ \\t]++[\\w\\p{L}-]++)*+)"
              + "(?:[ \\t]+\"(?<title>[^\"\\n]*)\")?\\s*$");

  /**
   * MkDocs' keywords between type and title that only position the box; other words are its title.
   */
  private static final Pattern PLACING = Pattern.compile("(?:\\s++(?:inline|end))*+\\s*+");

  /** Tabs of Material for MkDocs ("Content tabs"), shown one below the other. */
  private static final Pattern TAB = Pattern.compile("^===[!+]?\\s+\"(?<title>[^\"\\n]*)\"\\s*$");

  private final AsideBlock block;

  /** The number of colons in its fence; 0 if it is indented. */
  private final int fence;

  private boolean ended;

  private AsideParser(AsideBlock block, int fence) {
    this.block = block;
    this.fence = fence;
  }

  /** Returns the start of a container that begins with this line, or null. */
  static @Nullable BlockStart start(BasedSequence line, ParserState state) {
    char first = line.isEmpty() ? ' ' : line.charAt(0);
    if (first == ':') {
      Matcher colons = COLONS.matcher(line);
      return colons.find() ? at(state, colons(colons, line)) : null;
    }
    Matcher tab = first == '=' ? TAB.matcher(line) : null;
    if (tab != null && tab.find()) {
      BasedSequence title = group(tab, line, "title");
      return at(state, new AsideParser(new AsideBlock("tab", title, null), 0));
    }
    Matcher marks = first == '!' || first == '?' ? MARKS.matcher(line) : null;
    return marks != null && marks.find() ? at(state, marks(marks, line)) : null;
  }

  private static BlockStart at(ParserState state, AsideParser parser) {
    return BlockStart.of(parser).atIndex(state.getLine().length());
  }

  private static AsideParser colons(Matcher form, BasedSequence line) {
    String type = form.group("type") == null ? form.group("class") : form.group("type");
    BasedSequence title = group(form, line, "title");
    if (form.group("label") != null) {
      title =
          title.isBlank()
              ? group(form, line, "label")
              : line.subSequence(form.start("label") - 1, form.end("title"));
    }
    Boolean open = type.equalsIgnoreCase("details") ? Boolean.FALSE : null;
    return new AsideParser(
        new AsideBlock(type.toLowerCase(Locale.ROOT), title, open), form.group("fence").length());
  }

  private static AsideParser marks(Matcher form, BasedSequence line) {
    String mark = form.group("mark");
    Boolean open = mark.startsWith("!") ? null : mark.endsWith("+");
    boolean titled = form.group("title") != null || PLACING.matcher(form.group("words")).matches();
    BasedSequence title = group(form, line, titled ? "title" : "words").trim();
    return new AsideParser(
        new AsideBlock(form.group("type").toLowerCase(Locale.ROOT), title, open), 0);
  }

  private static BasedSequence group(Matcher form, BasedSequence line, String name) {
    int start = form.start(name);
    return start < 0 ? BasedSequence.NULL : line.subSequence(start, form.end(name)).trim();
  }

  @Override
  public Block getBlock() {
    return block;
  }

  @Override
  public boolean isContainer() {
    return true;
  }

  @Override
  public boolean canContain(ParserState state, BlockParser parser, Block child) {
    return true;
  }

  @Override
  public @Nullable BlockContinue tryContinue(ParserState state) {
    if (ended) {
      return BlockContinue.none();
    }
    if (fence > 0) {
      // the end counts as a blank line inside, so it also closes open blocks there
      ended = ends(state);
      return BlockContinue.atIndex(ended ? state.getLine().length() : state.getIndex());
    }
    if (state.isBlank()) {
      return BlockContinue.atIndex(state.getNextNonSpaceIndex());
    }
    return state.getIndent() >= 4
        ? BlockContinue.atColumn(state.getColumn() + 4)
        : BlockContinue.none();
  }

  /** Returns whether this line of colons ends this container rather than one inside it. */
  private boolean ends(ParserState state) {
    BasedSequence line = state.getLine();
    int start = state.getNextNonSpaceIndex();
    if (start >= line.length() || line.charAt(start) != ':' || line.trimEnd().lastChar() != ':') {
      return false;
    }
    BasedSequence rest = line.subSequence(Math.min(start, line.length()), line.length()).trim();
    if (state.getIndent() >= 4
        || rest.length() < fence
        || rest.countLeading(c -> c == ':') != rest.length()) {
      return false;
    }
    List<BlockParser> active = state.getActiveBlockParsers();
    List<BlockParser> inside = active.subList(active.indexOf(this) + 1, active.size());
    return inside.stream()
        .noneMatch(
            p ->
                p instanceof FencedCodeBlockParser
                    || (p instanceof AsideParser inner
                        && !inner.ended
                        && inner.fence > 0
                        && inner.fence <= rest.length()));
  }

  @Override
  public void closeBlock(ParserState state) {
    block.setCharsFromContent();
  }
}
