package io.kartei.render.html.card;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.Outline;
import io.kartei.body.PageLinks;
import io.kartei.index.NotePage;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Question;
import io.kartei.model.Section;
import io.kartei.render.html.page.ExamNames;
import io.kartei.render.html.page.NoteParts;
import io.kartei.render.html.page.Site;
import io.kartei.text.Hash;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The content of a card, in the form that the review page's script receives.
 *
 * @param where the note and section, for readers
 * @param url the address of that place
 * @param exams the latest task that asked for it, and how many others, in words
 * @param context what the front is about if it doesn't say so itself, as plain text, or empty
 * @param text the front as plain text, for lists of cards
 * @param place a fingerprint of the card's place: if it is gone one day, a card there may go on
 * @param front HTML
 * @param choices the answers to choose from, or empty
 * @param back HTML
 * @param items the back as separate items to tick off, as HTML; empty when it has only one
 * @param before the back's HTML before its items; empty when it has only one
 * @param after the back's HTML after its items
 */
public record CardFace(
    String where,
    String url,
    List<String> exams,
    String context,
    String text,
    String place,
    String front,
    List<ChoiceFace> choices,
    String back,
    List<String> items,
    String before,
    String after) {
  /** The number of hash digits that distinguish two versions of a card. */
  public static final int HASH = 8;

  /** What the ids on a front begin with. */
  static final String FRONT_IDS = "k-front-";

  /** What the ids on a back begin with. */
  static final String BACK_IDS = "k-back-";

  private static final int MAX_TEXT = 200;

  /** One of the answers to choose from, as HTML. */
  record ChoiceFace(String html, boolean right) {}

  /**
   * Returns a card's face.
   *
   * @param links the addresses in its note, as seen from the page
   */
  static CardFace of(Site site, String path, PageLinks links, Card card) {
    NotePage page = site.index().page(card.note());
    NoteParts parts = site.parts(card.note());
    Loading loading = Loading.shared(site.remoteImages());
    HtmlOptions front = site.context().fragment(FRONT_IDS, loading);
    HtmlOptions back = site.context().fragment(BACK_IDS, loading);
    String text = card.text();
    return new CardFace(
        where(page, parts.section(card.location().section())),
        site.toNote(
            path,
            card.note(),
            card.location().anchor().isEmpty() ? null : card.location().anchor()),
        exams(site, card, parts),
        card.context(),
        text.substring(
            0,
            text.offsetByCodePoints(0, Math.min(MAX_TEXT, text.codePointCount(0, text.length())))),
        CardMarks.place(card),
        html(card.sides().front(), links, front),
        card.sides().choices().stream().map(c -> choice(c, links, front)).toList(),
        html(card.sides().back(), links, back),
        card.sides().items().stream().map(item -> html(item, links, back)).toList(),
        html(around(card, true), links, back),
        html(around(card, false), links, back));
  }

  /** Returns the latest task in full, and in words how many others there are. */
  private static List<String> exams(Site site, Card card, NoteParts parts) {
    List<String> tasks =
        card.examReferences().stream()
            .map(parts::examReference)
            .filter(Objects::nonNull)
            .sorted(ExamNames.LATEST)
            .map(reference -> ExamNames.spoken(site, reference))
            .distinct()
            .toList();
    return tasks.size() < 2
        ? tasks
        : List.of(tasks.get(0), site.text("cards.exams.more", tasks.size() - 1));
  }

  /** Returns the blocks of the back before or after its items. */
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

  /** Returns the top-level topic that a note belongs to. */
  static String topic(NotePage page) {
    return page.ancestors().isEmpty() ? page.title() : page.ancestors().get(0).title();
  }

  /** Returns all HTML of the card. */
  String html() {
    StringBuilder html = new StringBuilder(front).append(back);
    choices.forEach(c -> html.append(c.html()));
    items.forEach(html::append);
    return html.toString();
  }

  /**
   * Returns a hash that changes with the question and the answer, but not with the card's place.
   */
  String hash() {
    return Hash.of(String.join("\0", front, choices.toString(), back)).hex(HASH);
  }

  private static ChoiceFace choice(Question.Choice choice, PageLinks links, HtmlOptions options) {
    return new ChoiceFace(HtmlBody.inline(choice.content(), links, options), choice.correct());
  }

  private static String html(List<Block> face, PageLinks links, HtmlOptions options) {
    return HtmlBody.of(face, links, options.of(HtmlOptions.Structure.levels(Outline.levels(face))));
  }

  private static String where(NotePage page, @Nullable Section section) {
    return section == null || section.title().equals(page.title())
        ? page.title()
        : page.title() + " › " + section.title();
  }
}
