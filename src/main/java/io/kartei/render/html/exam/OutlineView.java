package io.kartei.render.html.exam;

import io.kartei.coverage.Outline;
import io.kartei.render.html.card.CardCount;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The outline of an exam as a template sees it.
 *
 * @param id the id of its heading
 * @param head what its rows are, in words
 * @param domains by number, or the parts of a catalogue
 */
record OutlineView(String id, String title, String head, List<DomainView> domains) {

  /**
   * A domain.
   *
   * @param id the id of its heading
   * @param weight its share of the exam, in words, or null
   */
  record DomainView(String id, String title, @Nullable String weight, List<RowView> rows) {}

  /**
   * An objective, or a domain as a whole.
   *
   * @param id its anchor on the page
   * @param weight its share of the exam, in words, or null
   * @param mark since or until when it is asked, in words, or null
   * @param struck whether it isn't asked any more
   * @param missing whether nothing covers it
   * @param cards the number of cards, in words; empty for none
   */
  record RowView(
      String id,
      String number,
      @Nullable String title,
      @Nullable String weight,
      @Nullable String mark,
      boolean struck,
      boolean missing,
      List<View.Link> places,
      String cards) {}

  static OutlineView outline(Site site, String path, List<Outline> outline) {
    return new OutlineView(
        "k-outline",
        site.text("exams.outline"),
        site.text("exams.objective"),
        outline.stream().map(d -> domain(site, path, d)).toList());
  }

  static OutlineView catalogue(Site site, String path, List<Outline> catalogue) {
    List<DomainView> parts = new ArrayList<>();
    for (Outline part : catalogue) {
      String title = part.title() == null ? site.text("exams.catalogue.topics") : part.title();
      parts.add(
          new DomainView(
              "k-part-" + (parts.size() + 1),
              title,
              part.weight() == null ? null : percent(site, part.weight()),
              part.objectives().stream()
                  .map(row -> row(site, path, topicId(row.number()), row))
                  .toList()));
    }
    return new OutlineView(
        "k-catalogue", site.text("exams.catalogue"), site.text("exams.topic"), parts);
  }

  /**
   * Returns the anchor of a topic of the catalogue on the page, such as {@code k-topic-F-A_3.2}.
   */
  static String topicId(String code) {
    StringBuilder id = new StringBuilder("k-topic-");
    code.codePoints()
        .forEach(
            c -> {
              if (c == ' ') {
                id.append('_');
              } else if (c < 0x80 && (Character.isLetterOrDigit(c) || c == '-' || c == '.')) {
                id.appendCodePoint(c);
              } else {
                id.append('~').append(Integer.toHexString(c)).append('~');
              }
            });
    return id.toString();
  }

  /** Returns since or until when a topic is asked, in words, or null. */
  static @Nullable String mark(Site site, @Nullable String since, @Nullable String until) {
    if (until != null) {
      return site.text("exams.struck", until);
    }
    return since == null ? null : site.text("exams.new", since);
  }

  /** Returns the anchor of a domain on the page, such as {@code k-domain-2}. */
  static String domainId(String number) {
    return "k-domain-" + number;
  }

  /** Returns the anchor of an objective on the page, such as {@code k-objective-2.3}. */
  static String objectiveId(String number) {
    return "k-objective-" + number;
  }

  private static DomainView domain(Site site, String path, Outline domain) {
    String number = site.text("exams.domain", domain.number());
    List<RowView> rows = new ArrayList<>();
    if (!domain.places().isEmpty()) {
      String whole = site.text("exams.domain.whole");
      Outline.Row row =
          new Outline.Row(domain.number(), whole, null, null, null, domain.places(), List.of());
      rows.add(row(site, path, objectiveId(domain.number()), row));
    }
    for (Outline.Row row : domain.objectives()) {
      rows.add(row(site, path, objectiveId(row.number()), row));
    }
    return new DomainView(
        domainId(domain.number()),
        domain.title() == null ? number : number + ": " + domain.title(),
        domain.weight() == null ? null : percent(site, domain.weight()),
        rows);
  }

  private static RowView row(Site site, String path, String id, Outline.Row row) {
    String cards = CardCount.of(site, row.cards()).words(site);
    return new RowView(
        id,
        row.number(),
        row.title(),
        row.weight() == null ? null : percent(site, row.weight()),
        mark(site, row.since(), row.until()),
        row.until() != null,
        row.isMissing(),
        row.places().stream()
            .map(p -> new View.Link(p.title(), ExamLinks.toPlace(site, path, p)))
            .toList(),
        cards == null ? "" : cards);
  }

  /** Returns a share of an exam, in words. */
  static String percent(Site site, double weight) {
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(site.info().language()));
    return site.text("exams.weight", format.format(weight));
  }
}
