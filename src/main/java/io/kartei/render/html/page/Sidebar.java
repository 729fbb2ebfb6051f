package io.kartei.render.html.page;

import io.kartei.body.Urls;
import io.kartei.index.FolderIndex;
import io.kartei.index.NavigationNode;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Messages;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The tree of notes next to a page. A small tree is shown in full; of a large one, only the top
 * level, the ancestors and the siblings, so that a site's size does not grow with the square of the
 * number of notes.
 */
public final class Sidebar {
  private static final int WHOLE = 60;
  private static final int MAX_ENTRIES = 200;

  private final SiteIndex index;
  private final Messages messages;
  private final FolderIndex folders;
  private final SoftHyphens hyphens;
  private final boolean whole;

  /** The path to each note: the index of the entry at each level, by note id. */
  private final Map<String, List<Integer>> ways = new HashMap<>();

  Sidebar(SiteIndex index, Messages messages, FolderIndex folders, SoftHyphens hyphens) {
    this.hyphens = hyphens;
    this.index = index;
    this.messages = messages;
    this.folders = folders;
    this.whole = learn(index.navigation(), List.of()) <= WHOLE;
  }

  private int learn(List<NavigationNode> nodes, List<Integer> above) {
    int count = nodes.size();
    for (int i = 0; i < nodes.size(); i++) {
      List<Integer> way = Lists.with(above, i);
      String note = nodes.get(i).note();
      if (note != null) {
        ways.putIfAbsent(note, way);
      }
      count += learn(nodes.get(i).children(), way);
    }
    return count;
  }

  /**
   * Returns the part of the tree that a page shows.
   *
   * @param page the address of the page
   * @param note the note that the page shows, or null
   */
  List<View.TreeNode> around(String page, @Nullable String note) {
    List<Integer> way = note == null ? List.of() : ways.getOrDefault(note, List.of());
    int most = Math.max(1, MAX_ENTRIES / (way.size() + 1) - 2);
    return level(new Place(page, note, whole ? Integer.MAX_VALUE : most), index.navigation(), way);
  }

  /**
   * Returns the whole tree, with anchors for entries without a page.
   *
   * @param numbers what it says about a topic at the top of the tree, or null
   */
  public List<View.TreeNode> all(String page, Function<NavigationNode, @Nullable String> numbers) {
    return everything(page, index.navigation(), "k", numbers);
  }

  private record Place(String page, @Nullable String note, int most) {}

  private List<View.TreeNode> level(Place place, List<NavigationNode> nodes, List<Integer> way) {
    int here = way.isEmpty() ? -1 : way.get(0);
    int from = Math.max(0, Math.min(here - place.most() / 2, nodes.size() - place.most()));
    int to = Math.toIntExact(Math.min(nodes.size(), (long) from + place.most()));
    List<View.TreeNode> shown = new ArrayList<>();
    if (from > 0) {
      shown.add(rest(place.page()));
    }
    for (int i = from; i < to; i++) {
      boolean open = i == here;
      List<Integer> below = open ? way.subList(1, way.size()) : List.of();
      List<View.TreeNode> children =
          whole || open ? level(place, nodes.get(i).children(), below) : List.of();
      shown.add(node(place, nodes.get(i), children, null, null));
    }
    if (to < nodes.size()) {
      shown.add(rest(place.page()));
    }
    return shown;
  }

  private List<View.TreeNode> everything(
      String page,
      List<NavigationNode> nodes,
      String prefix,
      Function<NavigationNode, @Nullable String> numbers) {
    List<View.TreeNode> shown = new ArrayList<>();
    for (int i = 0; i < nodes.size(); i++) {
      NavigationNode node = nodes.get(i);
      String id = prefix + "-" + i;
      Place place = new Place(page, null, Integer.MAX_VALUE);
      shown.add(
          node(
              place,
              node,
              everything(page, node.children(), id, below -> null),
              node.note() == null && !node.children().isEmpty() ? id : null,
              numbers.apply(node)));
    }
    return shown;
  }

  private View.TreeNode node(
      Place place,
      NavigationNode node,
      List<View.TreeNode> children,
      @Nullable String id,
      @Nullable String numbers) {
    String note = node.note();
    String path = note == null ? folders.page(node) : index.page(note).url();
    String url = path == null ? null : Urls.relative(place.page(), path);
    boolean current = note == null ? place.page().equals(path) : note.equals(place.note());
    return new View.TreeNode(
        kind(node),
        id,
        hyphens.inText(node.title()),
        url,
        numbers,
        current,
        !children.isEmpty(),
        children);
  }

  private View.TreeNode rest(String page) {
    String url = Urls.relative(page, index.generated("contents.html"));
    return new View.TreeNode(
        null, null, messages.get("nav.all"), url, null, false, false, List.of());
  }

  private static @Nullable String kind(NavigationNode node) {
    return switch (node.kind()) {
      case PART -> "part";
      case SEPARATOR -> "separator";
      case CHAPTER -> node.note() == null && node.children().isEmpty() ? "draft" : null;
    };
  }
}
