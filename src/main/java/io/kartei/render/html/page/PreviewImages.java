package io.kartei.render.html.page;

import io.kartei.index.NavigationNode;
import io.kartei.index.SiteIndex;
import io.kartei.text.Hash;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The pictures that links to the site's pages are shown with elsewhere: one for each topic, and one
 * for everything else.
 */
public final class PreviewImages {
  /** Their folder. */
  public static final String FOLDER = "data/preview/";

  private static final int MAX_TOPICS = 60;
  private static final int HASH = 12;

  /**
   * What is on a picture.
   *
   * @param title the topic's title, or the site's
   * @param notes how many notes are behind it
   */
  public record Image(String title, int notes) {}

  private final Map<String, Image> images = new LinkedHashMap<>();
  private final Map<String, String> byNote = new HashMap<>();
  private final String other;

  PreviewImages(SiteIndex index, String title) {
    this.other = path("", title);
    images.put(other, new Image(title, index.pages().size()));
    List<NavigationNode> topics = TopicGroups.of(index.navigation());
    for (NavigationNode topic : topics.subList(0, Math.min(topics.size(), MAX_TOPICS))) {
      String path = path("topic", topic.title());
      images.merge(
          path,
          new Image(topic.title(), learn(topic, path)),
          (a, b) -> new Image(a.title(), a.notes() + b.notes()));
    }
  }

  private static String path(String kind, String title) {
    return FOLDER + Hash.of(kind + "\n" + title).hex(HASH) + ".png";
  }

  private int learn(NavigationNode node, String path) {
    int notes = 0;
    if (node.note() != null) {
      byNote.put(node.note(), path);
      notes = 1;
    }
    for (NavigationNode child : node.children()) {
      notes += learn(child, path);
    }
    return notes;
  }

  /** Returns all pictures by their addresses. */
  public Map<String, Image> all() {
    return Collections.unmodifiableMap(images);
  }

  /** Returns the address of the picture for a page that shows a note, or none. */
  String of(@Nullable String note) {
    return note == null ? other : byNote.getOrDefault(note, other);
  }
}
