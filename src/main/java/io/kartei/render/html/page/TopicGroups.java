package io.kartei.render.html.page;

import io.kartei.index.NavigationNode;
import java.util.ArrayList;
import java.util.List;

/** The top of the tree of notes, with a part's chapters below its title. */
public final class TopicGroups {
  private TopicGroups() {}

  /** Groups chapters under the part title before them, and removes separators and drafts. */
  public static List<NavigationNode> of(List<NavigationNode> nodes) {
    List<NavigationNode> groups = new ArrayList<>();
    for (NavigationNode node : nodes) {
      int last = groups.size() - 1;
      boolean empty = node.note() == null && node.children().isEmpty();
      if (node.kind() == NavigationNode.Kind.PART) {
        groups.add(node);
      } else if (!empty && last >= 0 && groups.get(last).kind() == NavigationNode.Kind.PART) {
        NavigationNode part = groups.get(last);
        groups.set(
            last,
            new NavigationNode(
                part.kind(), part.title(), part.note(), Lists.with(part.children(), node)));
      } else if (!empty) {
        groups.add(node);
      }
    }
    return groups.stream().filter(n -> n.note() != null || !n.children().isEmpty()).toList();
  }
}
