package io.kartei.render.html.exam;

import io.kartei.coverage.Outline;
import io.kartei.coverage.Place;
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
 * @param domains by number
 */
record OutlineView(List<DomainView> domains) {

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
   * @param missing whether nothing covers it
   * @param cards the number of cards, in words; empty for none
   */
  record RowView(
      String id,
      String number,
      @Nullable String title,
      boolean missing,
      List<View.Link> places,
      String cards) {}

  static OutlineView of(Site site, String path, List<Outline> outline) {
    return new OutlineView(outline.stream().map(d -> domain(site, path, d)).toList());
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
      rows.add(
          row(site, path, domain.number(), site.text("exams.domain.whole"), domain.places(), 0));
    }
    for (Outline.Row row : domain.objectives()) {
      rows.add(row(site, path, row.number(), row.title(), row.places(), row.cards().size()));
    }
    return new DomainView(
        domainId(domain.number()),
        domain.title() == null ? number : number + ": " + domain.title(),
        domain.weight() == null ? null : percent(site, domain.weight()),
        rows);
  }

  private static RowView row(
      Site site,
      String path,
      String number,
      @Nullable String title,
      List<Place> places,
      int cards) {
    return new RowView(
        objectiveId(number),
        number,
        title,
        places.isEmpty(),
        places.stream()
            .map(p -> new View.Link(p.title(), ExamLinks.toPlace(site, path, p)))
            .toList(),
        cards == 0 ? "" : site.text("sitting.cards", cards));
  }

  private static String percent(Site site, double weight) {
    NumberFormat format = NumberFormat.getInstance(Locale.forLanguageTag(site.info().language()));
    return site.text("exams.weight", format.format(weight));
  }
}
