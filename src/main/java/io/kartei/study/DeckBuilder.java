package io.kartei.study;

import io.kartei.concurrent.Work;
import io.kartei.config.CardSource;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.evidence.Evidence.Kind;
import io.kartei.evidence.EvidenceSink;
import io.kartei.facts.text.NoteLanguage;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.language.Languages;
import io.kartei.messages.Messages;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.KnownTerms;
import io.kartei.study.draft.Phrases;
import io.kartei.study.source.CardSources;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executor;
import java.util.function.Function;

/** Makes a site's cards. */
public final class DeckBuilder {
  private final SiteIndex index;
  private final SiteConfig config;
  private final DiagnosticSink diagnostics;
  private final NoteKeys keys;
  private final KnownTerms terms;
  private final CardIds ids = new CardIds();
  private final Set<String> asked = new HashSet<>();
  private final Set<String> sets = new HashSet<>();
  private final Successions successions = new Successions();
  private final Map<String, Phrases> phrases = new ConcurrentHashMap<>();

  private DeckBuilder(SiteIndex index, SiteConfig config, DiagnosticSink diagnostics) {
    this.index = index;
    this.config = config;
    this.diagnostics = diagnostics;
    this.keys = NoteKeys.of(index, diagnostics);
    this.terms = new KnownTerms(index.glossary());
  }

  /**
   * Returns the cards of all notes, in reading order, without repeated questions.
   *
   * @param diagnostics receives problems with the ids that notes give their cards
   */
  public static Deck build(SiteIndex index, SiteConfig config, DiagnosticSink diagnostics) {
    return build(
        index, config, diagnostics, note -> EvidenceSink.NONE, new DeckMemory(), Runnable::run);
  }

  /**
   * Returns the cards of all notes and reports why each was or wasn't made.
   *
   * @param evidence the sink, by note id, that receives the reasons why places yield cards or don't
   * @param memory of earlier decks, not used if somebody wants the reasons
   * @param executor for work that can run in parallel
   */
  public static Deck build(
      SiteIndex index,
      SiteConfig config,
      DiagnosticSink diagnostics,
      Function<String, EvidenceSink> evidence,
      DeckMemory memory,
      Executor executor) {
    return new DeckBuilder(index, config, diagnostics).build(evidence, memory, executor);
  }

  /** The cards of a note that are new, with what the note could have. */
  private record Chosen(NoteCards of, List<NoteCards.Found> found) {}

  /** The cards of a note with their ids. */
  private record Named(NoteCards of, List<NoteCards.Wanted> wanted) {}

  private Deck build(
      Function<String, EvidenceSink> evidence, DeckMemory memory, Executor executor) {
    memory.begin(terms);
    List<Chosen> notes =
        Work.map(
            executor,
            index.pages().values(),
            page -> {
              EvidenceSink why = evidence.apply(page.id());
              return new Chosen(
                  new NoteCards(page, why, diagnostics, findings(page, why, memory)),
                  new ArrayList<>());
            });
    TemplateNames templates = new TemplateNames(notes.stream().map(Chosen::of).toList());
    for (CardExtractor extractor : CardSources.ALL) {
      for (Chosen note : notes) {
        note.of().of(extractor).stream()
            .filter(found -> !isTemplate(note.of(), found, templates))
            .filter(found -> isNew(note.of(), found))
            .forEach(note.found()::add);
      }
    }
    List<Named> named =
        notes.stream()
            .map(n -> new Named(n.of(), n.of().unit().get(() -> wanted(n), List::of)))
            .toList();
    List<Tiers.Rated> all = new ArrayList<>();
    Work.map(executor, named, note -> cards(live(note), memory)).forEach(all::addAll);
    memory.end();
    return new Deck(Tiers.ofSite(all), OpenQuestions.of(index));
  }

  private NoteCards.Findings findings(NotePage page, EvidenceSink why, DeckMemory memory) {
    String language = NoteLanguage.of(page.note(), config.site().language());
    CardScope scope = scope(page, language);
    NoteCards.Findings findings =
        why.isWanted()
            ? NoteCards.find(scope, true)
            : memory.of(scope, language, () -> NoteCards.find(scope, false));
    findings.diagnostics().forEach(diagnostics::report);
    return findings;
  }

  private List<Tiers.Rated> cards(Named note, DeckMemory memory) {
    NoteCards of = note.of();
    String key = keys.of(of.page());
    return of.unit()
        .get(
            () ->
                memory.cards(
                    of.page().note(), key, note.wanted(), () -> of.cards(key, note.wanted())),
            List::of);
  }

  /**
   * Gives ids in the order of the titles above the cards, so cards that ask the same thing keep
   * their ids when sections are reordered.
   */
  private List<NoteCards.Wanted> wanted(Chosen note) {
    String key = keys.of(note.of().page());
    List<String> former = keys.formerly(note.of().page());
    return note.found().stream()
        .sorted(Comparator.comparing(NoteCards.Found::path))
        .map(
            found -> {
              String id = ids.of(key, found.draft(), found.own(), found.path());
              return new NoteCards.Wanted(found, id, successions.of(key, former, found, id));
            })
        .toList();
  }

  /** Returns the same without former ids that are those of other cards. */
  private Named live(Named note) {
    return new Named(
        note.of(),
        note.wanted().stream()
            .map(
                card ->
                    new NoteCards.Wanted(
                        card.found(),
                        card.id(),
                        card.former().stream().filter(id -> !ids.isTaken(id)).toList()))
            .toList());
  }

  private CardScope scope(NotePage page, String language) {
    Set<CardSource> on = new HashSet<>(config.notes().cards().sources());
    page.note()
        .frontMatter()
        .cards()
        .sources()
        .forEach(
            (source, wanted) -> {
              if (wanted) {
                on.add(source);
              } else {
                on.remove(source);
              }
            });
    return new CardScope(
        page,
        config.site().title(),
        page.id().equals(index.start()),
        phrases.computeIfAbsent(language, l -> new Phrases(Messages.forLanguage(l))),
        Languages.standard().lexicon(language),
        terms,
        on,
        EvidenceSink.NONE);
  }

  private static boolean isTemplate(
      NoteCards note, NoteCards.Found found, TemplateNames templates) {
    if (!templates.isAsked(found.draft())) {
      return false;
    }
    note.evidence().rejected(Kind.CARD, found.draft().location().span(), "why.card.template");
    return true;
  }

  /**
   * Returns whether no earlier card asks the same thing or has the same set of things as its
   * answer.
   */
  private boolean isNew(NoteCards note, NoteCards.Found found) {
    EvidenceSink why = note.evidence();
    if (!asked.add(found.topic())) {
      successions.asked(keys.of(note.page()), found);
      why.rejected(Kind.CARD, found.draft().location().span(), "why.card.asked");
      return false;
    }
    if (!found.set().isEmpty() && !sets.add(found.set())) {
      successions.sameSet(keys.of(note.page()), found);
      why.rejected(Kind.CARD, found.draft().location().span(), "why.card.set");
      return false;
    }
    why.accepted(
        Kind.CARD, found.draft().location().span(), "why.card." + found.draft().kind().label());
    return true;
  }
}
