package io.kartei.render.html;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.coverage.CatalogueWeights;
import io.kartei.index.NavigationNode;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote.Facts;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.exam.ExamsPage;
import io.kartei.render.html.page.Site;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** How many questions, cards and exam tasks notes and topics have. */
final class NoteNumbers {
  private final Site site;
  private final Map<String, Integer> cards = new HashMap<>();
  private final Map<String, Integer> coreCards = new HashMap<>();

  /** What the catalogue's topics weigh; null without a catalogue. */
  private final @Nullable CatalogueWeights weights;

  NoteNumbers(Site site) {
    this.site = site;
    List<CatalogueTopic> catalogue = site.index().exams().catalogue();
    this.weights = catalogue.isEmpty() ? null : new CatalogueWeights(catalogue);
    for (Card card : site.context().deck().cards()) {
      cards.merge(card.note(), 1, Integer::sum);
      if (card.tier() == Card.Tier.CORE) {
        coreCards.merge(card.note(), 1, Integer::sum);
      }
    }
  }

  /** Returns what the note of an entry has, in words; null when nothing. */
  @Nullable String own(NavigationNode node) {
    String note = node.note();
    if (note == null) {
      return null;
    }
    List<String> words = new ArrayList<>();
    add(words, "contents.questions", site.index().page(note).note().facts().questions().size());
    add(words, "contents.cards", cards.getOrDefault(note, 0));
    add(words, "contents.tasks", tasks(note));
    return joined(words);
  }

  /**
   * Returns the share of the exams' tasks that a topic has, and its cards learnt by default, in
   * words, or null.
   */
  @Nullable String topic(NavigationNode node) {
    List<String> words = new ArrayList<>();
    int tasks = ExamLinks.tasks(collected(node, Facts::examReferences));
    if (tasks > 0) {
      words.add(site.text("home.asked", tasks, site.context().exams().preparedTasks()));
    }
    Double weight = weights == null ? null : weights.of(collected(node, Facts::objectives));
    if (weight != null) {
      words.add(site.text("home.weight", ExamsPage.weight(site, weight)));
    }
    add(words, "home.topic.cards", coreCards(node));
    return joined(words);
  }

  /** Returns how many cards of a topic are learnt by default. */
  int coreCards(NavigationNode node) {
    return sum(node, note -> coreCards.getOrDefault(note, 0));
  }

  private void add(List<String> words, String key, int count) {
    if (count > 0) {
      words.add(site.text(key, count));
    }
  }

  private static @Nullable String joined(List<String> words) {
    return words.isEmpty()
        ? null
        : String.join(" · ", words).replace(' ', '\u00a0').replace("·\u00a0", "· ");
  }

  private int tasks(String note) {
    return ExamLinks.tasks(site.index().page(note).note().facts().examReferences());
  }

  /** Returns something of all notes of a topic; what several notes have is there several times. */
  private <T> List<T> collected(NavigationNode node, Function<Facts, List<T>> of) {
    List<T> all = new ArrayList<>();
    if (node.note() != null) {
      all.addAll(of.apply(site.index().page(node.note()).note().facts()));
    }
    node.children().forEach(child -> all.addAll(collected(child, of)));
    return all;
  }

  private static int sum(NavigationNode node, ToIntFunction<String> of) {
    String note = node.note();
    int own = note == null ? 0 : of.applyAsInt(note);
    return own + node.children().stream().mapToInt(child -> sum(child, of)).sum();
  }
}
