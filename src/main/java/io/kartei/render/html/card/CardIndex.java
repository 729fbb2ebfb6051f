package io.kartei.render.html.card;

import io.kartei.index.ExamIndex.SittingEntry;
import io.kartei.index.NotePage;
import io.kartei.model.Card;
import io.kartei.model.Section;
import io.kartei.model.Sitting;
import io.kartei.render.html.page.ExamFilter;
import io.kartei.render.html.page.NoteParts;
import io.kartei.render.html.page.Site;
import io.kartei.text.Hash;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the review needs to know about all cards at once to choose, count and schedule them. It
 * holds no card text, so that many thousands of cards load quickly; the faces come in shards.
 * Repeated values are in tables, and cards refer to them by index.
 *
 * @param version changes whenever a card does
 * @param shards the hash of each shard, in order
 * @param shard how many cards a shard holds
 * @param kinds the kinds of cards
 * @param topics the top-level topics of the site
 * @param notes {@code [id, title, topic]}
 * @param sections {@code [note, id, title, parent section or -1]}
 * @param tags of notes
 * @param parts what sittings are told apart by: {@code [name, label, values]}
 * @param sittings {@code [id, label, values of the parts]}, in the matrix's order
 * @param cards {@code [id, kind, note, section or -1, group or -1, tags, sittings]}: cards in the
 *     same group reveal each other's answers; a sitting is repeated for each of its tasks; trailing
 *     empty lists are omitted
 * @param more which cards aren't learnt by default
 * @param facts cards that ask for the same fact, from one side and from the other
 */
record CardIndex(
    String version,
    List<String> shards,
    int shard,
    List<String> kinds,
    List<String> topics,
    List<List<Object>> notes,
    List<List<Object>> sections,
    List<String> tags,
    List<List<Object>> parts,
    List<List<Object>> sittings,
    List<List<Object>> cards,
    List<Integer> more,
    List<List<Integer>> facts) {

  /**
   * Returns the index of a deck.
   *
   * @param marks how the same cards are recognised, see {@link CardMarks}
   * @param shards the hash of each shard
   */
  static CardIndex of(
      Site site, List<Card> cards, List<List<Object>> marks, List<String> shards, int size) {
    Tables tables = new Tables(site, cards);
    List<List<Object>> rows = new ArrayList<>();
    cards.forEach(card -> rows.add(tables.row(card)));
    return new CardIndex(
        Hash.of(rows.toString() + marks).hex(CardFace.HASH),
        shards,
        size,
        tables.kinds.values(),
        tables.topics.values(),
        tables.notes,
        tables.sections,
        tables.tags.values(),
        tables.filters.stream().map(f -> List.<Object>of(f.name(), f.label(), f.values())).toList(),
        tables.sittings,
        rows,
        IntStream.range(0, cards.size())
            .filter(i -> cards.get(i).tier() == Card.Tier.MORE)
            .boxed()
            .toList(),
        SiblingCards.of(cards));
  }

  /** Numbers values in the order in which they are first seen. */
  private static final class Numbers<T> {
    private final Map<T, Integer> numbers = new LinkedHashMap<>();

    /** Returns the number of a value; runs {@code add} first if the value is new. */
    int of(T value, Runnable add) {
      Integer known = numbers.get(value);
      if (known != null) {
        return known;
      }
      add.run();
      numbers.put(value, numbers.size());
      return numbers.size() - 1;
    }

    int of(T value) {
      return of(value, () -> {});
    }

    List<T> values() {
      return List.copyOf(numbers.keySet());
    }
  }

  /** Builds the tables while cards are added. */
  private static final class Tables {
    private final Site site;
    private final Map<String, List<Sitting>> sittingsOf;
    private final Numbers<String> kinds = new Numbers<>();
    private final Numbers<String> topics = new Numbers<>();
    private final Numbers<String> groups = new Numbers<>();
    private final Numbers<String> tags = new Numbers<>();
    private final Numbers<String> noteIds = new Numbers<>();
    private final Numbers<List<String>> sectionIds = new Numbers<>();
    private final Numbers<String> sittingIds = new Numbers<>();
    private final List<List<Object>> notes = new ArrayList<>();
    private final List<List<Object>> sections = new ArrayList<>();
    private final List<ExamFilter> filters;
    private final List<List<Object>> sittings = new ArrayList<>();

    Tables(Site site, List<Card> cards) {
      this.site = site;
      this.sittingsOf = site.context().exams().sittingsOfCards();
      Set<Sitting> asking = new HashSet<>();
      cards.forEach(card -> asking.addAll(sittingsOf.getOrDefault(card.id(), List.of())));
      List<SittingEntry> columns = site.context().exams().matrix().columns();
      this.filters = ExamFilter.of(site.messages(), columns);
      columns.stream().map(SittingEntry::sitting).filter(asking::contains).forEach(this::sitting);
    }

    List<Object> row(Card card) {
      NoteParts parts = site.parts(card.note());
      List<Object> row = new ArrayList<>();
      row.add(card.id());
      row.add(kinds.of(card.kind().label()));
      row.add(note(site.index().page(card.note())));
      row.add(section(card.note(), parts, parts.section(card.location().section())));
      row.add(card.group().isEmpty() ? -1 : groups.of(card.group()));
      List<Integer> asked =
          sittingsOf.getOrDefault(card.id(), List.of()).stream().map(this::sitting).toList();
      if (!card.tags().isEmpty() || !asked.isEmpty()) {
        row.add(card.tags().stream().map(tags::of).toList());
      }
      if (!asked.isEmpty()) {
        row.add(asked);
      }
      return row;
    }

    private int note(NotePage page) {
      return noteIds.of(
          page.id(),
          () -> notes.add(List.of(page.id(), page.title(), topics.of(CardFace.topic(page)))));
    }

    private int section(String note, NoteParts parts, @Nullable Section section) {
      if (section == null) {
        return -1;
      }
      int around = section(note, parts, parts.section(section.parent()));
      return sectionIds.of(
          List.of(note, section.id()),
          () -> sections.add(List.of(noteIds.of(note), section.id(), section.title(), around)));
    }

    private int sitting(Sitting sitting) {
      return sittingIds.of(
          sitting.id(),
          () ->
              sittings.add(
                  List.of(
                      sitting.id(),
                      site.index().exams().label(sitting),
                      filters.stream().map(filter -> filter.of(sitting)).toList())));
    }
  }
}
