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
 * What a card shows, as the review page's script gets it.
 *
 * @param where note and section, for readers
 * @param url the way there
 * @param exams labels of the sittings it prepares for
 * @param front HTML
 * @param back HTML
 */
record CardFace(String where, String url, List<String> exams, String front, String back) {
  /** How many digits of a hash tell two versions of a card apart. */
  static final int HASH = 8;

  /**
   * A card's face.
   *
   * @param links of its note, as seen from the page
   */
  static CardFace of(Site site, String path, PageLinks links, Card card) {
    NotePage page = site.index().page(card.note());
    NoteParts parts = site.parts(card.note());
    return new CardFace(
        where(page, parts.section(card.section())),
        site.toNote(path, card.note(), card.section()),
        card.examReferences().stream()
            .map(parts::examReference)
            .filter(Objects::nonNull)
            .map(ExamReference::sitting)
            .map(s -> s.shortLabel())
            .distinct()
            .toList(),
        html(card.front(), links, HtmlOptions.fragment(site.messages(), "k-front-")),
        html(card.back(), links, HtmlOptions.fragment(site.messages(), "k-back-")));
  }

  /** The topmost part of the site that a note belongs to. */
  static String topic(NotePage page) {
    return page.ancestors().isEmpty() ? page.title() : page.ancestors().get(0).title();
  }

  /** Changes with what is asked and what is to be recalled, not with where the card stands. */
  String hash() {
    return Hashes.of(front + "\0" + back).substring(0, HASH);
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
