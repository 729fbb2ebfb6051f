package io.kartei.render.html;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PageLinks;
import io.kartei.body.Urls;
import io.kartei.concurrent.Work;
import io.kartei.model.Comparison;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.TableWidth;
import io.kartei.theme.ViewPart;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A page for each comparison sheet, and a list of them. */
final class ComparisonPages implements PageKind {

  /** More columns of subjects than this are too narrow to read on a tablet. */
  private static final int MANY = 4;

  /** What the template {@code comparisons} sees. */
  record ListView(String summary, @Nullable String all, List<SheetLink> sheets) {}

  /**
   * An entry in the list of sheets.
   *
   * @param subjects what it compares
   * @param size how many columns and rows its table has, in words
   */
  record SheetLink(
      String title,
      List<String> subjects,
      String size,
      String url,
      @Nullable String pdf,
      @Nullable String blank,
      @Nullable String key) {}

  /**
   * What the template {@code comparison} sees.
   *
   * @param examTasks how many exam tasks ask for it, in words
   */
  record SheetView(
      Head head,
      FilesView files,
      String examTasks,
      List<ExamLinks.AskedView> exams,
      TableView table,
      View.@Nullable Link previous,
      View.@Nullable Link next) {}

  /**
   * What it is, and where it comes from.
   *
   * @param heading the title with its long words hyphenated
   */
  record Head(String title, String heading, String note, String noteUrl, String compareUrl)
      implements ViewPart {}

  /** The addresses of its PDFs, or null where there are none. */
  record FilesView(@Nullable String pdf, @Nullable String blank, @Nullable String key)
      implements ViewPart {}

  /**
   * The table; subjects and cells are HTML.
   *
   * @param byRow whether a phone shows it row by row
   */
  record TableView(boolean byRow, List<String> subjects, List<RowView> rows) implements ViewPart {}

  /** A criterion as HTML, and how each subject meets it. */
  record RowView(String label, List<CellView> cells) {}

  /** A cell as HTML, the name of its subject, and whether its text is too short to be broken. */
  record CellView(String subject, String content, boolean brief) {}

  @Override
  public void write(Site site) {
    List<ComparisonSheet> sheets = site.context().sheets();
    if (sheets.isEmpty()) {
      return;
    }
    String path = site.index().generated("compare/index.html");
    site.write(path, () -> list(site, path, sheets));
    Work.forEach(
        site.context().executor(),
        IntStream.range(0, sheets.size()).boxed().toList(),
        at ->
            site.write(site.index().generated(sheets.get(at).url()), () -> page(site, sheets, at)));
  }

  private static Site.Page list(Site site, String path, List<ComparisonSheet> sheets) {
    return new Site.Page(
        PageSpec.wide(path, site.text("compare.title"), path).style(Assets.PAGES_STYLE),
        "comparisons",
        new ListView(
            site.text("compare.summary", sheets.size()),
            site.printed(path, "pdf", ComparisonSheet.ALL),
            sheets.stream().map(s -> listed(site, path, s)).toList()));
  }

  private static SheetLink listed(Site site, String path, ComparisonSheet sheet) {
    Comparison table = fitting(sheet.comparison());
    return new SheetLink(
        site.partedText(title(site, sheet)),
        sheet.comparison().subjects().stream()
            .map(subject -> site.partedText(subject.text()))
            .toList(),
        site.text("compare.size", table.subjects().size(), table.rows().size()),
        link(site, path, sheet).url(),
        site.printed(path, "pdf", sheet.pdf()),
        site.printed(path, "pdf", sheet.blankPdf()),
        site.printed(path, "pdf", sheet.keyPdf()));
  }

  private static Site.Page page(Site site, List<ComparisonSheet> sheets, int at) {
    ComparisonSheet sheet = sheets.get(at);
    Comparison comparison = fitting(sheet.comparison());
    String path = site.index().generated(sheet.url());
    String list = site.index().generated("compare/index.html");
    PageLinks links = new PageLinks(site.index(), sheet.note(), path);
    HtmlOptions options = site.context().fragment("", Loading.page(site.remoteImages()));
    List<ExamLinks.AskedView> exams = ExamLinks.latest(site, path, sheet.examReferences());
    SheetView view =
        new SheetView(
            new Head(
                title(site, sheet),
                site.partedText(title(site, sheet)),
                site.index().page(sheet.note()).title(),
                site.toNote(path, sheet.note(), comparison.section()),
                Urls.relative(path, list)),
            new FilesView(
                site.printed(path, "pdf", sheet.pdf()),
                site.printed(path, "pdf", sheet.blankPdf()),
                site.printed(path, "pdf", sheet.keyPdf())),
            site.text("contents.tasks", ExamLinks.tasks(sheet.examReferences())),
            exams,
            new TableView(
                isWide(comparison),
                html(site, comparison.subjects(), links, options),
                comparison.rows().stream()
                    .map(
                        r ->
                            new RowView(
                                html(site, r.label(), links, options),
                                cells(
                                    site,
                                    comparison,
                                    r.cells(),
                                    html(site, r.cells(), links, options))))
                    .toList()),
            at == 0 ? null : link(site, path, sheets.get(at - 1)),
            at == sheets.size() - 1 ? null : link(site, path, sheets.get(at + 1)));
    StringBuilder cells = new StringBuilder(String.join("", view.table().subjects()));
    for (RowView row : view.table().rows()) {
      cells.append(row.label());
      row.cells().forEach(cell -> cells.append(cell.content()));
    }
    PageSpec spec =
        PageSpec.wide(path, title(site, sheet), list)
            .needs(Needs.of(cells.toString()))
            .style(Assets.TEXT_STYLE)
            .script(Assets.COMPARE);
    return new Site.Page(spec, "comparison", view);
  }

  /**
   * Returns a comparison with its subjects as columns; of one that has more subjects than a page
   * has room for, and fewer criteria, with its criteria as columns, as the note has them.
   */
  private static Comparison fitting(Comparison comparison) {
    List<Comparison.Label> subjects = comparison.subjects();
    List<Comparison.Criterion> rows = comparison.rows();
    boolean whole = rows.stream().allMatch(row -> row.cells().size() == subjects.size());
    if (!whole || !comparison.turned() || subjects.size() <= Math.max(MANY, rows.size())) {
      return comparison;
    }
    return comparison.transposed();
  }

  private static boolean isWide(Comparison comparison) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(texts("", comparison.subjects()));
    comparison.rows().forEach(row -> rows.add(texts(row.label().text(), row.cells())));
    return TableWidth.isWide(rows);
  }

  private static List<String> texts(String label, List<Comparison.Label> cells) {
    return Stream.concat(Stream.of(label), cells.stream().map(Comparison.Label::text)).toList();
  }

  private static List<CellView> cells(
      Site site, Comparison comparison, List<Comparison.Label> cells, List<String> contents) {
    List<Comparison.Label> subjects = comparison.subjects();
    return IntStream.range(0, contents.size())
        .mapToObj(
            at ->
                new CellView(
                    at < subjects.size()
                        ? site.partedText(TableWidth.label(subjects.get(at).text()))
                        : "",
                    contents.get(at),
                    TableWidth.isBrief(cells.get(at).text())))
        .toList();
  }

  private static List<String> html(
      Site site, List<Comparison.Label> labels, PageLinks links, HtmlOptions options) {
    return labels.stream().map(label -> html(site, label, links, options)).toList();
  }

  private static String html(
      Site site, Comparison.Label label, PageLinks links, HtmlOptions options) {
    return site.partedLine(HtmlBody.inline(label.content(), links, options));
  }

  private static String title(Site site, ComparisonSheet sheet) {
    return sheet.titleIn(site.index().page(sheet.note()).title());
  }

  private static View.Link link(Site site, String path, ComparisonSheet sheet) {
    return new View.Link(
        title(site, sheet), Urls.relative(path, site.index().generated(sheet.url())));
  }
}
