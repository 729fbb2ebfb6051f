package io.kartei.render.html.card;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.kartei.body.PageLinks;
import io.kartei.body.Urls;
import io.kartei.concurrent.Once;
import io.kartei.concurrent.Work;
import io.kartei.index.NotePage;
import io.kartei.messages.Phrase;
import io.kartei.model.Card;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.MistakeReport;
import io.kartei.render.html.page.Needs;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PageSpec;
import io.kartei.render.html.page.ScriptData;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import io.kartei.study.Deck;
import io.kartei.text.Hash;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The review of cards. The page is only a frame; {@code cards/data/index.js} lists the cards, and
 * {@code cards/data/1.js}, {@code 2.js}, ... hold their content; {@code marks.js} tells who comes
 * back which cards are others that they know. These are scripts, so no server is needed. They are
 * requested with their hash, and each shard contains its own, so a browser never mixes two builds.
 * {@link ReviewLinks} describes how a link selects cards.
 */
public final class CardsPage implements PageKind {
  private static final int SHARD = 100;

  /**
   * What the template {@code card-review} sees.
   *
   * @param data the address of the index
   * @param count how many cards there are
   * @param notes links to the notes with cards, for browsers without scripts
   * @param longEdge the address of the printed cards for flipping on the long edge, or null
   * @param shortEdge the address of those for flipping on the short edge, or null
   * @param anki the address of the package for Anki, or null
   * @param open the link to the open questions, or null if there are none
   */
  record CardsView(
      String data,
      int count,
      List<View.Counted> notes,
      @Nullable String longEdge,
      @Nullable String shortEdge,
      @Nullable String anki,
      @Nullable String report,
      View.@Nullable Link open) {}

  /** A card with its content. */
  private record Shown(Card card, CardFace face) {}

  /**
   * All that is made from the cards together.
   *
   * @param index the script with the cards' index
   * @param marks the script with the marks by which cards are recognised
   * @param shards the scripts with their faces
   */
  private record Files(String index, String marks, List<String> shards, Site.Page page) {}

  @Override
  public void write(Site site) {
    int cards = site.context().deck().cards().size();
    if (cards == 0) {
      return;
    }
    String path = site.index().generated(ReviewLinks.PAGE);
    String folder = path.substring(0, path.lastIndexOf('/') + 1) + "data/";
    Once<Files> files = Once.of(() -> files(site, path));
    for (int i = 0; i < (cards + SHARD - 1) / SHARD; i++) {
      int at = i;
      site.sink().offer(folder + (at + 1) + ".js", () -> shard(files.get(), at));
    }
    site.sink().offer(folder + "index.js", () -> files.get().index().getBytes(UTF_8));
    site.sink().offer(folder + "marks.js", () -> files.get().marks().getBytes(UTF_8));
    site.write(path, () -> files.get().page());
  }

  /** Returns a shard; null if so many cards cannot be shown that there isn't one. */
  private static byte @Nullable [] shard(Files files, int at) {
    return at < files.shards().size() ? files.shards().get(at).getBytes(UTF_8) : null;
  }

  private static Files files(Site site, String path) {
    Map<String, List<Card>> byNote =
        site.context().deck().cards().stream()
            .collect(Collectors.groupingBy(Card::note, LinkedHashMap::new, Collectors.toList()));
    List<Shown> shown =
        Work.map(site.context().executor(), byNote.values(), cards -> shown(site, path, cards))
            .stream()
            .flatMap(List::stream)
            .toList();
    List<Card> cards = shown.stream().map(Shown::card).toList();
    List<CardFace> faces = shown.stream().map(Shown::face).toList();
    Needs needs = Needs.of(faces.stream().map(CardFace::html).toList());
    List<String> hashes = new ArrayList<>();
    List<String> shards = shards(faces, hashes);
    List<List<Object>> marks = CardMarks.of(cards, faces);
    CardIndex index = CardIndex.of(site, cards, marks, hashes, SHARD);
    String script = "kartei.cardIndex(" + ScriptData.of(index) + ");\n";
    String marked = "kartei.cardMarks(\"" + index.version() + "\"," + ScriptData.of(marks) + ");\n";
    Site.Page page =
        new Site.Page(
            PageSpec.wide(path, site.text("cards.title"), path)
                .needs(needs)
                .script(Assets.STUDY)
                .script(Assets.CARDS),
            "card-review",
            new CardsView(
                "data/index.js?" + Hash.of(script).hex(CardFace.HASH),
                cards.size(),
                notes(site, path, cards),
                site.printed(path, "pdf", Deck.LONG_EDGE),
                site.printed(path, "pdf", Deck.SHORT_EDGE),
                site.printed(path, "anki", Deck.anki(site.info().title()) + Deck.ANKI_PACKAGE),
                MistakeReport.pattern(site),
                OpenPage.link(site, path)));
    return new Files(script, marked, shards, page);
  }

  /** Returns the cards of one note that can be shown. */
  private static List<Shown> shown(Site site, String path, List<Card> cards) {
    String note = cards.get(0).note();
    PageLinks links = new PageLinks(site.index(), note, path);
    List<Shown> shown = new ArrayList<>();
    for (Card card : cards) {
      site.context()
          .unit(site.index().page(note), Phrase.of("without.card"))
          .run(() -> shown.add(new Shown(card, CardFace.of(site, path, links, card))));
    }
    return shown;
  }

  /** Returns the shards, and adds the hash of each. */
  private static List<String> shards(List<CardFace> faces, List<String> hashes) {
    List<String> shards = new ArrayList<>();
    for (int from = 0; from < faces.size(); from += SHARD) {
      int number = hashes.size() + 1;
      SharedDrawings.Shared some =
          SharedDrawings.of(faces.subList(from, Math.min(from + SHARD, faces.size())));
      String shard =
          ScriptData.of(some.faces())
              + (some.pieces().isEmpty() ? "" : "," + ScriptData.of(some.pieces()));
      String hash = Hash.of(shard).hex(CardFace.HASH);
      shards.add("kartei.cardFaces(" + number + ",\"" + hash + "\"," + shard + ");\n");
      hashes.add(hash);
    }
    return shards;
  }

  private static List<View.Counted> notes(Site site, String path, List<Card> cards) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    cards.forEach(card -> counts.merge(card.note(), 1, Integer::sum));
    List<View.Counted> notes = new ArrayList<>();
    counts.forEach(
        (note, count) -> {
          NotePage page = site.index().page(note);
          notes.add(
              new View.Counted(
                  page.title(), Urls.relative(path, page.url()), site.text("number", count)));
        });
    return notes;
  }
}
