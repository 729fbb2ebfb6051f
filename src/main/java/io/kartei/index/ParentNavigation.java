package io.kartei.index;

import io.kartei.index.address.Addresses;
import io.kartei.model.ParsedNote;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Builds the tree of notes where notes name their parents by title, as those of Just the Docs do
 * ("Navigation Structure"); all others are in the tree of their folders.
 */
final class ParentNavigation {
  private final Map<String, List<ParsedNote>> children = new LinkedHashMap<>();
  private final Set<String> placed = new HashSet<>();
  private final Map<String, ParsedNote> byId = new HashMap<>();
  private final NoteOrder order;

  private ParentNavigation(NoteOrder order) {
    this.order = order;
  }

  /** Returns the tree of these notes. */
  static List<NavigationNode> of(
      Collection<ParsedNote> notes, Addresses addresses, NoteOrder order) {
    ParentNavigation navigation = new ParentNavigation(order);
    Set<String> titles = new HashSet<>();
    notes.forEach(note -> titles.add(note.title()));
    List<ParsedNote> top = new ArrayList<>();
    for (ParsedNote note : notes) {
      navigation.byId.put(note.id(), note);
      String parent = note.frontMatter().others().get("parent");
      if (parent != null && titles.contains(parent) && !parent.equals(note.title())) {
        navigation.children.computeIfAbsent(parent, key -> new ArrayList<>()).add(note);
      } else {
        top.add(note);
      }
    }
    List<NavigationNode> nodes = FolderNavigation.of(top, addresses, order);
    if (navigation.children.isEmpty()) {
      return nodes;
    }
    List<NavigationNode> whole = nodes.stream().map(n -> navigation.filled(n, null)).toList();
    Set<String> missing = new HashSet<>(navigation.byId.keySet());
    missing.removeAll(navigation.placed);
    if (missing.isEmpty()) {
      return whole;
    }
    // parents that are each other's
    List<NavigationNode> all = new ArrayList<>(whole);
    List<ParsedNote> left = notes.stream().filter(n -> missing.contains(n.id())).toList();
    all.addAll(FolderNavigation.of(left, addresses, order));
    return all;
  }

  private NavigationNode filled(NavigationNode node, @Nullable String grandparent) {
    ParsedNote note = node.note() == null ? null : byId.get(node.note());
    List<NavigationNode> below = new ArrayList<>();
    String title = note == null ? node.title() : note.title();
    node.children().forEach(child -> below.add(filled(child, title)));
    if (note != null && placed.add(note.id())) {
      children.getOrDefault(note.title(), List.of()).stream()
          .filter(child -> isBelow(child, grandparent))
          .sorted(
              java.util.Comparator.comparingDouble((ParsedNote n) -> order.ofNote("", n.title(), n))
                  .thenComparing(ParsedNote::title))
          .forEach(
              child ->
                  below.add(
                      filled(
                          new NavigationNode(
                              NavigationNode.Kind.CHAPTER,
                              order.titleOfNote("", child.title(), child),
                              child.id(),
                              List.of()),
                          title)));
    }
    return new NavigationNode(node.kind(), node.title(), node.note(), below);
  }

  private static boolean isBelow(ParsedNote child, @Nullable String grandparent) {
    String named = child.frontMatter().others().get("grand_parent");
    return named == null || named.equals(grandparent);
  }
}
