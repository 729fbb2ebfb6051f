package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.NavigationNode;
import io.kartei.render.html.exam.ExamLinks;
import io.kartei.render.html.page.Lists;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The top of the tree of notes, as one card per topic. */
final class Topics {
  private static final int MAX_TOPICS = 60;
  private static final int MAX_LINKS = 9;

  /**
   * One topic.
   *
   * @param title as plain text
   * @param url of its page, or null when it has none
   * @param links links to the first notes below it
   * @param more a link to the rest, or null when all are listed
   * @param exams how many exam tasks it covers, in words, or null
   */
  record TopicView(
      String title,
      @Nullable String url,
      List<View.Link> links,
      View.@Nullable Link more,
      @Nullable String exams) {}

  private Topics() {}

  /** Returns the topics of the start page. */
  static List<TopicView> of(Site site) {
    List<TopicView> topics = new ArrayList<>();
    String start = site.index().start();
    List<NavigationNode> nodes = grouped(site.index().navigation());
    for (NavigationNode node : nodes) {
      boolean isStart = start != null && start.equals(node.note()) && node.children().isEmpty();
      if (!isStart && topics.size() < MAX_TOPICS) {
        topics.add(topic(site, node));
      }
    }
    return topics;
  }

  /** Groups chapters under the part title before them, and removes separators and drafts. */
  private static List<NavigationNode> grouped(List<NavigationNode> nodes) {
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

  private static TopicView topic(Site site, NavigationNode node) {
    List<View.Link> links =
        node.children().stream().flatMap(Topics::firstNotes).map(n -> link(site, n)).toList();
    boolean cut = links.size() > MAX_LINKS;
    String contents = Urls.relative(HomePage.PATH, site.index().generated("contents.html"));
    int rest = links.size() - MAX_LINKS;
    return new TopicView(
        node.title(),
        node.note() == null ? null : site.toNote(HomePage.PATH, node.note(), null),
        links.stream().limit(MAX_LINKS).toList(),
        cut ? new View.Link(site.text("home.more", rest), contents) : null,
        exams(site, node));
  }

  /** Returns the entry itself if it is a note, else the first notes below it. */
  private static Stream<NavigationNode> firstNotes(NavigationNode node) {
    return node.note() != null
        ? Stream.of(node)
        : node.children().stream().flatMap(Topics::firstNotes);
  }

  private static View.Link link(Site site, NavigationNode node) {
    String note = java.util.Objects.requireNonNull(node.note());
    return new View.Link(node.title(), site.toNote(HomePage.PATH, note, null));
  }

  private static @Nullable String exams(Site site, NavigationNode node) {
    int count = count(site, node);
    return count == 0 ? null : site.text("home.asked", count);
  }

  private static int count(Site site, NavigationNode node) {
    String note = node.note();
    int own =
        note == null ? 0 : ExamLinks.tasks(site.index().page(note).note().facts().examReferences());
    return own + node.children().stream().mapToInt(c -> count(site, c)).sum();
  }
}
