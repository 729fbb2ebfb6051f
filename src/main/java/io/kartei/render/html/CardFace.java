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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

  /**
   * A card's face.
   *
   * @param links of its note, as seen from the page
   */
  static CardFace of(Site site, String path, PageLinks links, Card card) {
    NotePage page = site.index().page(card.note());
    NoteParts parts = site.parts(card.note());
    return new CardFace(
        card.id(),
        page.ancestors().isEmpty() ? page.title() : page.ancestors().get(0).title(),
        where(page, parts.section(card.section())),
        site.toNote(path, card.note(), card.anchor().isEmpty() ? null : card.anchor()),
        card.kind().label(),
        card.examReferences().stream()
            .map(parts::examReference)
            .filter(Objects::nonNull)
            .map(ExamReference::sitting)
            .map(s -> s.shortLabel())
            .distinct()
            .toList(),
        html(card.frontWithChoices(), links, HtmlOptions.fragment(site.messages(), "k-front-")),
        html(card.back(), links, HtmlOptions.fragment(site.messages(), "k-back-")));
  }

  private static String html(List<Block> face, PageLinks links, HtmlOptions options) {
    return HtmlBody.of(face, links, options.levels(Outline.levels(face)));
  }

  private static String where(NotePage page, @Nullable Section section) {
    return section == null || section.title().equals(page.title())
        ? page.title()
        : page.title() + " › " + section.title();
  }
}
