package io.kartei.config;

import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.messages.Phrase;
import io.kartei.source.SourceSpan;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An author's settings for printing.
 *
 * @param size the paper in the printer
 * @param cards the number of cards per sheet of paper, 8 or 10
 * @param tier which cards are printed
 * @param blank what a sheet for testing oneself leaves out
 * @param font the font for what Kartei's own fonts can't set, or null
 * @param newPage what begins on a new page of the book
 * @param cheatSheets the cheat sheets that the author requests; null for one per topic
 */
public record PaperConfig(
    PaperSize size,
    int cards,
    PrintedTier tier,
    Blank blank,
    @Nullable FontFile font,
    NewPage newPage,
    @Nullable List<CheatSheetRequest> cheatSheets) {

  public PaperConfig {
    cheatSheets = cheatSheets == null ? null : List.copyOf(cheatSheets);
  }

  static PaperConfig of(Values values) {
    Values paper = values.group("paper");
    return new PaperConfig(
        paper.choice("size", PaperSize.class),
        Integer.parseInt(paper.needed("cards")),
        paper.choice("tier", PrintedTier.class),
        paper.choice("blank", Blank.class),
        font(paper),
        values.group("book").choice("newPage", NewPage.class),
        cheatSheets(values, values.find("cheatSheets")));
  }

  private static @Nullable FontFile font(Values paper) {
    String name = paper.text("font");
    return name == null ? null : new FontFile(name, paper.path(), paper.place("font"));
  }

  private static @Nullable List<CheatSheetRequest> cheatSheets(
      Values values, @Nullable Entry entry) {
    if (entry == null) {
      return null;
    }
    if (!(entry.value() instanceof Sequence list)) {
      values.wrongType(entry, Phrase.of("wrong-type.cheat-sheets"));
      return null;
    }
    return list.items().stream().flatMap(item -> cheatSheet(values, item).stream()).toList();
  }

  private static Optional<CheatSheetRequest> cheatSheet(Values values, ConfigNode item) {
    if (!(item instanceof Mapping mapping)) {
      values.say(item.span(), Diagnostic.warning("wrong-type.cheat-sheet", item.kind()));
      return Optional.empty();
    }
    Values sheet = values.item("cheatSheets", mapping);
    SourceSpan place =
        mapping.entries().isEmpty() ? mapping.span() : mapping.entries().get(0).span();
    CheatSheetRequest request = CheatSheetRequest.of(sheet, "notes", place);
    if (request.names().isEmpty()) {
      sheet.say(place, Diagnostic.warning("invalid-value.empty-cheat-sheet"));
    }
    return Optional.of(request);
  }

  /**
   * The name of a font file.
   *
   * @param name relative to the project, as the author wrote it
   * @param config the file that names it, as named in diagnostics
   * @param place where it does, or null if unknown
   */
  public record FontFile(String name, String config, @Nullable SourceSpan place) {}

  /** What begins on a new page of the book. */
  public enum NewPage {
    /** Each note. */
    NOTE,
    /** Each entry on the top level of the navigation. */
    CHAPTER,
    /** Nothing: the notes follow one another. */
    NEVER
  }

  /** Which cards are printed. */
  public enum PrintedTier {
    /** Those that are learnt by default. */
    CORE,
    /** All. */
    ALL
  }

  /** What a sheet for testing oneself leaves out. */
  public enum Blank {
    /** Every cell. */
    ALL,
    /** The cells of one subject. */
    COLUMN,
    /** The cells of one criterion. */
    ROW,
    /** A third of the cells, always the same. */
    THIRD
  }
}
