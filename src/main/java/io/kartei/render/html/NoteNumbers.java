package io.kartei.render.html;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.coverage.CatalogueWeights;
import io.kartei.index.NavigationNode;
import io.kartei.model.ParsedNote.Facts;
import io.kartei.render.html.card.CardCount;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.exam.ExamsPage;
import io.kartei.render.html.page.Site;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How many questions, cards and exam tasks notes and topics have. */
final class NoteNumbers {
  private final Site site;
  private final Map<String, CardCount> cards;

  /** What the catalogue's topics weigh; null without a catalogue. */
  private final @Nullable CatalogueWeights weights;

  NoteNumbers(Site site) {
    this.site = site;
    List<CatalogueTopic> catalogue = site.index().exams().catalogue();
    this.weights = catalogue.isEmpty() ? null : new CatalogueWeights(catalogue);
    this.cards = CardCount.byNote(site);
  }

  /** Returns what an entry has with all below it, in words; null when nothing. */
  @Nullable String all(NavigationNode node) {
    List<String> words = new ArrayList<>();
    asked(node, words);
    add(words, "contents.questions", collected(node, Facts::questions).size());
    cards(node, words);
    return joined(words);
  }

  /** Returns what a topic weighs in exams, and its cards, in words, or null. */
  @Nullable String topic(NavigationNode node) {
    List<String> words = new ArrayList<>();
    if (weights == null) {
      asked(node, words);
    } else {
      Double weight = weights.of(collected(node, Facts::objectives));
      if (weight != null) {
        words.add(site.text("home.weight", ExamsPage.weight(site, weight)));
      }
    }
    cards(node, words);
    return joined(words);
  }

  /** Adds how many of the exams' tasks a topic has, of all that the notes prepare for. */
  private void asked(NavigationNode node, List<String> words) {
    int tasks = ExamLinks.tasks(collected(node, Facts::examReferences));
    if (tasks > 0) {
      words.add(site.text("contents.asked", tasks, site.context().exams().preparedTasks()));
    }
  }

  /** Returns how many cards of a topic are learnt by default. */
  int coreCards(NavigationNode node) {
    return cards(node).core();
  }

  private void cards(NavigationNode node, List<String> words) {
    String cards = cards(node).words(site);
    if (cards != null) {
      words.add(cards);
    }
  }

  private CardCount cards(NavigationNode node) {
    String note = node.note();
    CardCount own = note == null ? CardCount.NONE : cards.getOrDefault(note, CardCount.NONE);
    return node.children().stream().map(this::cards).reduce(own, CardCount::plus);
  }

  private void add(List<String> words, String key, int count) {
    if (count > 0) {
      words.add(site.text(key, count));
    }
  }

  /** Returns what is said as a list whose lines end only between its parts. */
  private static @Nullable String joined(List<String> words) {
    return words.isEmpty()
        ? null
        : words.stream().map(w -> w.replace(' ', '\u00a0')).collect(Collectors.joining(", "));
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
}
