package io.kartei.render.html;

import io.kartei.body.HtmlBody;
import io.kartei.body.HtmlOptions;
import io.kartei.body.Loading;
import io.kartei.body.PageLinks;
import io.kartei.index.GlossaryEntry;
import io.kartei.model.UsedFootnotes;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Terms and acronyms, with where they are explained. */
final class GlossaryPage implements PageKind {

  /** What the template {@code glossary} sees. */
  record GlossaryView(String summary, List<LetterView> letters) {}

  /** The terms that begin with the same letter. */
  record LetterView(String id, String letter, List<EntryView> entries) {}

  /** A term. */
  record EntryView(String id, String term, List<ExplanationView> explanations) {}

  /** One sense of a term, its definitions as HTML, and links to them. */
  record ExplanationView(
      @Nullable String expansion, List<String> definitions, List<View.Link> places) {}

  @Override
  public void write(Site site) {
    List<GlossaryEntry> entries = site.index().glossary();
    if (entries.isEmpty()) {
      return;
    }
    String path = site.index().generated("glossary.html");
    site.write(path, () -> page(site, path, entries));
  }

  private static Site.Page page(Site site, String path, List<GlossaryEntry> entries) {
    Map<String, UsedFootnotes> footnotes = new HashMap<>();
    Map<String, List<EntryView>> byLetter = new TreeMap<>();
    for (GlossaryEntry entry : entries) {
      byLetter
          .computeIfAbsent(letter(entry.term()), l -> new ArrayList<>())
          .add(view(site, path, entry, footnotes));
    }
    List<LetterView> letters = new ArrayList<>();
    byLetter.forEach(
        (letter, terms) -> letters.add(new LetterView("k-letter-" + id(letter), letter, terms)));
    return new Site.Page(
        PageSpec.wide(path, site.text("glossary.title"), path).script(Assets.FILTER),
        "glossary",
        new GlossaryView(site.text("glossary.summary", entries.size()), letters));
  }

  private static String id(String letter) {
    return letter.equals("#") ? "0" : letter.toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the letter that a term is listed under: its first letter without accents, or {@code #}.
   */
  private static String letter(String term) {
    String plain = Normalizer.normalize(term.strip(), Normalizer.Form.NFD);
    int first = plain.isEmpty() ? '#' : plain.codePointAt(0);
    return Character.isLetter(first) ? Character.toString(Character.toUpperCase(first)) : "#";
  }

  private static EntryView view(
      Site site, String path, GlossaryEntry entry, Map<String, UsedFootnotes> footnotes) {
    return new EntryView(
        entry.id(),
        site.partedText(entry.term()),
        entry.explanations().stream()
            .map(
                e ->
                    new ExplanationView(
                        e.expansion(),
                        definitions(site, path, e, footnotes),
                        places(site, path, e)))
            .toList());
  }

  /**
   * @param footnotes the footnotes of the notes seen so far, so that each note is walked only once
   */
  private static List<String> definitions(
      Site site,
      String path,
      GlossaryEntry.Explanation explanation,
      Map<String, UsedFootnotes> footnotes) {
    HtmlOptions options =
        site.context().fragment("k-meaning-", Loading.shared(site.remoteImages()));
    return explanation.places().stream()
        .filter(place -> !place.term().meaning().isEmpty())
        .map(
            place ->
                HtmlBody.of(
                        footnotes
                            .computeIfAbsent(
                                place.note(),
                                id -> UsedFootnotes.of(site.index().page(id).note().text().body()))
                            .with(place.term().meaning(), List.of()),
                        new PageLinks(site.index(), place.note(), path),
                        options)
                    .strip())
        .distinct()
        .toList();
  }

  private static List<View.Link> places(
      Site site, String path, GlossaryEntry.Explanation explanation) {
    return explanation.places().stream()
        .map(
            place ->
                new View.Link(
                    site.index().page(place.note()).title(),
                    site.toNote(path, place.note(), place.term().section())))
        .distinct()
        .toList();
  }
}
