package io.kartei.render.html;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.PageLinks;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.Section;
import io.kartei.study.ComparisonSheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A note's text as HTML, its first heading apart: a page has one heading of the first level.
 *
 * @param headingId its anchor, or null when the title is not from a heading
 * @param heading the title as HTML
 * @param contents the list of its sections as HTML; empty when there are too few to list
 * @param body the rest as HTML
 */
record NoteText(@Nullable String headingId, String heading, String contents, String body) {

  static NoteText of(Site site, NotePage page) {
    List<Block> body = new ArrayList<>(page.note().body());
    Block.Heading title = titleOf(body);
    body.remove(title);
    dropLeadingChips(body);
    String titleId = title == null ? null : title.id();
    List<Section> sections =
        page.note().sections().stream().filter(s -> !s.id().equals(titleId)).toList();
    String contents = SectionList.html(Outline.sections(sections));
    HtmlOptions options =
        HtmlOptions.page(site.messages())
            .contents(
                contents.isEmpty()
                    ? ""
                    : "<nav class=\"here\" aria-label=\""
                        + Html.text(site.text("note.contents"))
                        + "\">"
                        + contents
                        + "</nav>")
            .labelledTables(labelled(page));
    PageLinks links = new PageLinks(site.index(), page.id(), page.url());
    return new NoteText(
        titleId,
        title == null ? Html.text(page.title()) : HtmlBody.inline(title.content(), links, options),
        contents,
        HtmlBody.of(withTools(site, page, Outline.blocks(body)), links, options));
  }

  /** The first heading, if it is of the first level. */
  private static Block.@Nullable Heading titleOf(List<Block> body) {
    for (Block block : body) {
      if (block instanceof Block.Heading heading) {
        return heading.level() == 1 ? heading : null;
      }
    }
    return null;
  }

  /**
   * The page shows all exam references below its title; those that stand there would come twice.
   */
  private static void dropLeadingChips(List<Block> body) {
    while (!body.isEmpty() && isChips(body.get(0))) {
      body.remove(0);
    }
  }

  private static boolean isChips(Block block) {
    return block instanceof Block.ExamReferences
        || (block instanceof Block.Quote quote
            && quote.children().stream().allMatch(Block.ExamReferences.class::isInstance));
  }

  private static Set<String> labelled(NotePage page) {
    return page.note().comparisons().stream()
        .map(Comparison::table)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Puts links to its sheet below each table that compares things. */
  private static List<Block> withTools(Site site, NotePage page, List<Block> body) {
    List<Block> blocks = new ArrayList<>();
    for (Block block : body) {
      blocks.add(block);
      if (block instanceof Block.Table table) {
        for (ComparisonSheet sheet : site.context().sheets()) {
          if (sheet.note().equals(page.id()) && sheet.comparison().table().equals(table.id())) {
            blocks.add(new Block.RawHtml(block.span(), SheetTools.html(site, sheet, page.url())));
          }
        }
      }
    }
    return blocks;
  }
}
