package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.facts.text.Lines;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes the cards that authors ask for in comments where no other source finds one: a heading with
 * its text, an item with what it says, a row with its cells, a block below its heading.
 */
final class ChosenCards implements CardExtractor {
  private static final CardSource EXPLICIT = CardSource.of("explicit");

  @Override
  public Set<CardSource> sources() {
    return Set.of(EXPLICIT);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    for (Directive directive : scope.note().facts().directives()) {
      SourceSpan at = directive.applies();
      if (directive.kind() == Directive.Kind.CARD && at != null) {
        CardDraft card = new Place(scope, at).card(directive.reason());
        if (card != null) {
          cards.add(card);
        }
      }
    }
    return cards;
  }

  /** A line or a block that a card is made from. */
  private record Place(CardScope scope, SourceSpan at) {

    /** Returns its card, or null if nothing is there to ask. */
    @Nullable CardDraft card(@Nullable String asked) {
      List<Block> body = scope.note().text().body();
      for (int i = 0; i < body.size(); i++) {
        Block block = body.get(i);
        if (block instanceof Block.Heading heading && holds(heading.span())) {
          int end = i + 1;
          while (end < body.size()
              && !(body.get(end) instanceof Block.Heading next
                  && next.level() <= heading.level())) {
            end++;
          }
          return card(heading.span(), heading.content(), body.subList(i + 1, end), asked);
        }
        if (block.span().start() >= at.start() && block.span().end() <= at.end()) {
          return block(block, asked);
        }
        if (block.span().contains(at)) {
          CardDraft inner = inside(block, asked);
          return inner == null ? block(block, asked) : inner;
        }
      }
      return null;
    }

    private boolean holds(SourceSpan span) {
      return span.start() >= at.start() && span.start() < at.end();
    }

    /** Returns the card of the item or row of a block that begins in the line. */
    private @Nullable CardDraft inside(Block block, @Nullable String asked) {
      List<CardDraft> found = new ArrayList<>();
      new BodyWalker() {
        @Override
        public Done list(Block.ItemList list) {
          for (Block.Item item : list.items()) {
            if (holds(item.span()) && !item.children().isEmpty()) {
              add(ofItem(item, asked));
            }
          }
          return super.list(list);
        }

        @Override
        public Done table(Block.Table table) {
          for (Block.Row row : table.rows()) {
            if (!row.cells().isEmpty() && holds(row.cells().get(0).span())) {
              add(ofRow(table, row, asked));
            }
          }
          return super.table(table);
        }

        private void add(@Nullable CardDraft card) {
          if (card != null) {
            found.add(card);
          }
        }
      }.blocks(List.of(block));
      return found.isEmpty() ? null : found.get(0);
    }

    private @Nullable CardDraft ofItem(Block.Item item, @Nullable String asked) {
      List<Inline> first = Lines.contentOf(item.children().get(0));
      List<Block> below = item.children().subList(1, item.children().size());
      if (first != null && !below.isEmpty()) {
        return card(item.span(), first, below, asked);
      }
      NamedLine named = first == null ? null : NamedLine.of(first, scope);
      return named == null
          ? card(item.span(), null, item.children(), asked)
          : card(item.span(), named.name(), Pieces.paragraph(at, named.saying()), asked);
    }

    private @Nullable CardDraft ofRow(Block.Table table, Block.Row row, @Nullable String asked) {
      List<List<Block>> lines = new ArrayList<>();
      for (int i = 1; i < row.cells().size(); i++) {
        List<Inline> line = new ArrayList<>();
        if (i < table.head().cells().size()) {
          line.addAll(Phrases.strong(at, table.head().cells().get(i).content()));
          line.addAll(Phrases.words(at, ": "));
        }
        line.addAll(row.cells().get(i).content());
        lines.add(Pieces.line(at, line));
      }
      return card(
          row.cells().get(0).span(),
          row.cells().get(0).content(),
          lines.isEmpty() ? List.of() : Pieces.list(at, lines),
          asked);
    }

    private @Nullable CardDraft block(Block block, @Nullable String asked) {
      // a line within a block stands for it, and what other sources find there comes first
      SourceSpan place = block.span().start() < at.start() ? at : block.span();
      List<Inline> line = Lines.contentOf(block);
      NamedLine named = line == null ? null : NamedLine.of(line, scope);
      if (named != null) {
        return card(place, named.name(), Pieces.paragraph(block.span(), named.saying()), asked);
      }
      Section section = scope.note().text().sectionAt(block.span().start());
      String title =
          Headings.clean(section == null ? scope.page().title() : section.title(), scope);
      return card(
          place, line == null ? Phrases.words(block.span(), title) : null, List.of(block), asked);
    }

    private @Nullable CardDraft card(
        SourceSpan span, @Nullable List<Inline> name, List<Block> said, @Nullable String asked) {
      List<Block> back = Answers.trimmed(said);
      if (back.isEmpty() || (name == null && asked == null)) {
        return null;
      }
      List<Inline> clean =
          name == null
              ? Phrases.words(span, String.valueOf(asked))
              : Headings.clean(Lines.withoutColon(name), scope);
      String key =
          PlainText.of(clean).endsWith("?") ? "card.outline.question" : "card.outline.explain";
      Section section = scope.note().text().sectionAt(span.start());
      return CardDraft.of(
              Card.Kind.EXPLICIT,
              section == null ? null : section.id(),
              span,
              scope.phrases().front(span, key, Phrases.strong(span, clean)),
              back)
          .items(Answers.pieces(back, scope))
          .about(PlainText.of(clean));
    }
  }
}
