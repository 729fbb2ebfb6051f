package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceSink;
import io.kartei.facts.text.NoteLanguage;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.language.Languages;
import io.kartei.messages.Messages;
import io.kartei.messages.Phrase;
import io.kartei.model.Card;
import io.kartei.model.PlainText;
import io.kartei.model.UsedFootnotes;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.KnownTerms;
import io.kartei.study.draft.Phrases;
import io.kartei.study.source.CardSources;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Makes a site's cards. */
public final class DeckBuilder {
  /** A set of at least this many things gets only one card, however it is asked for. */
  private static final int MIN_SET = 3;

  private final SiteIndex index;
  private final SiteConfig config;
  private final DiagnosticSink diagnostics;
  private final Function<String, EvidenceSink> evidence;
  private final NoteKeys keys;
  private final KnownTerms terms;
  private final CardIds ids = new CardIds();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> sets = new HashSet<>();
  private final Map<String, CardReferences> references = new HashMap<>();
  private final Map<String, CardScope> scopes = new HashMap<>();
  private final Map<String, UsedFootnotes> footnotes = new HashMap<>();
  private final Map<String, CardContext> contexts = new HashMap<>();
  private final Map<String, Phrases> phrases = new HashMap<>();

  private DeckBuilder(
      SiteIndex index,
      SiteConfig config,
      DiagnosticSink diagnostics,
      Function<String, EvidenceSink> evidence) {
    this.index = index;
    this.config = config;
    this.diagnostics = diagnostics;
    this.evidence = evidence;
    this.keys = NoteKeys.of(index, diagnostics);
    this.terms = new KnownTerms(index.glossary());
  }

  /**
   * Returns the cards of all notes, in reading order, without repeated questions.
   *
   * @param diagnostics receives problems with the ids that notes give their cards
   */
  public static Deck build(SiteIndex index, SiteConfig config, DiagnosticSink diagnostics) {
    return build(index, config, diagnostics, note -> EvidenceSink.NONE);
  }

  /**
   * Returns the cards of all notes and reports why each was or wasn't made.
   *
   * @param evidence the sink, by note id, that receives the reasons why places yield cards or don't
   */
  public static Deck build(
      SiteIndex index,
      SiteConfig config,
      DiagnosticSink diagnostics,
      Function<String, EvidenceSink> evidence) {
    return new DeckBuilder(index, config, diagnostics, evidence).build();
  }

  private Deck build() {
    Map<String, List<CardDraft>> drafts = new HashMap<>();
    for (CardExtractor extractor : CardSources.ALL) {
      for (NotePage page : index.pages().values()) {
        CardScope scope = scope(page);
        if (!Collections.disjoint(scope.sources(), extractor.sources())) {
          List<CardDraft> ofNote = drafts.computeIfAbsent(page.id(), id -> new ArrayList<>());
          List<CardDraft> found = unit(page).get(() -> extractor.extract(scope), List::of);
          found.stream()
              .filter(draft -> unit(page).get(() -> isNew(page, draft), () -> false))
              .forEach(ofNote::add);
        }
      }
    }
    List<Card> all = new ArrayList<>();
    for (NotePage page : index.pages().values()) {
      List<CardDraft> ofNote = drafts.getOrDefault(page.id(), List.of());
      all.addAll(unit(page).get(() -> cards(page, ofNote), List::of));
    }
    return new Deck(all);
  }

  private WorkUnit unit(NotePage page) {
    return WorkUnit.of(diagnostics, Phrase.of("without.cards")).at(page.note().path(), null);
  }

  private CardScope scope(NotePage page) {
    return scopes.computeIfAbsent(page.id(), id -> newScope(page));
  }

  private CardScope newScope(NotePage page) {
    Set<CardSource> on = new HashSet<>(config.notes().cards().sources());
    page.note()
        .frontMatter()
        .cards()
        .forEach(
            (source, wanted) -> {
              if (wanted) {
                on.add(source);
              } else {
                on.remove(source);
              }
            });
    String language =
        NoteLanguage.of(
            page.note().frontMatter().language(),
            page.note().text().body(),
            config.site().language());
    return new CardScope(
        page,
        phrases.computeIfAbsent(language, l -> new Phrases(Messages.forLanguage(l))),
        Languages.standard().lexicon(language),
        terms,
        on,
        evidence.apply(page.id()));
  }

  private CardContext contexts(NotePage page) {
    return contexts.computeIfAbsent(page.id(), id -> new CardContext(scope(page)));
  }

  /**
   * Returns whether no earlier card asks the same thing or has the same set of things as its
   * answer.
   */
  private boolean isNew(NotePage page, CardDraft draft) {
    EvidenceSink why = evidence.apply(page.id());
    if (!asked.add(CardTopic.of(draft, contexts(page).of(draft), scope(page)))) {
      why.rejected(Kind.CARD, draft.location().span(), "why.card.asked");
      return false;
    }
    boolean set = draft.sides().items().size() >= MIN_SET && draft.kind() != Card.Kind.COMPARISON;
    boolean isNew =
        !set
            || sets.add(
                page.id()
                    + draft.sides().items().stream()
                        .map(item -> Fingerprints.normal(PlainText.ofBlocks(item)))
                        .sorted()
                        .collect(Collectors.joining("\n", "\n", "")));
    if (isNew) {
      why.accepted(Kind.CARD, draft.location().span(), "why.card." + draft.kind().label());
    } else {
      why.rejected(Kind.CARD, draft.location().span(), "why.card.set");
    }
    return isNew;
  }

  /**
   * Returns the cards of a note in reading order. Ids are given in the order of the titles above
   * the cards, so cards that ask the same thing keep their ids when sections are reordered.
   */
  private List<Card> cards(NotePage page, List<CardDraft> drafts) {
    CardContext contexts = contexts(page);
    return drafts.stream()
        .sorted(Comparator.comparing(contexts::path))
        .map(draft -> card(page, draft, contexts))
        .sorted(Comparator.comparingInt(c -> c.location().span().start()))
        .toList();
  }

  private Card card(NotePage page, CardDraft draft, CardContext contexts) {
    String key = keys.of(page);
    String section = draft.location().section();
    String start = section == null ? "" : section;
    String anchor = draft.location().anchor().isEmpty() ? start : draft.location().anchor();
    return new Card(
        ids.of(key, draft, contexts.path(draft)),
        key + "#" + start + ":" + draft.kind().label(),
        draft.group().isEmpty() ? "" : key + ":" + draft.group(),
        page.id(),
        new Card.Location(section, anchor, draft.location().span()),
        draft.kind(),
        contexts.of(draft),
        new Card.Sides(
            draft.sides().front(),
            draft.sides().choices(),
            footnotes
                .computeIfAbsent(page.id(), id -> UsedFootnotes.of(page.note().text().body()))
                .with(draft.sides().back(), draft.shown()),
            draft.sides().items()),
        references
            .computeIfAbsent(
                page.id(), id -> new CardReferences(page.note().facts().examReferences()))
            .of(draft.question(), section),
        page.note().frontMatter().tags());
  }
}
