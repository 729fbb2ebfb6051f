package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.facts.text.Lines;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Pieces;
import io.kartei.study.draft.Placement;
import io.kartei.study.outline.NamedLine;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes cards from displayed formulas: the formula of what the heading names, with the legend below
 * it; and what each symbol of the legend stands for.
 */
final class FormulaCards implements CardExtractor {
  private static final CardSource FORMULAS = CardSource.of("formulas");

  /** Signs of which a formula that says something about a thing has at least one. */
  private static final List<String> RELATIONS =
      List.of("=", "<", ">", "\\le", "\\ge", "\\approx", "\\to", "\\rightarrow", "\\propto");

  /** A longer formula is a derivation. */
  private static final int MAX_LENGTH = 160;

  /** A longer section has more to say than its formula. */
  private static final int MAX_WORDS = 60;

  @Override
  public Set<CardSource> sources() {
    return Set.of(FORMULAS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<Block> body = scope.note().text().body();
    List<CardDraft> cards = new ArrayList<>();
    int at = 0;
    while (at < body.size()) {
      int end = at + 1;
      while (end < body.size() && !(body.get(end) instanceof Block.Heading)) {
        end++;
      }
      if (body.get(at) instanceof Block.Heading heading) {
        section(heading, body.subList(at + 1, end), scope, cards);
      }
      at = end;
    }
    return cards;
  }

  private static void section(
      Block.Heading heading, List<Block> content, CardScope scope, List<CardDraft> cards) {
    int only = -1;
    for (int i = 0; i < content.size(); i++) {
      if (content.get(i) instanceof Block.Formula) {
        if (only >= 0) {
          return; // several are steps, or variants
        }
        only = i;
      }
    }
    List<Block> title =
        Pieces.line(heading.span(), Headings.clean(Lines.withoutColon(heading.content()), scope));
    if (only < 0
        || !(content.get(only) instanceof Block.Formula formula)
        || !relates(formula.text())
        || AnswerForm.words(content) > MAX_WORDS
        || !Answers.isName(title, scope)
        || Placement.isInAnswer(scope.note(), formula.span())) {
      return;
    }
    List<Block> back = new ArrayList<>(List.of(formula));
    Block.ItemList legend = only + 1 < content.size() ? legend(content.get(only + 1), scope) : null;
    if (legend != null) {
      back.add(legend);
    }
    List<Inline> name = Headings.clean(Lines.withoutColon(heading.content()), scope);
    Phrases phrases = scope.phrases();
    SourceSpan place = formula.span();
    cards.add(
        card(
            place,
            phrases.front(place, "card.formula", Phrases.strong(place, name)),
            back,
            legend == null ? Set.of(Ground.DEFINED) : Set.of(Ground.SIBLINGS, Ground.DEFINED),
            scope));
    if (legend != null) {
      Inline whole = new Inline.Formula(place, formula.text().strip());
      for (Block.Item item : legend.items()) {
        NamedLine line = symbol(item, scope);
        if (line != null) {
          List<Block> front =
              phrases.front(item.span(), "card.formula.symbol", line.name(), List.of(whole));
          List<Block> says = Pieces.paragraph(item.span(), line.saying());
          cards.add(card(item.span(), front, says, Set.of(Ground.THIN), scope));
        }
      }
    }
  }

  private static CardDraft card(
      SourceSpan at, List<Block> front, List<Block> back, Set<Ground> grounds, CardScope scope) {
    Section section = scope.note().text().sectionAt(at.start());
    String id = section == null ? null : section.id();
    return CardDraft.of(Card.Kind.DEFINITION, id, at, front, back)
        .because(grounds)
        .grouped("formula " + id);
  }

  /** Returns whether a formula, in TeX, says how things relate. */
  private static boolean relates(String text) {
    return text.length() <= MAX_LENGTH
        && text.indexOf("\\\\") < 0
        && RELATIONS.stream().anyMatch(text::contains);
  }

  /** Returns a list if it says what symbols stand for, else null. */
  private static Block.@Nullable ItemList legend(Block block, CardScope scope) {
    return block instanceof Block.ItemList list
            && list.items().stream().allMatch(item -> symbol(item, scope) != null)
        ? list
        : null;
  }

  /** Returns an item that says what a symbol stands for, or null if it isn't one. */
  private static @Nullable NamedLine symbol(Block.Item item, CardScope scope) {
    List<Inline> line = Lines.contentOf(item);
    NamedLine named = line == null ? null : NamedLine.of(line, scope);
    boolean symbol =
        named != null
            && named.name().size() == 1
            && (named.name().get(0) instanceof Inline.Formula
                || PlainText.of(named.name()).codePointCount(0, PlainText.of(named.name()).length())
                    <= 2);
    return symbol ? named : null;
  }
}
