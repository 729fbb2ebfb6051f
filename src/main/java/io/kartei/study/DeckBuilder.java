package io.kartei.study;

import io.kartei.config.CardSource;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Messages;
import io.kartei.model.Card;
import io.kartei.model.Section;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes a site's cards. */
public final class DeckBuilder {
  /** Every source of cards. Where two ask the same, the one that stands first here does. */
  private static final List<CardExtractor> EXTRACTORS =
      List.of(
          new AuthorCards(),
          new QuestionCards(),
          new AcronymCards(),
          new DefinitionCards(),
          new ComparisonCards(),
          new ListCards(),
          new DiagramCards());

  private final SiteIndex index;
  private final SiteConfig config;
  private final NoteKeys keys;
  private final KnownTerms terms;
  private final CardIds ids = new CardIds();
  private final Set<String> asked = new HashSet<>();
  private final Map<String, CardReferences> references = new HashMap<>();
  private final Map<String, CardContext> contexts = new HashMap<>();
  private final Map<String, Phrases> phrases = new HashMap<>();

  private DeckBuilder(SiteIndex index, SiteConfig config, DiagnosticSink diagnostics) {
    this.index = index;
    this.config = config;
    this.keys = NoteKeys.of(index, diagnostics);
    this.terms = new KnownTerms(index.glossary());
  }

  /**
   * The cards of all notes, in reading order; what is asked twice in the same words is one card.
   *
   * @param diagnostics takes what is wrong with the names that notes give their cards
   */
  public static Deck build(SiteIndex index, SiteConfig config, DiagnosticSink diagnostics) {
    return new DeckBuilder(index, config, diagnostics).build();
  }

  private Deck build() {
    Map<String, List<Card>> cards = new HashMap<>();
    for (CardExtractor extractor : EXTRACTORS) {
      for (NotePage page : index.pages().values()) {
        CardScope scope = scope(page);
        if (!Collections.disjoint(scope.sources(), extractor.sources())) {
          List<Card> ofNote = cards.computeIfAbsent(page.id(), id -> new ArrayList<>());
          extractor.extract(scope).forEach(draft -> add(scope, draft, ofNote));
        }
      }
    }
    List<Card> all = new ArrayList<>();
    for (NotePage page : index.pages().values()) {
      List<Card> ofNote = cards.getOrDefault(page.id(), List.of());
      ofNote.stream().sorted(Comparator.comparingInt(c -> c.span().start())).forEach(all::add);
    }
    return new Deck(all);
  }

  private CardScope scope(NotePage page) {
    Set<CardSource> on = EnumSet.noneOf(CardSource.class);
    on.addAll(config.cards().sources());
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
    String language = NoteLanguage.of(page.note(), config.site().language());
    return new CardScope(
        page,
        phrases.computeIfAbsent(language, l -> new Phrases(Messages.forLanguage(l))),
        terms,
        on);
  }

  private CardContext contexts(NotePage page) {
    return contexts.computeIfAbsent(
        page.id(),
        id -> {
          Map<String, Section> sections = new HashMap<>();
          page.note().sections().forEach(s -> sections.put(s.id(), s));
          return new CardContext(page, sections);
        });
  }

  private void add(CardScope scope, CardDraft draft, List<Card> cards) {
    CardContext contexts = contexts(scope.page());
    String context = contexts.of(draft);
    if (asked.add(CardTopic.of(draft, context))) {
      NotePage page = scope.page();
      String key = keys.of(page);
      String anchor = draft.anchor().isEmpty() ? draft.section() : draft.anchor();
      cards.add(
          new Card(
              ids.of(key, draft, contexts.path(draft)),
              key
                  + "#"
                  + (draft.section() == null ? "" : draft.section())
                  + ":"
                  + draft.kind().label(),
              draft.group().isEmpty() ? "" : key + ":" + draft.group(),
              page.id(),
              draft.section(),
              anchor == null ? "" : anchor,
              draft.span(),
              draft.kind(),
              context,
              draft.front(),
              draft.choices(),
              draft.back(),
              draft.items(),
              references
                  .computeIfAbsent(
                      page.id(), id -> new CardReferences(page.note().examReferences()))
                  .of(draft.question(), draft.section()),
              page.note().frontMatter().tags()));
    }
  }
}
