package io.kartei.render.html;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Section;
import java.util.List;

/**
 * A card as the review page's script gets it.
 *
 * @param id unique in the site
 * @param topic the part of the site it belongs to
 * @param where note and section, for readers
 * @param url the way there
 * @param kind what it was made from
 * @param exams labels of the exam tasks it prepares for
 * @param front HTML
 * @param back HTML
 */
record CardFace(
    String id,
    String topic,
    String where,
    String url,
    String kind,
    List<String> exams,
    String front,
    String back) {

  static CardFace of(Site site, String path, Card card) {
    NotePage page = site.index().page(card.note());
    PageLinks links = new PageLinks(site.index(), card.note(), path);
    return new CardFace(
        card.id(),
        page.ancestors().isEmpty() ? page.title() : page.ancestors().get(0).title(),
        where(page, card),
        site.toNote(path, card.note(), card.section()),
        card.kind().label(),
        page.note().examReferences().stream()
            .filter(r -> card.examReferences().contains(r.id()))
            .map(ExamReference::sitting)
            .map(s -> s.shortLabel())
            .distinct()
            .toList(),
        html(card.front(), links, HtmlOptions.fragment(site.messages(), "k-front-")),
        html(card.back(), links, HtmlOptions.fragment(site.messages(), "k-back-")));
  }

  private static String html(List<Block> face, PageLinks links, HtmlOptions options) {
    return HtmlBody.of(face, links, options.levels(Outline.levels(face)));
  }

  private static String where(NotePage page, Card card) {
    for (Section section : page.note().sections()) {
      if (section.id().equals(card.section()) && !section.title().equals(page.title())) {
        return page.title() + " › " + section.title();
      }
    }
    return page.title();
  }
}
