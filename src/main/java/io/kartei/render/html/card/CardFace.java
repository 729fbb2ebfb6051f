package io.kartei.render.html.card;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.render.html.page.NoteParts;
import io.kartei.render.html.page.Site;
import io.kartei.text.Hash;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a card shows, as the review page's script gets it.
 *
 * @param where note and section, for readers
 * @param url the way there
 * @param exams labels of the sittings it prepares for
 * @param context what the front is about where it does not say so itself, as plain text, or empty
 * @param text the front as plain text, for lists of cards
 * @param front HTML
 * @param choices the answers to choose from, or empty
 * @param back HTML
 * @param items the back piece by piece, to tick off, as HTML; empty when it is one piece
 * @param before what the back has before its pieces, as HTML; empty when it is one piece
 * @param after what it has behind them
 */
public record CardFace(
    String where,
    String url,
    List<String> exams,
    String context,
    String text,
    String front,
    List<ChoiceFace> choices,
    String back,
    List<String> items,
    String before,
    String after) {
  /** How many digits of a hash tell two versions of a card apart. */
  public static final int HASH = 8;

  private static final int MAX_TEXT = 200;

  /** An answer to choose, as HTML. */
  record ChoiceFace(String html, boolean right) {}

  /**
   * A card's face.
   *
   * @param links of its note, as seen from the page
   */
  static CardFace of(Site site, String path, PageLinks links, Card card) {
    NotePage page = site.index().page(card.note());
    NoteParts parts = site.parts(card.note());
    Loading loading = Loading.shared(site.remoteImages());
    HtmlOptions front = site.context().fragment("k-front-").loading(loading);
    HtmlOptions back = site.context().fragment("k-back-").loading(loading);
    String text = card.text();
    return new CardFace(
        where(page, parts.section(card.location().section())),
        site.toNote(
            path,
            card.note(),
            card.location().anchor().isEmpty() ? null : card.location().anchor()),
        card.examReferences().stream()
            .map(parts::examReference)
            .filter(Objects::nonNull)
            .map(ExamReference::sitting)
            .map(s -> s.shortLabel())
            .distinct()
            .toList(),
        card.context(),
        text.substring(
            0,
            text.offsetByCodePoints(0, Math.min(MAX_TEXT, text.codePointCount(0, text.length())))),
        html(card.sides().front(), links, front),
        card.sides().choices().stream().map(c -> choice(c, links, front)).toList(),
        html(card.sides().back(), links, back),
        card.sides().items().stream().map(item -> html(item, links, back)).toList(),
        html(around(card, true), links, back),
        html(around(card, false), links, back));
  }

  /** The blocks of a back that stand before or behind its pieces. */
  private static List<Block> around(Card card, boolean before) {
    List<Block> back = card.sides().back();
    List<Block> pieces = back.stream().filter(b -> isPiece(card, b)).toList();
    if (pieces.isEmpty()) {
      return card.sides().items().isEmpty() || before
          ? List.of()
          : back.stream().filter(Block.Footnotes.class::isInstance).toList();
    }
    int first = back.indexOf(pieces.get(0));
    List<Block> part = before ? back.subList(0, first) : back.subList(first, back.size());
    return part.stream().filter(b -> !isPiece(card, b)).toList();
  }

  private static boolean isPiece(Card card, Block block) {
    return (block instanceof Block.ItemList list
            && list.items().stream()
                .map(Block.Item::children)
                .toList()
                .equals(card.sides().items()))
        || card.sides().items().stream().anyMatch(item -> item.contains(block));
  }

  /** The topmost part of the site that a note belongs to. */
  static String topic(NotePage page) {
    return page.ancestors().isEmpty() ? page.title() : page.ancestors().get(0).title();
  }

  /** Everything it makes a browser show. */
  String html() {
    StringBuilder html = new StringBuilder(front).append(back);
    choices.forEach(c -> html.append(c.html()));
    items.forEach(html::append);
    return html.toString();
  }

  /** Changes with what is asked and what is to be recalled, not with where the card stands. */
  String hash() {
    return Hash.of(String.join("\0", front, choices.toString(), back)).hex(HASH);
  }

  private static ChoiceFace choice(Question.Choice choice, PageLinks links, HtmlOptions options) {
    return new ChoiceFace(HtmlBody.inline(choice.content(), links, options), choice.correct());
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
