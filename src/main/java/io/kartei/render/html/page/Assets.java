package io.kartei.render.html.page;

import io.kartei.concurrent.Once;
import io.kartei.theme.Webjar;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes the theme's assets that at least one page needs. */
public final class Assets implements PageKind {
  /** The script of the 404 page. */
  public static final String MISSING_PAGE_SCRIPT = "assets/missing.js";

  /** The service worker without its table of files. */
  public static final String SERVICE_WORKER = "assets/worker.js";

  public static final String STUDY = "assets/study.js";
  public static final String CARDS = "assets/cards.js";
  public static final String OPEN = "assets/open.js";
  public static final String TODAY = "assets/today.js";
  public static final String COMPARE = "assets/compare.js";
  static final String DIAGRAMS = "assets/diagrams.js";
  static final String DRAWINGS = "assets/drawings.js";
  public static final String EXAMS = "assets/exams.js";
  static final String MERMAID = "assets/mermaid.min.js";
  static final String REMOTE = "assets/remote.js";
  static final String FORMULAS = "assets/formulas.js";
  static final String KATEX = "assets/katex/katex.min.js";

  /** The icon as a drawing, and the one in pixels that devices of Apple put on the home screen. */
  public static final String ICON = "assets/icon.svg";

  static final String TOUCH_ICON = "assets/icon-180.png";

  public static final String FILTER = "assets/filter.js";
  public static final String SEARCH = "assets/search.js";

  /** The style sheet of pages that Kartei makes of several notes. */
  public static final String PAGES_STYLE = "assets/pages.css";

  /** The style sheet of questions in a text, and of what leads on from it. */
  public static final String TEXT_STYLE = "assets/text.css";

  /** The style sheet of notes. */
  public static final String NOTES_STYLE = "assets/notes.css";

  private static final String FOLDER = "assets/katex/";
  private static final Once<List<String>> FONTS = Once.of(Assets::fonts);
  private static final Pattern FONT = Pattern.compile("url\\((fonts/[\\w-]+\\.woff2)\\)");

  @Override
  public void write(Site site) {
    Set<String> unused = new TreeSet<>(Set.of(MISSING_PAGE_SCRIPT, SERVICE_WORKER));
    boolean cards = !site.context().deck().cards().isEmpty();
    boolean open = !site.context().deck().open().isEmpty();
    if (!cards) {
      unused.addAll(Set.of(CARDS, TODAY));
    }
    if (!open) {
      unused.add(OPEN);
    }
    if (!cards && !open) {
      unused.add(STUDY);
    }
    if (site.index().exams().isEmpty()) {
      unused.add(EXAMS);
    }
    if (site.index().glossary().isEmpty()) {
      unused.add(FILTER);
    }
    if (site.context().sheets().isEmpty()) {
      unused.add(COMPARE);
    }
    if (!site.context().config().search()) {
      unused.add(SEARCH);
    }
    if (!site.frame().loads(REMOTE)) {
      unused.add(REMOTE);
    }
    if (!site.frame().loads(DRAWINGS)) {
      unused.add(DRAWINGS);
    }
    if (site.frame().loads(DIAGRAMS)) {
      site.sink().offer(MERMAID, () -> Webjar.file("mermaid", "mermaid.min.js"));
    } else {
      unused.add(DIAGRAMS);
    }
    if (site.frame().loads(FORMULAS)) {
      katex(site);
    } else {
      unused.add(FORMULAS);
    }
    Set<String> unusedStyles = unused.stream().map(Assets::styleOf).collect(Collectors.toSet());
    site.context()
        .theme()
        .assets()
        .forEach(
            (path, bytes) -> {
              if (!unused.contains(path) && !unusedStyles.contains(path)) {
                site.sink().put(path, bytes);
              }
            });
  }

  /** Returns the address of the style sheet that goes with a script. */
  public static String styleOf(String script) {
    return script.substring(0, script.length() - ".js".length()) + ".css";
  }

  /** Writes KaTeX, with its fonts only in the format that all current browsers prefer. */
  private static void katex(Site site) {
    site.sink().offer(KATEX, () -> Webjar.file("katex", "katex.min.js"));
    site.sink().offer(FOLDER + "katex.min.css", () -> Webjar.file("katex", "katex.min.css"));
    for (String font : FONTS.get()) {
      site.sink().offer(FOLDER + font, () -> Webjar.file("katex", font));
    }
  }

  private static List<String> fonts() {
    String style = new String(Webjar.file("katex", "katex.min.css"), StandardCharsets.UTF_8);
    return FONT.matcher(style).results().map(font -> font.group(1)).distinct().toList();
  }
}
