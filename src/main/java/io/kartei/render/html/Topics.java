package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.index.NavigationNode;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.page.TopicGroups;
import io.kartei.render.html.page.View;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
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
   * @param numbers how many exam tasks it covers and how many cards it has, in words, or null
   * @param progress what a script needs to show what is known about it, or null
   */
  record TopicView(
      String title,
      @Nullable String url,
      List<View.Link> links,
      View.@Nullable Link more,
      @Nullable String numbers,
      @Nullable Progress progress) {}

  /**
   * What a script compares with what a reader has learnt.
   *
   * @param topics the topics as the review names them, one a line
   * @param cards how many cards they have that are learnt by default
   */
  record Progress(String topics, int cards) {}

  private Topics() {}

  /** Returns the topics of the start page. */
  static List<TopicView> of(Site site) {
    List<TopicView> topics = new ArrayList<>();
    String start = site.index().start();
    List<NavigationNode> nodes = TopicGroups.of(site.index().navigation());
    NoteNumbers numbers = new NoteNumbers(site);
    for (NavigationNode node : nodes) {
      boolean isStart = start != null && start.equals(node.note()) && node.children().isEmpty();
      if (!isStart && topics.size() < MAX_TOPICS) {
        topics.add(topic(site, node, numbers));
      }
    }
    return topics;
  }

  private static TopicView topic(Site site, NavigationNode node, NoteNumbers numbers) {
    List<View.Link> links =
        node.children().stream().flatMap(Topics::firstNotes).map(n -> link(site, n)).toList();
    boolean cut = links.size() > MAX_LINKS;
    String contents = Urls.relative(HomePage.PATH, site.index().generated("contents.html"));
    int rest = links.size() - MAX_LINKS;
    return new TopicView(
        node.title(),
        url(site, node),
        links.stream().limit(MAX_LINKS).toList(),
        cut ? new View.Link(site.text("home.more", rest), contents) : null,
        numbers.topic(node),
        progress(node, numbers));
  }

  private static @Nullable String url(Site site, NavigationNode node) {
    String note = node.note();
    String page = note == null ? site.folders().page(node) : site.index().page(note).url();
    return page == null ? null : Urls.relative(HomePage.PATH, page);
  }

  private static @Nullable Progress progress(NavigationNode node, NoteNumbers numbers) {
    int cards = numbers.coreCards(node);
    List<NavigationNode> topics =
        node.kind() == NavigationNode.Kind.PART ? node.children() : List.of(node);
    return cards == 0 || topics.size() > MAX_TOPICS
        ? null
        : new Progress(
            topics.stream().map(NavigationNode::title).collect(Collectors.joining("\n")), cards);
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
}
