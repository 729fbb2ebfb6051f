package io.kartei.cli.explain;

import io.kartei.build.Explanation.OfNote;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import io.kartei.model.TableFact;
import io.kartei.model.Term;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A fact or card of a note, as this command describes it.
 *
 * @param kind its kind
 * @param span its place
 * @param name a short form of its content
 * @param count how many similar ones there are at this place, such as the cards of one table
 * @param answer the places of its answer, if it is a question
 */
record Finding(Kind kind, SourceSpan span, String name, int count, List<SourceSpan> answer) {

  private Finding(Kind kind, SourceSpan span, String name) {
    this(kind, span, name, 1, List.of());
  }

  /** Returns all findings in a note, facts before cards. */
  static List<Finding> of(OfNote explained) {
    ParsedNote note = explained.note();
    List<Finding> all = new ArrayList<>();
    note.facts()
        .examReferences()
        .forEach(r -> all.add(of(Kind.EXAM_REFERENCE, r.span(), r.text())));
    note.facts().objectives().forEach(o -> all.add(of(Kind.OBJECTIVE, o.span(), o.text())));
    note.facts().questions().forEach(q -> all.add(question(q)));
    note.facts().terms().forEach(t -> all.add(of(Kind.TERM, t.span(), name(t))));
    note.facts().tables().forEach(t -> table(t, all));
    note.facts().comparisons().forEach(c -> all.add(of(Kind.COMPARISON, c.span(), c.title())));
    note.facts().diagrams().forEach(d -> all.add(of(Kind.DIAGRAM, d.span(), d.type())));
    all.addAll(cards(explained.cards()));
    return all;
  }

  private static Finding of(Kind kind, SourceSpan span, String name) {
    return new Finding(kind, span, name);
  }

  private static Finding question(Question question) {
    List<SourceSpan> answer = question.answer().stream().map(Block::span).toList();
    return new Finding(Kind.QUESTION, question.span(), question.text(), 1, answer);
  }

  private static String name(Term term) {
    return term.expansion() == null ? term.term() : term.term() + " = " + term.expansion();
  }

  /**
   * Whether a piece of evidence with this argument is about it, rather than about another term on
   * the same line.
   */
  boolean isAbout(String argument) {
    return kind == Kind.TERM && (name.equals(argument) || name.startsWith(argument + " = "));
  }

  private static void table(TableFact table, List<Finding> all) {
    if (table.kind() != TableFact.Kind.COMPARISON) {
      Kind kind = table.kind() == TableFact.Kind.GLOSSARY ? Kind.GLOSSARY : Kind.TABLE;
      all.add(of(kind, table.span(), ""));
    }
  }

  private static List<Finding> cards(List<Card> cards) {
    Map<String, Finding> byPlace = new LinkedHashMap<>();
    for (Card card : cards) {
      byPlace.merge(
          card.location().span() + card.kind().label(),
          of(Kind.CARD, card.location().span(), PlainText.ofBlocks(card.sides().front())),
          (one, more) -> new Finding(one.kind, one.span, one.name, one.count + 1, List.of()));
    }
    return List.copyOf(byPlace.values());
  }
}
