package io.kartei.config;

import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The keys {@code paper} and {@code cheatSheets}. */
final class PaperKeys {
  private static final String SIZES = "write A4 or Letter";
  private static final Set<String> BLANKS = Set.of("all", "column", "row", "third");

  private final Keys keys;

  private PaperKeys(Keys keys) {
    this.keys = keys;
  }

  /** What both say, or null when neither is there. */
  static @Nullable PaperConfig read(Keys keys) {
    if (keys.group().find("paper") == null && keys.group().find("cheatSheets") == null) {
      return null;
    }
    PaperKeys file = new PaperKeys(keys);
    keys.pairs("paper"); // says so when it is no group
    Keys paper = keys.of(keys.group().group("paper"));
    paper.check(List.of("size", "cards", "blank"));
    PaperConfig standard = PaperConfig.STANDARD;
    PaperSize size = size(paper, "size");
    String cards = paper.text("cards", t -> t.equals("8") || t.equals("10"), "write 8 or 10");
    String blank = paper.text("blank", BLANKS::contains, "write all, column, row or third");
    return new PaperConfig(
        size == null ? standard.size() : size,
        cards == null ? standard.cards() : Integer.parseInt(cards),
        blank == null
            ? standard.blank()
            : PaperConfig.Blank.valueOf(blank.toUpperCase(Locale.ROOT)),
        file.cheatSheets());
  }

  private static @Nullable PaperSize size(Keys keys, String key) {
    String name = keys.text(key, t -> PaperSize.named(t) != null, SIZES);
    return name == null ? null : PaperSize.named(name);
  }

  private @Nullable List<CheatSheetRequest> cheatSheets() {
    ConfigNode.Entry entry = keys.group().find("cheatSheets");
    if (entry == null || entry.value() == null) {
      return null;
    }
    List<CheatSheetRequest> requests = new ArrayList<>();
    if (!(entry.value() instanceof ConfigNode.Sequence list)) {
      keys.say(
          "wrong-type",
          entry.place(),
          "\"cheatSheets\" must be a list, not " + entry.value().kind(),
          "begin each sheet with \"- title: ...\"");
      return null;
    }
    for (ConfigNode item : list.items()) {
      if (item instanceof ConfigNode.Mapping mapping) {
        requests.add(request(keys.of(mapping), mapping));
      } else {
        keys.say(
            "wrong-type",
            item.span(),
            "a cheat sheet must be a group of keys, not " + item.kind(),
            "write for example \"- notes: [netze/dhcp.md]\"");
      }
    }
    return requests;
  }

  private static CheatSheetRequest request(Keys sheet, ConfigNode.Mapping mapping) {
    sheet.check(List.of("title", "notes", "pages", "size"));
    ConfigNode.Entry first = mapping.entries().isEmpty() ? null : mapping.entries().get(0);
    SourceSpan place = first == null ? mapping.span() : first.span();
    CheatSheetRequest request = request(sheet, "notes", place);
    if (request.names().isEmpty()) {
      sheet.say(
          "invalid-value",
          place,
          "a cheat sheet needs notes or sections",
          "write for example \"notes: [netze/dhcp.md, netze/dns.md#zonen]\"");
    }
    return request;
  }

  /** The sheet that a note's front matter asks for in a group of keys. */
  static CheatSheetRequest frontMatter(Keys sheet, @Nullable SourceSpan place) {
    sheet.check(List.of("title", "sections", "pages", "size"));
    return request(sheet, "sections", place);
  }

  private static CheatSheetRequest request(Keys sheet, String names, @Nullable SourceSpan place) {
    String pages = sheet.text("pages", PaperKeys::isBudget, "write 1, 2 or 4");
    return new CheatSheetRequest(
        sheet.text("title"),
        sheet.texts(names).stream()
            .map(s -> new CheatSheetRequest.Name(s.text().strip(), s.span()))
            .toList(),
        pages == null || !isBudget(pages) ? 0 : Integer.parseInt(pages),
        size(sheet, "size"),
        sheet.path(),
        place);
  }

  /** Whether these are pages that a sheet may be given. */
  static boolean isBudget(String text) {
    return text.matches("[124]");
  }
}
