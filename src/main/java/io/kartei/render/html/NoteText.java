package io.kartei.render.html;

import io.kartei.body.BodyLinks;
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
    return of(site, page, new PageLinks(site.index(), page.id(), page.url()));
  }

  /** The same with other addresses in it. */
  static NoteText of(Site site, NotePage page, BodyLinks links) {
    List<Block> body = new ArrayList<>(page.note().body());
    Block.Heading title = titleOf(body);
    body.remove(title);
    String titleId = title == null ? null : title.id();
    List<Section> sections =
        page.note().sections().stream().filter(s -> !s.id().equals(titleId)).toList();
    String contents = SectionList.html(Outline.sections(sections));
    HtmlOptions options =
        HtmlOptions.page(site.messages())
            .contents(inText(site, contents))
            .labelledTables(labelled(page));
    return new NoteText(
        titleId,
        title == null ? Html.text(page.title()) : HtmlBody.inline(title.content(), links, options),
        contents,
        HtmlBody.of(
            withTools(site, page, Outline.blocks(withoutLeadingChips(body))), links, options));
  }

  /** The list of sections for where the author wants it. */
  private static String inText(Site site, String contents) {
    String label = Html.text(site.text("nav.contents"));
    return contents.isEmpty()
        ? ""
        : "<nav class=\"here\" aria-label=\"" + label + "\">" + contents + "</nav>";
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

  /** What stands above the first section concerns the whole note; the page says it at its title. */
  private static List<Block> withoutLeadingChips(List<Block> body) {
    List<Block> rest = new ArrayList<>();
    boolean leading = true;
    for (Block block : body) {
      leading = leading && !(block instanceof Block.Heading);
      if (!leading || !isChips(block)) {
        rest.add(block);
      }
    }
    return rest;
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
        ComparisonSheet sheet = site.sheet(page.id(), table.id());
        if (sheet != null) {
          blocks.add(new Block.RawHtml(block.span(), SheetTools.html(site, sheet, page.url())));
        }
      }
    }
    return blocks;
  }
}
