package io.kartei.study;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.evidence.Evidence;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceSink;
import io.kartei.index.NotePage;
import io.kartei.language.Words;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.Card;
import io.kartei.model.FrontMatter;
import io.kartei.model.PlainText;
import io.kartei.model.UsedFootnotes;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.source.CardSources;
import io.kartei.study.wording.CourseTexts;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cards that one note could have, found without a look at other notes. */
final class NoteCards {
  /** A set of at least this many things gets only one card, however it is asked for. */
  private static final int MIN_SET = 3;

  /** So many words are the answer to one thing, wherever they are. */
  private static final int MIN_WORDS_OF_ONE = 6;

  /** Kinds that aren't made from what is said about the course. */
  private static final Set<Card.Kind> DERIVED =
      EnumSet.of(Card.Kind.LIST, Card.Kind.DEFINITION, Card.Kind.COMPARISON, Card.Kind.DIAGRAM);

  private final NotePage page;
  private final EvidenceSink evidence;
  private final DiagnosticSink diagnostics;
  private final Findings findings;

  /**
   * What was found in a note.
   *
   * @param yields what each extractor found
   * @param diagnostics what went wrong
   */
  record Findings(List<Yield> yields, List<Diagnostic> diagnostics) {}

  /**
   * What an extractor found.
   *
   * @param evidence why, in the order in which it was decided
   */
  record Yield(CardExtractor extractor, List<Found> cards, List<Evidence> evidence) {}

  /**
   * A card that may be made.
   *
   * @param context what its front doesn't say itself, or empty
   * @param path all titles above it
   * @param own its id without its note's key, unless another card has the same
   * @param formerly the same before its author gave it an id
   * @param topic the same for all cards that ask the same thing
   * @param set the same for all cards with the same answer, or those of a note with the same few
   *     things; empty when several cards may have it
   */
  record Found(
      CardDraft draft,
      String context,
      String path,
      String own,
      List<String> formerly,
      String topic,
      String set) {}

  /**
   * A card to be made, with its id.
   *
   * @param former ids that it may have had
   */
  record Wanted(Found found, String id, List<String> former) {}

  NoteCards(NotePage page, EvidenceSink evidence, DiagnosticSink diagnostics, Findings findings) {
    this.page = page;
    this.evidence = evidence;
    this.diagnostics = diagnostics;
    this.findings = findings;
  }

  /**
   * Finds what cards a note could have.
   *
   * @param why whether to keep the reasons
   */
  static Findings find(CardScope scope, boolean why) {
    Diagnostics diagnostics = new Diagnostics();
    CardContext contexts = new CardContext(scope);
    CourseTexts course = new CourseTexts(scope);
    AuthorChoices choices = new AuthorChoices(scope.note());
    CardReferences references = new CardReferences(scope.note());
    Set<AuthorChoices.Wanted> served = new HashSet<>();
    List<Yield> yields = new ArrayList<>();
    for (CardExtractor extractor : CardSources.ALL) {
      if (!Collections.disjoint(scope.sources(), extractor.sources())) {
        List<Evidence> reasons = new ArrayList<>();
        CardScope told = why ? scope.with(reasons::add) : scope;
        WorkUnit unit = unit(scope.page(), diagnostics);
        List<Found> found = new ArrayList<>();
        for (CardDraft draft : unit.get(() -> extractor.extract(told), List::<CardDraft>of)) {
          CardDraft made = decided(draft, extractor, choices, served, course, told.evidence());
          if (made != null
              && !CardWorth.isBacked(made, references.isAsked(made.location().section()))) {
            told.evidence().rejected(Kind.CARD, draft.location().span(), "why.card.loose");
          } else if (made != null) {
            CardDraft placed = contexts.isLost(made) ? made.alsoBecause(Ground.UNCLEAR) : made;
            unit.run(() -> found.add(found(placed, contexts, scope)));
          }
        }
        yields.add(new Yield(extractor, found, reasons));
      }
    }
    for (AuthorChoices.Wanted wanted : choices.wanted()) {
      if (!served.contains(wanted)) {
        diagnostics.report(
            Diagnostic.warning("directive.nothing")
                .at(scope.note().path(), wanted.directive().span()));
      }
    }
    return new Findings(yields, diagnostics.sorted());
  }

  /**
   * Returns a draft as the note's author wants it, or null if there is to be no such card.
   *
   * @param served receives the decisions that have a card
   */
  private static @Nullable CardDraft decided(
      CardDraft draft,
      CardExtractor extractor,
      AuthorChoices choices,
      Set<AuthorChoices.Wanted> served,
      CourseTexts course,
      EvidenceSink evidence) {
    SourceSpan at = draft.location().span();
    AuthorChoices.Wanted wanted = choices.wanted(at);
    boolean derived = DERIVED.contains(draft.kind()) && draft.question() == null;
    if (choices.excludes(at)) {
      evidence.rejected(Kind.CARD, at, "why.card.author-no");
      return null;
    }
    if (wanted == null) {
      boolean letters = draft.kind() == Card.Kind.ACRONYM;
      if ((derived && course.has(draft.location().section()))
          || (letters && course.isAbout(draft.location().section()))) {
        evidence.rejected(Kind.CARD, at, "why.card.course");
        return null;
      }
      return choices.wantsAll() ? draft.wanted(null) : draft;
    }
    boolean first = served.add(wanted);
    if (extractor == CardSources.CHOSEN && !first) {
      return null;
    }
    evidence.accepted(Kind.CARD, at, "why.card.author");
    // a front of the author's own is asked once
    return draft.wanted(first ? wanted.directive().reason() : null);
  }

  private static Found found(CardDraft draft, CardContext contexts, CardScope scope) {
    String context = contexts.of(draft);
    return new Found(
        draft,
        context,
        contexts.path(draft),
        CardIds.own(draft),
        CardIds.formerly(draft),
        CardTopic.of(draft, context, scope),
        answer(draft, scope));
  }

  /** Returns what no other card may have as its answer; a few words may answer several. */
  private static String answer(CardDraft draft, CardScope scope) {
    boolean set = draft.sides().items().size() >= MIN_SET && draft.kind() != Card.Kind.COMPARISON;
    boolean explains = draft.kind() == Card.Kind.DEFINITION && draft.question() == null;
    if ((!set && !explains) || draft.grounds().contains(Ground.WANTED)) {
      return "";
    }
    List<List<Block>> parts = set ? draft.sides().items() : List.of(draft.sides().back());
    String said =
        parts.stream()
            .map(part -> Fingerprints.normal(PlainText.ofBlocks(set ? part.subList(0, 1) : part)))
            .sorted()
            .collect(Collectors.joining("\n"));
    boolean many = Words.count(said) >= MIN_WORDS_OF_ONE;
    return many ? said : set ? scope.page().id() + "\n" + said : "";
  }

  NotePage page() {
    return page;
  }

  /** Returns the sink for the reasons why a place yields a card or doesn't. */
  EvidenceSink evidence() {
    return evidence;
  }

  /** Returns what an extractor found; reports its reasons. */
  List<Found> of(CardExtractor extractor) {
    for (Yield yield : findings.yields()) {
      if (yield.extractor() == extractor) {
        yield.evidence().forEach(evidence::take);
        return yield.cards();
      }
    }
    return List.of();
  }

  /** Returns all that was found, without reporting reasons. */
  Stream<CardDraft> drafts() {
    return findings.yields().stream()
        .flatMap(yield -> yield.cards().stream())
        .map(found -> found.draft());
  }

  WorkUnit unit() {
    return unit(page, diagnostics);
  }

  private static WorkUnit unit(NotePage page, DiagnosticSink diagnostics) {
    return WorkUnit.of(diagnostics, Phrase.of("without.cards")).at(page.note().path(), null);
  }

  /**
   * Makes the cards that are wanted.
   *
   * @param key the note's key
   * @return the cards in reading order, each in the tier that it has in its note
   */
  List<Tiers.Rated> cards(String key, List<Wanted> wanted) {
    UsedFootnotes footnotes = UsedFootnotes.of(page.note().text().body());
    CardReferences references = new CardReferences(page.note());
    Set<String> explained = explained(wanted, references);
    Map<String, Long> asked =
        wanted.stream().collect(Collectors.groupingBy(NoteCards::cell, Collectors.counting()));
    List<Tiers.Rated> rated =
        wanted.stream()
            .map(
                card ->
                    new Tiers.Rated(
                        card(key, card, footnotes, references),
                        CardWorth.of(
                            card.found().draft(),
                            references.isAsked(card.found().draft().location().section()),
                            isTold(card.found().draft(), explained)
                                || asked.getOrDefault(cell(card), 0L) > 1)))
            .sorted(Comparator.comparingInt(r -> r.card().location().span().start()))
            .toList();
    List<Tiers.Rated> all = Tiers.ofNote(rated, page.note().text().wordCount());
    return page.note().frontMatter().cards().amount() == FrontMatter.Amount.CORE
        ? all.stream().filter(Tiers.Rated::isCore).toList()
        : all;
  }

  /**
   * Returns what a card of a table asks, or its own id. Asked twice in a note, it has several
   * answers: such tables show cases.
   */
  private static String cell(Wanted wanted) {
    CardDraft draft = wanted.found().draft();
    return draft.kind() == Card.Kind.COMPARISON
        ? PlainText.ofBlocks(draft.sides().front())
        : wanted.id();
  }

  /**
   * Returns the groups with a card that says what a thing is, its long form included, and may be
   * learnt by default.
   */
  private static Set<String> explained(List<Wanted> wanted, CardReferences references) {
    return wanted.stream()
        .map(card -> card.found().draft())
        .filter(d -> d.kind() == Card.Kind.DEFINITION || d.kind() == Card.Kind.LIST)
        .filter(d -> !d.group().isEmpty())
        .filter(
            d ->
                CardWorth.of(d, references.isAsked(d.location().section()), false)
                    >= CardWorth.MIN_CORE)
        .map(CardDraft::group)
        .collect(Collectors.toSet());
  }

  /** Returns whether another card's answer has the one thing that an acronym stands for. */
  private static boolean isTold(CardDraft draft, Set<String> explained) {
    return draft.kind() == Card.Kind.ACRONYM
        && draft.sides().items().isEmpty()
        && explained.contains(draft.group());
  }

  private Card card(String key, Wanted wanted, UsedFootnotes footnotes, CardReferences references) {
    CardDraft draft = wanted.found().draft();
    String section = draft.location().section();
    String start = section == null ? "" : section;
    String anchor = draft.location().anchor().isEmpty() ? start : draft.location().anchor();
    return new Card(
        wanted.id(),
        key + "#" + start + ":" + draft.kind().label(),
        draft.group().isEmpty() ? "" : key + ":" + draft.group(),
        page.id(),
        new Card.Location(section, anchor, draft.location().span()),
        draft.kind(),
        wanted.found().context(),
        new Card.Sides(
            draft.sides().front(),
            draft.sides().choices(),
            footnotes.with(draft.sides().back(), draft.shown()),
            draft.sides().items()),
        references.of(draft.question(), section),
        page.note().frontMatter().tags(),
        Card.Tier.CORE,
        new Card.Succession(
            wanted.former(),
            Successions.question(key, wanted.found()),
            Successions.answer(key, draft.sides())));
  }
}
