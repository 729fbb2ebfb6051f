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
 * Finds cards as Obsidian's plugin "Spaced Repetition" has them: {@code front :: back}, {@code :::}
 * for both directions, a line {@code ?} or {@code ??} between front and back, and gaps {@code
 * ==like this==}. Only in notes that say so by a tag, or on a site that is configured so: elsewhere
 * {@code ::} is C++, IPv6 or grammar.
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
    for (int i = 0; i < blocks.size(); i++) {
      Block block = blocks.get(i);
      List<Inline> content = Lines.contentOf(block);
      if (content == null) {
        Containers.map(
            block,
            children -> {
              siblings(children);
              return children;
            });
      } else if (!multiline(
          MarkedLine.of(content), i + 1 < blocks.size() ? blocks.get(i + 1) : null)) {
        MarkedLine.of(content).forEach(this::line);
      }
    }
  }

  /** A line with nothing but {@code ?} or {@code ??} parts front and back. */
  private boolean multiline(List<MarkedLine> lines, @Nullable Block next) {
    for (int i = 1; i < lines.size(); i++) {
      String text = PlainText.of(lines.get(i).rest());
      if (text.equals("?") || text.equals("??")) {
        List<Block> front = List.of(Lines.paragraph(CardTags.without(lines.subList(0, i))));
        List<Block> back = new ArrayList<>();
        if (i + 1 < lines.size()) {
          back.add(Lines.paragraph(CardTags.without(lines.subList(i + 1, lines.size()))));
        }
        boolean joins = next != null && Lines.contentOf(next) == null;
        if (joins
            && (back.isEmpty() || next instanceof Block.ItemList)
            && !(next instanceof Block.Heading)) {
          back.add(next);
        }
        SourceSpan span = lines.get(0).span().to(lines.get(lines.size() - 1).span());
        explicit(span, front, back, text.equals("??"));
        return true;
      }
    }
    return false;
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
