package io.kartei.render.pdf;

import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Finds what a typesetter would not let pass on the pages of a PDF: words cut without a hyphen,
 * lines that begin with closing punctuation, boxes without a line in them, headings without text
 * below, lines beyond the margin, short boxes parted, long ones with a blank part, references to
 * exams parted from what they belong to, figures out of order, and pages that are a third blank
 * though the text goes on: a large diagram may move to the next page, nothing else.
 */
public final class PageFaults {
  /** Type below this size, in points, is a footnote's. */
  private static final float FOOTNOTE = 7.9f;

  /** The size of running text, in points. */
  private static final float BODY = 10.5f;

  /** With fewer pairs of lines, a page doesn't show how far they are apart. */
  private static final int MIN_PITCHES = 5;

  /** In points. */
  private static final double MAX_LEADING_OFF = 0.3;

  /** The marks that refer to footnotes, whose type is smaller than that around them. */
  private static final Pattern MARK = Pattern.compile("\\d+(?:[,\\h]+\\d+)*");

  private static final Pattern NOTE = Pattern.compile("^(\\d+) \\S");

  /** In letters. A longer word is data. */
  private static final int MAX_WORD = 60;

  private static final double MAX_BLANK = 0.335;

  /** A box that takes more of a page may be parted. */
  private static final double MAX_WHOLE = 0.2;

  /** A longer box may be parted anywhere. */
  private static final double LONG = 0.24;

  /** A box that begins so near to the end of a page could be on the next one as a whole. */
  private static final double SHORT = 0.1;

  /** The most of a page that stays blank beside the bar of a box that is parted. */
  private static final double MAX_STUB = 0.13;

  /** A reference to an exam. */
  private static final Pattern EXAM = Pattern.compile("^.{2,40}: \\p{L}\\d{2}\u00a0\\d.*");

  private static final Pattern FIGURE = Pattern.compile("^(?:Abbildung|Figure) (\\d+)(?:: |$)");
  private static final String CLOSING = ",.;:)]}\u201c\u2019\u00bb";
  private static final Pattern ADDRESS = Pattern.compile("^\\d+ \\w[^ ]*[./:]");
  private static final Pattern WORD = Pattern.compile("\\p{L}+");

  private final List<String> faults = new ArrayList<>();
  private final Set<String> words = new HashSet<>();
  private final List<SetPage> pages = new ArrayList<>();
  private final double margin;

  private PageFaults(byte[] pdf, String source, double margin) throws IOException {
    this.margin = margin;
    for (String token : source.split("\\s+")) {
      Matcher word = WORD.matcher(token.length() < MAX_WORD ? token : "");
      while (word.find()) {
        words.add(word.group());
      }
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      for (PDPage sheet : document.getPages()) {
        pages.add(SetPage.read(document, sheet));
      }
    }
  }

  /**
   * Returns the faults of a PDF.
   *
   * @param source the notes that it was made from
   * @param margin the margin left and right, in points
   */
  public static List<String> of(byte[] pdf, String source, double margin) throws IOException {
    PageFaults found = new PageFaults(pdf, source, margin);
    for (int i = 0; i < found.pages.size(); i++) {
      found.look(i);
    }
    found.compareLeading();
    found.countFigures();
    return found.faults;
  }

  /** Prints the faults of a PDF: its path, the notes' folder, the margin in points. */
  public static void main(String[] arguments) throws IOException {
    StringBuilder source = new StringBuilder();
    try (var files = Files.walk(Path.of(arguments[1]))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).toList()) {
        source.append(Files.readString(file)).append('\n');
      }
    }
    byte[] pdf = Files.readAllBytes(Path.of(arguments[0]));
    double margin = Double.parseDouble(arguments[2]);
    PageFaults found = new PageFaults(pdf, source.toString(), margin);
    for (int i = 0; i < found.pages.size(); i++) {
      System.out.printf(Locale.ROOT, "%d: %.0f%%%n", i + 1, 100 * found.blank(i));
    }
    of(pdf, source.toString(), margin).forEach(System.out::println);
  }

  /** Lines of the same kind are equally far apart on all pages. */
  private void compareLeading() {
    Map<Integer, Double> leading = new TreeMap<>();
    for (int i = 0; i < pages.size(); i++) {
      List<Double> pitches = pitches(body(pages.get(i)));
      if (pitches.size() >= MIN_PITCHES) {
        leading.put(i + 1, pitches.get(pitches.size() / 4));
      }
    }
    List<Double> all = leading.values().stream().sorted().toList();
    double usual = all.isEmpty() ? 0 : all.get(all.size() / 2);
    leading.forEach(
        (page, own) -> {
          if (Math.abs(own - usual) > MAX_LEADING_OFF) {
            faults.add("page " + page + ": lines " + own + " pt apart, elsewhere " + usual);
          }
        });
  }

  /** Figures with a number are numbered in the order of the pages. */
  private void countFigures() {
    int count = 0;
    for (int i = 0; i < pages.size(); i++) {
      for (SetPage.Line line : body(pages.get(i))) {
        Matcher caption = FIGURE.matcher(line.text());
        if (caption.find() && Integer.parseInt(caption.group(1)) != ++count) {
          faults.add("page " + (i + 1) + ": figure out of order: " + line.text());
        }
      }
    }
  }

  /**
   * Returns how far lines are apart, the nearest first: items may have a little more between them.
   */
  private static List<Double> pitches(List<SetPage.Line> body) {
    List<Double> pitches = new ArrayList<>();
    for (int i = 1; i < body.size(); i++) {
      SetPage.Line above = body.get(i - 1);
      SetPage.Line line = body.get(i);
      double pitch = line.y() - above.y();
      if (Math.abs(above.left() - line.left()) < 1
          && above.size() == BODY
          && line.size() == BODY
          && !above.font().contains("Mono")
          && !line.font().contains("Mono")
          && pitch > BODY
          && pitch < 1.5 * BODY) {
        pitches.add(pitch);
      }
    }
    Collections.sort(pitches);
    return pitches;
  }

  private void look(int index) {
    SetPage page = pages.get(index);
    String at = "page " + (index + 1) + ": ";
    List<SetPage.Line> body = body(page);
    for (int i = 0; i < body.size(); i++) {
      SetPage.Line line = body.get(i);
      if (!line.font().contains("Mono")
          && line.text().length() > 1
          && CLOSING.indexOf(line.text().charAt(0)) >= 0
          && body.stream()
              .noneMatch(l -> Math.abs(l.y() - line.y()) < 4 && l.left() < line.left())) {
        faults.add(at + "begins with punctuation: " + line.text());
      }
      if (line.right() > page.width() - margin + 1) {
        faults.add(at + "beyond the margin: " + line.right() + " " + line.text());
      }
      if (i + 1 < body.size() && isCut(line.text(), body.get(i + 1).text())) {
        faults.add(at + "cut: " + line.text() + " | " + body.get(i + 1).text());
      }
    }
    if (!body.isEmpty()
        && body.get(body.size() - 1).isHeading()
        && isLast(page, body)
        && !beginsSection(index + 1)) {
      faults.add(at + "heading at the end: " + body.get(body.size() - 1).text());
    }
    if (!body.isEmpty()
        && body.get(body.size() - 1).text().endsWith(":")
        && isLast(page, body)
        && goesOn(index)) {
      faults.add(at + "lead-in at the end: " + body.get(body.size() - 1).text());
    }
    if (index > 0 && !body.isEmpty() && EXAM.matcher(body.get(0).text()).matches()) {
      faults.add(at + "reference to an exam parted from its text: " + body.get(0).text());
    }
    for (Rectangle2D bar : page.bars()) {
      boolean goesOn = bar.getMinY() < SetPage.HEAD - 8;
      double whole = bar.getHeight() / (bottom(page) - SetPage.HEAD);
      if (goesOn
          && (whole < MAX_WHOLE || (whole < LONG && begun(pages.get(index - 1), bar) < SHORT))) {
        faults.add(at + "short box parted: " + bar);
      }
      double rest = goesOn ? rest(pages.get(index - 1), bar) : 0;
      if (rest > MAX_STUB * (bottom(page) - SetPage.HEAD)) {
        faults.add(at + "box with nothing in its part on the page before: " + rest + " pt");
      }
    }
    List<String> marks = marks(page);
    for (String note : notes(page)) {
      if (!marks.contains(note)) {
        faults.add(at + "footnote without a mark: " + note);
      }
    }
    for (Rectangle2D box : page.boxes()) {
      if (page.lines().stream().noneMatch(l -> box.contains(l.left() + 1, l.y() - 1))) {
        faults.add(at + "box without a line: " + box);
      }
    }
    if (goesOn(index) && blank(index) > MAX_BLANK) {
      faults.add(String.format(Locale.ROOT, "%s%.0f %% blank", at, 100 * blank(index)));
    }
  }

  /** Returns which part of the page before it a box takes that goes on behind that page. */
  private static double begun(SetPage page, Rectangle2D bar) {
    return page.bars().stream()
        .filter(b -> b.getMaxY() > bottom(page) && Math.abs(b.getHeight() - bar.getHeight()) < 2)
        .mapToDouble(b -> (bottom(page) - b.getMinY()) / (bottom(page) - SetPage.HEAD))
        .findFirst()
        .orElse(1);
  }

  /** Returns how much of a box that goes on behind a page is blank at the end of that page. */
  private static double rest(SetPage page, Rectangle2D bar) {
    double end = footnotes(page) - 4;
    double last =
        Stream.concat(
                body(page).stream().map(SetPage.Line::y),
                page.areas().stream().filter(y -> y < end))
            .max(Double::compare)
            .orElse(end);
    boolean isThere =
        page.bars().stream()
            .anyMatch(b -> Math.abs(b.getX() - bar.getX()) < 40 && b.getMaxY() > bottom(page));
    return isThere ? end - last : 0;
  }

  private static boolean isLast(SetPage page, List<SetPage.Line> body) {
    double end = footnotes(page) - 4;
    double heading = body.get(body.size() - 1).y() + 15;
    return page.areas().stream().noneMatch(y -> y > heading && y < end);
  }

  /** Returns the lines between the running head and the footnotes. */
  private static List<SetPage.Line> body(SetPage page) {
    double end = footnotes(page);
    return page.lines().stream()
        .filter(l -> l.y() > SetPage.HEAD && l.y() < end)
        .sorted(Comparator.comparingDouble(SetPage.Line::y).thenComparingDouble(SetPage.Line::left))
        .toList();
  }

  /** Returns the numbers that refer to footnotes. */
  private static List<String> marks(SetPage page) {
    return page.lines().stream()
        .filter(line -> MARK.matcher(line.text()).matches())
        .flatMap(line -> Stream.of(line.text().split("[,\\h]+")))
        .toList();
  }

  /** Returns the numbers of a page's footnotes. */
  private static List<String> notes(SetPage page) {
    double start = footnotes(page);
    return page.lines().stream()
        .filter(line -> line.y() > start && line.size() < FOOTNOTE)
        .map(line -> NOTE.matcher(line.text()))
        .filter(Matcher::find)
        .map(found -> found.group(1))
        .toList();
  }

  private static double bottom(SetPage page) {
    return page.height() - 68;
  }

  /** Returns where the footnotes begin, or the text ends. */
  private static double footnotes(SetPage page) {
    double start = bottom(page) + 1;
    List<SetPage.Line> lines =
        page.lines().stream()
            .filter(l -> l.y() > SetPage.HEAD && l.y() <= bottom(page) + 1)
            .sorted(Comparator.comparingDouble(SetPage.Line::y).reversed())
            .toList();
    for (SetPage.Line line : lines) {
      if (line.size() >= FOOTNOTE) {
        break;
      }
      start = ADDRESS.matcher(line.text()).find() ? line.y() - 8 : start;
    }
    return start;
  }

  /** Returns whether the text goes on on the next page, rather than another chapter beginning. */
  private boolean goesOn(int index) {
    if (index + 1 == pages.size() || index == 0) {
      return false;
    }
    List<SetPage.Line> next = body(pages.get(index + 1));
    return next.stream()
        .limit(3)
        .noneMatch(line -> line.size() > 19 && line.y() < SetPage.HEAD + 48);
  }

  /** Returns whether a page begins with a heading, so that the one before it has no text anyway. */
  private boolean beginsSection(int index) {
    return index == pages.size()
        || body(pages.get(index)).isEmpty()
        || body(pages.get(index)).get(0).isHeading();
  }

  /** Returns which part of a page's text area is blank at its end. */
  private double blank(int index) {
    SetPage page = pages.get(index);
    double end = footnotes(page);
    double last = body(page).stream().mapToDouble(SetPage.Line::y).max().orElse(SetPage.HEAD);
    last =
        Math.max(
            last,
            page.areas().stream()
                .filter(y -> y < end - 4)
                .max(Double::compare)
                .orElse(SetPage.HEAD));
    return Math.max(0, end - last) / (bottom(page) - SetPage.HEAD);
  }

  /** Returns whether two lines have a word of the source cut in two without a hyphen. */
  private boolean isCut(String first, String second) {
    String before = first.replaceFirst("(?s).*[^\\p{L}]", "");
    Matcher after = WORD.matcher(second);
    if (before.isEmpty() || !after.lookingAt()) {
      return false;
    }
    boolean areWords = words.contains(before) && words.contains(after.group());
    return !areWords && words.contains(before + after.group());
  }
}
