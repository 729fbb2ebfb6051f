package io.kartei.render.html;

import io.kartei.address.SafeAddress;
import io.kartei.body.BodyLinks;
import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.body.TextBody;
import io.kartei.body.Urls;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Comparison;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.render.html.card.OpenPage;
import io.kartei.render.html.card.SheetTools;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.page.Html;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.study.sheet.ComparisonSheet;
import io.kartei.text.Escape;
import io.kartei.theme.ViewPart;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A note's text as HTML, with its title separate, since a page has only one first-level heading.
 *
 * @param headingId the title's anchor, or null when the title doesn't come from a heading
 * @param heading the title as HTML
 * @param source where the title, which was a link, led; null when it led nowhere else
 * @param contents the list of its sections as HTML; empty when there are too few to list
 * @param exams the exam tasks that the note as a whole refers to, in its front matter or above its
 *     first section
 * @param body the rest as HTML
 */
record NoteText(
    @Nullable String headingId,
    String heading,
    View.@Nullable Link source,
    String contents,
    List<View.Link> exams,
    String body)
    implements ViewPart {
  private static final String WIKI = "/wiki/";

  static NoteText of(Site site, NotePage page) {
    return of(site, page, HtmlOptions.Glosses.NONE);
  }

  /** Returns a note's text, in which these terms are marked. */
  static NoteText of(Site site, NotePage page, HtmlOptions.Glosses glosses) {
    return of(site, page, new PageLinks(site.index(), page.id(), page.url()), glosses);
  }

  /** Returns a note's text with these addresses. */
  static NoteText of(Site site, NotePage page, BodyLinks links) {
    return of(site, page, links, HtmlOptions.Glosses.NONE);
  }

  private static NoteText of(
      Site site, NotePage page, BodyLinks links, HtmlOptions.Glosses glosses) {
    return site.context()
        .unit(page, Phrase.of("without.text"))
        .get(() -> whole(site, page, links, glosses), () -> missing(site, page));
  }

  private static NoteText missing(Site site, NotePage page) {
    return new NoteText(null, Escape.text(page.title()), null, "", List.of(), Html.missing(site));
  }

  private static NoteText whole(
      Site site, NotePage page, BodyLinks links, HtmlOptions.Glosses glosses) {
    ParsedNote.Text note = page.note().text();
    int text = note.body().isEmpty() ? Integer.MAX_VALUE : note.body().get(0).span().start();
    Block.Heading title = note.title();
    List<Block> body = new ArrayList<>(note.belowTitle());
    Map<String, Integer> levels = Outline.levels(body);
    String contents = SectionList.html(Outline.sections(note.sectionsBelowTitle(), levels));
    Set<String> exams = takeLeadingExams(body);
    HtmlOptions options =
        HtmlOptions.page(site.context().words(), Loading.page(site.remoteImages()))
            .of(new HtmlOptions.Structure(levels, inText(site, contents), labelled(page), glosses))
            .answered(OpenPage.answers(site, page.url()));
    return new NoteText(
        title == null ? null : title.id(),
        title == null
            ? Escape.text(page.title())
            : site.partedLine(
                HtmlBody.inline(withoutLinks(title.content(), links), links, options)),
        title == null ? null : source(title.content(), links),
        contents,
        ExamLinks.of(
            site,
            page.url(),
            page.note().facts().examReferences().stream()
                .filter(r -> exams.contains(r.id()) || r.span().end() <= text)
                .toList()),
        site.parted(HtmlBody.of(withTools(site, page, body), links, options)));
  }

  /** Returns a title in which links to other sites are only their text. */
  private static List<Inline> withoutLinks(List<Inline> title, BodyLinks links) {
    List<Inline> text = new ArrayList<>();
    for (Inline inline : title) {
      if (inline instanceof Inline.Link link && leadsAway(link, links)) {
        text.addAll(link.content());
      } else {
        text.add(inline);
      }
    }
    return text;
  }

  private static boolean leadsAway(Inline.Link link, BodyLinks links) {
    BodyLinks.Href href = links.link(link.destination());
    return href.kind() == BodyLinks.Kind.EXTERNAL
        && SafeAddress.leads(href.url())
        && !TextBody.line(link.content()).isBlank();
  }

  /** Returns what an address leads to: an article of a wiki with its site, else the site. */
  private static String name(String url) {
    int from = url.indexOf("://") + "://".length();
    int end = url.indexOf('/', from);
    String host = end < 0 ? url.substring(from) : url.substring(from, end);
    int wiki = end < 0 ? -1 : url.indexOf(WIKI, end);
    if (wiki < 0) {
      return host;
    }
    String article = url.substring(wiki + WIKI.length());
    int anchor = article.indexOf('#');
    String name = (anchor < 0 ? article : article.substring(0, anchor)).replace("+", "%2B");
    try {
      return URLDecoder.decode(name, StandardCharsets.UTF_8).replace('_', ' ') + " (" + host + ")";
    } catch (IllegalArgumentException e) {
      return host; // a percent sign that encodes nothing
    }
  }

  /** Returns a link to the first other site that a title links to, labelled with its name. */
  private static View.@Nullable Link source(List<Inline> title, BodyLinks links) {
    for (Inline inline : title) {
      if (inline instanceof Inline.Link link && leadsAway(link, links)) {
        String url = Urls.encode(links.link(link.destination()).url());
        return new View.Link(name(url), url);
      }
    }
    return null;
  }

  /** Returns the list of sections as it appears where the author asks for it. */
  private static String inText(Site site, String contents) {
    String label = Escape.text(site.text("note.contents"));
    return contents.isEmpty()
        ? ""
        : "<nav class=\"here\" aria-label=\"" + label + "\">" + contents + "</nav>";
  }

  /**
   * Removes the stand-alone exam references above the first section and returns their ids: they
   * concern the whole note, and the page shows them at its title.
   */
  private static Set<String> takeLeadingExams(List<Block> body) {
    Set<String> taken = new TreeSet<>();
    for (Iterator<Block> blocks = body.iterator(); blocks.hasNext(); ) {
      Block block = blocks.next();
      if (block instanceof Block.Heading) {
        break;
      }
      List<Block> parts = block instanceof Block.Quote quote ? quote.children() : List.of(block);
      if (!parts.isEmpty() && parts.stream().allMatch(Block.ExamReferences.class::isInstance)) {
        parts.forEach(p -> taken.addAll(((Block.ExamReferences) p).ids()));
        blocks.remove();
      }
    }
    return taken;
  }

  static Set<String> labelled(NotePage page) {
    return page.note().facts().comparisons().stream()
        .map(Comparison::table)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  /** Returns the body with links to the comparison sheet below each comparison table. */
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
