package io.kartei.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.body.PageLinks;
import io.kartei.model.Card;
import io.kartei.study.Deck;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The review of cards, and the cards themselves as scripts, so that no server is needed. */
final class CardsPage implements PageKind {
  private static final int SHARD = 200;

  /** What the template {@code card-review} sees. */
  record CardsView(
      String shards,
      int count,
      String all,
      List<TopicView> topics,
      @Nullable String longEdge,
      @Nullable String shortEdge) {}

  /** A topic to choose. */
  record TopicView(String value, String label) {}

  @Override
  public void write(Site site) {
    List<Card> cards = site.context().deck().cards();
    if (cards.isEmpty()) {
      return;
    }
    String path = site.index().generated("cards/index.html");
    Map<String, PageLinks> links = new HashMap<>();
    List<CardFace> faces = new ArrayList<>();
    for (Card card : cards) {
      PageLinks ofNote =
          links.computeIfAbsent(card.note(), id -> new PageLinks(site.index(), id, path));
      faces.add(CardFace.of(site, path, ofNote, card));
    }
    Needs needs = Needs.of(String.join("", faces.stream().map(f -> f.front() + f.back()).toList()));
    site.write(
        PageSpec.wide(path, site.text("cards.title"), path).needs(needs).script(Assets.CARDS),
        "card-review",
        new CardsView(
            String.join(" ", shards(site, path, faces)),
            cards.size(),
            site.text("cards.all", cards.size()),
            topics(site, faces),
            site.printed(path, "pdf", Deck.LONG_EDGE),
            site.printed(path, "pdf", Deck.SHORT_EDGE)));
  }

  private static List<String> shards(Site site, String path, List<CardFace> faces) {
    String folder = path.substring(0, path.lastIndexOf('/') + 1);
    List<String> names = new ArrayList<>();
    for (int from = 0; from < faces.size(); from += SHARD) {
      String name = "cards-" + (names.size() + 1) + ".js";
      List<CardFace> shard = faces.subList(from, Math.min(from + SHARD, faces.size()));
      site.sink().put(folder + name, "kartei.addCards(" + json(shard) + ");\n");
      names.add(name);
    }
    return names;
  }

  private static String json(List<CardFace> shard) {
    try {
      return new ObjectMapper().writeValueAsString(shard);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<TopicView> topics(Site site, List<CardFace> faces) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    faces.forEach(f -> counts.merge(f.topic(), 1, Integer::sum));
    List<TopicView> topics = new ArrayList<>();
    counts.forEach(
        (topic, count) ->
            topics.add(new TopicView(topic, site.text("cards.topic.count", topic, count))));
    return topics;
  }
}
