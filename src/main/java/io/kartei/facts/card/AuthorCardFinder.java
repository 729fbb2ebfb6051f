package io.kartei.facts.card;

import io.kartei.config.SiteConfig.Cards;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.facts.text.Containers;
import io.kartei.facts.text.Content;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.facts.text.MarkedLine;
import io.kartei.model.AuthorCard;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Finds cards in the syntax of the Obsidian plugin "Spaced Repetition": {@code front :: back},
 * {@code :::} for both directions, a line {@code ?} or {@code ??} between front and back, and gaps
 * {@code ==like this==}. Only looks at notes that opt in with a tag, or at all notes if the site is
 * configured that way: elsewhere {@code ::} is C++, IPv6 or grammar.
 */
public final class AuthorCardFinder {
  private final FactScope scope;
  private final List<AuthorCard> cards = new ArrayList<>();

  private AuthorCardFinder(FactScope scope) {
    this.scope = scope;
  }

  public static List<AuthorCard> find(
      List<Block> body, List<String> tags, Cards settings, FactScope scope) {
    boolean meant = settings.spacedRepetition() || CardTags.in(tags, body);
    AuthorCardFinder finder = new AuthorCardFinder(scope);
    if (meant || scope.evidence().isWanted()) {
      finder.siblings(body);
    }
    if (!meant) {
      finder.cards.forEach(
          card -> scope.evidence().rejected(Kind.CARD, card.span(), "why.card.untagged"));
    }
    return meant ? finder.cards : List.of();
  }

  private void siblings(List<Block> blocks) {
    int next;
    for (int i = 0; i < blocks.size(); i = next) {
      next = i + 1;
      while (next < blocks.size()
          && Lines.goesOn(blocks.subList(i, next), blocks.get(next), scope.source())) {
        next++;
      }
      int first = i > 0 && opensBack(blocks.get(i)) ? front(blocks, i) : i;
      List<Block> part = blocks.subList(first, next);
      if (!multiline(part, next < blocks.size() ? blocks.get(next) : null)) {
        part.forEach(this::block);
      }
    }
  }

  /** Returns whether a block begins with a line that separates front and back. */
  private static boolean opensBack(Block block) {
    List<MarkedLine> lines = Lines.of(block);
    return !lines.isEmpty() && separates(PlainText.of(lines.get(0).rest()));
  }

  private static boolean separates(String line) {
    return line.equals("?") || line.equals("??");
  }

  /**
   * Returns where the front begins that ends in something else than a paragraph, such as a table,
   * directly above a separator; the separator's own place if there is none.
   */
  private static int front(List<Block> blocks, int separator) {
    Block shown = blocks.get(separator - 1);
    if (shown instanceof Block.Text
        || shown instanceof Block.Heading
        || shown instanceof Block.Rule) {
      return separator;
    }
    boolean asked = separator > 1 && blocks.get(separator - 2) instanceof Block.Text;
    return asked ? separator - 2 : separator - 1;
  }

  private void block(Block block) {
    List<Inline> content = Lines.contentOf(block);
    if (content != null) {
      MarkedLine.of(content).forEach(this::line);
      return;
    }
    if (block instanceof Block.ItemList list && list.items().stream().anyMatch(this::isOutlined)) {
      list.items().forEach(this::item);
      return;
    }
    Containers.map(
        block,
        children -> {
          siblings(children);
          return children;
        });
  }

  /** Returns whether an item asks with a tag and answers with what is below it, as in Logseq. */
  private boolean isOutlined(Block.Item item) {
    List<Inline> first = item.children().isEmpty() ? null : Lines.contentOf(item.children().get(0));
    return first != null
        && item.children().size() > 1
        && CardTags.are(first)
        && CardSeparator.in(first) == null;
  }

  private void item(Block.Item item) {
    if (isOutlined(item)) {
      List<Block> front = paragraph(Lines.of(item.children().get(0)));
      List<Block> back = item.children().subList(1, item.children().size());
      explicit(item.span(), front, back, false);
    } else {
      siblings(item.children());
    }
  }

  /**
   * Splits front and back at a line that consists of {@code ?} or {@code ??}.
   *
   * @param part what the author wrote as one paragraph
   */
  private boolean multiline(List<Block> part, @Nullable Block next) {
    for (int i = 0; i < part.size(); i++) {
      List<MarkedLine> lines = Lines.of(part.get(i));
      for (int line = 0; line < lines.size(); line++) {
        String text = PlainText.of(lines.get(line).rest());
        if (i + line > 0 && separates(text)) {
          List<Block> front = new ArrayList<>(part.subList(0, i));
          front.addAll(paragraph(lines.subList(0, line)));
          List<Block> back = new ArrayList<>(paragraph(lines.subList(line + 1, lines.size())));
          back.addAll(part.subList(i + 1, part.size()));
          if (next != null && joins(back, next)) {
            back.add(next);
          }
          SourceSpan span = SourceSpan.of(part, Block::span);
          explicit(span, front, back, text.equals("??"));
          return true;
        }
      }
    }
    return false;
  }

  private static boolean joins(List<Block> back, Block next) {
    return !(next instanceof Block.Text)
        && (back.isEmpty() || next instanceof Block.ItemList)
        && !(next instanceof Block.Heading);
  }

  private static List<Block> paragraph(List<MarkedLine> lines) {
    List<MarkedLine> kept = CardTags.without(lines);
    return kept.isEmpty() ? List.of() : List.of(Lines.paragraph(kept));
  }

  private void line(MarkedLine line) {
    CardSeparator separator = CardSeparator.in(line.rest());
    if (separator == null) {
      ClozeCards.of(line, scope, cards);
      return;
    }
    List<Block> front = paragraph(line, separator.front());
    explicit(line.span(), front, paragraph(line, separator.back()), separator.both());
  }

  private static List<Block> paragraph(MarkedLine line, List<Inline> content) {
    return List.of(new Block.Paragraph(line.span(), CardTags.dropped(content)));
  }

  private void explicit(SourceSpan span, List<Block> front, List<Block> back, boolean both) {
    if (Content.shownBy(front, scope) && Content.shownBy(back, scope)) {
      cards.add(card(span, front, back));
      if (both) {
        cards.add(card(span, back, front));
      }
    }
  }

  private AuthorCard card(SourceSpan span, List<Block> front, List<Block> back) {
    String id = scope.note() + ":c-" + Fingerprints.of(PlainText.ofBlocks(front));
    return new AuthorCard(
        scope.unique(id), scope.section(span), span, Card.Kind.EXPLICIT, front, back);
  }
}
