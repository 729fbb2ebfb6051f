package io.kartei.coverage;

import io.kartei.config.exam.CatalogueTopic;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.Objective;
import io.kartei.model.Section;
import io.kartei.model.Task;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Gathers what notes say about an exam's outline, and about its catalogue. */
final class OutlineBuilder {
  private static final Pattern AFTER_DOT = Pattern.compile("[.].*");
  private static final Pattern DOT = Pattern.compile("[.]");

  /** Compares numbers segment by segment: 1.10 comes after 1.9. */
  private static final Comparator<String> NATURAL =
      Comparator.comparing(
          n -> new Task(AFTER_DOT.matcher(n).replaceAll(""), List.of(), List.of(n), n), Task.ORDER);

  private final SortedMap<String, Entry> domains = new TreeMap<>(NATURAL);
  private final SortedMap<String, Entry> objectives = new TreeMap<>(NATURAL);

  /** What is known about a number. */
  private static final class Entry {
    @Nullable String title;
    @Nullable Double weight;
    final Map<List<String>, Place> places = new LinkedHashMap<>();
    final Set<String> cards = new LinkedHashSet<>();
  }

  /** What is known about each topic of the catalogue, by its code. */
  private final Map<String, Entry> topics = new LinkedHashMap<>();

  private OutlineBuilder(List<CatalogueTopic> catalogue) {
    catalogue.forEach(topic -> topics.put(topic.code(), new Entry()));
  }

  /** An exam's outline by number, and its catalogue by part, both empty where there is none. */
  record Built(List<Outline> outline, List<Outline> catalogue) {
    /** Returns both. */
    List<Outline> all() {
      return Stream.concat(outline.stream(), catalogue.stream()).toList();
    }
  }

  static Built build(SiteIndex index, AllScopes scopes) {
    List<CatalogueTopic> catalogue = index.exams().catalogue();
    OutlineBuilder builder = new OutlineBuilder(catalogue);
    for (NotePage page : index.pages().values()) {
      if (!page.note().facts().objectives().isEmpty()) {
        NoteScopes note = scopes.of(page.id());
        page.note().facts().objectives().forEach(objective -> builder.add(objective, note));
      }
    }
    return new Built(builder.outline(), builder.parts(catalogue));
  }

  private void add(Objective objective, NoteScopes note) {
    String number = objective.objective();
    Entry topic = number == null ? null : topics.get(number);
    if (topic != null) {
      add(topic, objective, note);
      return;
    }
    Entry domain = domains.computeIfAbsent(objective.domain(), d -> new Entry());
    Entry entry = number == null ? domain : objectives.computeIfAbsent(number, o -> new Entry());
    add(entry, objective, note);
    domain.cards.addAll(entry.cards);
  }

  private static void add(Entry entry, Objective objective, NoteScopes note) {
    Section section = note.about(objective.section());
    Place place = note.place(section);
    entry.places.putIfAbsent(List.of(place.note(), section == null ? "" : section.id()), place);
    entry.title = entry.title == null ? objective.title() : entry.title;
    entry.weight = entry.weight == null ? objective.weight() : entry.weight;
    note.cards(section).forEach(card -> entry.cards.add(card.id()));
  }

  /** Returns the parts of the catalogue, in the author's order. */
  private List<Outline> parts(List<CatalogueTopic> catalogue) {
    Map<String, List<CatalogueTopic>> parts = new LinkedHashMap<>();
    for (CatalogueTopic topic : catalogue) {
      String part = topic.part() == null ? "" : topic.part();
      parts.computeIfAbsent(part, p -> new ArrayList<>()).add(topic);
    }
    List<Outline> outline = new ArrayList<>();
    parts.forEach((part, all) -> outline.add(part(part, all)));
    return outline;
  }

  private Outline part(String part, List<CatalogueTopic> all) {
    List<Outline.Row> rows = new ArrayList<>();
    Set<String> cards = new LinkedHashSet<>();
    double weight = 0;
    for (CatalogueTopic topic : all) {
      Entry entry = topics.getOrDefault(topic.code(), new Entry());
      cards.addAll(entry.cards);
      weight += topic.isStruck() || topic.weight() == null ? 0 : topic.weight();
      rows.add(
          new Outline.Row(
              topic.code(),
              topic.title(),
              topic.weight(),
              topic.since(),
              topic.until(),
              List.copyOf(entry.places.values()),
              List.copyOf(entry.cards)));
    }
    return new Outline(
        "",
        part.isEmpty() ? null : part,
        weight == 0 ? null : Double.valueOf(weight),
        List.of(),
        rows,
        List.copyOf(cards));
  }

  private List<Outline> outline() {
    List<Outline> outline = new ArrayList<>();
    domains.forEach(
        (number, domain) ->
            outline.add(
                new Outline(
                    number,
                    domain.title,
                    domain.weight,
                    List.copyOf(domain.places.values()),
                    rows(number),
                    List.copyOf(domain.cards))));
    return outline;
  }

  private List<Outline.Row> rows(String domain) {
    List<Outline.Row> rows = new ArrayList<>();
    int next = 1;
    for (Map.Entry<String, Entry> objective : objectives.entrySet()) {
      String[] steps = DOT.split(objective.getKey(), -1);
      if (!steps[0].equals(domain)) {
        continue;
      }
      int number = Integer.parseInt(steps[1]);
      for (; next < number; next++) {
        rows.add(new Outline.Row(domain + "." + next, null, List.of(), List.of()));
      }
      next = Math.max(next, number + 1);
      Entry entry = objective.getValue();
      rows.add(
          new Outline.Row(
              objective.getKey(),
              entry.title,
              List.copyOf(entry.places.values()),
              List.copyOf(entry.cards)));
    }
    return rows;
  }
}
