package io.kartei.render.pdf;

import io.kartei.body.Outline;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.text.Escape;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The contents of a book, as a list with page numbers and as the PDF's outline.
 *
 * @param index all notes
 * @param chapters the id of each note's chapter, in reading order
 * @param titles returns the title of a note's chapter
 * @param unshown the ids of notes whose chapters have no text
 * @param omitted the ids of sections that aren't printed
 */
record BookContents(
    SiteIndex index,
    Map<String, String> chapters,
    Function<NotePage, String> titles,
    Set<String> unshown,
    Set<String> omitted) {
  /** Deeper sections aren't in the outline. */
  private static final int MAX_LEVEL = 3;

  /**
   * Returns the list.
   *
   * @param last the title of the index of terms, or empty if there is none
   */
  String list(String last) {
    StringBuilder out = new StringBuilder();
    Set<String> listed = new LinkedHashSet<>();
    list(index.navigation(), listed, out);
    List<String> rest = chapters.keySet().stream().filter(n -> !listed.contains(n)).toList();
    if (!rest.isEmpty()) {
      StringBuilder first = new StringBuilder("<ul>");
      rest.forEach(note -> entry(note, first));
      out.insert(0, first.append("</ul>"));
    }
    if (!last.isEmpty()) {
      out.append("<ul>");
      link(last, TermIndex.ID, out);
      out.append("</ul>");
    }
    return out.toString();
  }

  private void list(List<NavigationNode> nodes, Set<String> listed, StringBuilder out) {
    List<NavigationNode> shown = nodes.stream().filter(this::holdsNotes).toList();
    if (shown.isEmpty()) {
      return;
    }
    out.append("<ul>");
    for (NavigationNode node : shown) {
      String note = node.note();
      if (note == null || !chapters.containsKey(note)) {
        out.append("<li class=\"part\"><span>").append(Escape.text(node.title())).append("</span>");
      } else {
        listed.add(note);
        entry(note, out);
        out.setLength(out.length() - "</li>".length());
      }
      list(node.children(), listed, out);
      out.append("</li>");
    }
    out.append("</ul>");
  }

  private boolean holdsNotes(NavigationNode node) {
    return node.kind() == NavigationNode.Kind.PART
        || (node.note() != null && chapters.containsKey(node.note()))
        || node.children().stream().anyMatch(this::holdsNotes);
  }

  private void entry(String note, StringBuilder out) {
    link(titles.apply(index.page(note)), Objects.requireNonNull(chapters.get(note)), out);
  }

  private static void link(String title, String id, StringBuilder out) {
    String name = Escape.text(title);
    out.append("<li><a href=\"#").append(id).append("\" title=\"").append(name);
    out.append("\">").append(name).append("</a></li>");
  }

  /**
   * Returns the outline: chapters as in the navigation, with their sections.
   *
   * @param last the title of the index of terms, or empty if there is none
   */
  String bookmarks(String last) {
    StringBuilder out = new StringBuilder("<bookmarks>");
    Set<String> marked = new LinkedHashSet<>();
    StringBuilder tree = new StringBuilder();
    index.navigation().forEach(node -> bookmark(node, marked, tree));
    for (String note : chapters.keySet()) {
      if (!marked.contains(note)) {
        open(titles.apply(index.page(note)), chapters.get(note), out);
        sections(index.page(note), out);
        out.append("</bookmark>");
      }
    }
    out.append(tree);
    if (!last.isEmpty()) {
      open(last, TermIndex.ID, out);
      out.append("</bookmark>");
    }
    return out.append("</bookmarks>").toString();
  }

  private void bookmark(NavigationNode node, Set<String> marked, StringBuilder out) {
    String first = firstChapter(node);
    if (first == null) {
      return;
    }
    String note = node.note();
    boolean isChapter = note != null && chapters.containsKey(note);
    open(
        isChapter ? titles.apply(index.page(Objects.requireNonNull(note))) : node.title(),
        first,
        out);
    if (note != null && chapters.containsKey(note) && marked.add(note)) {
      sections(index.page(note), out);
    }
    node.children().forEach(child -> bookmark(child, marked, out));
    out.append("</bookmark>");
  }

  private @Nullable String firstChapter(NavigationNode node) {
    String own = node.note() == null ? null : chapters.get(node.note());
    for (int i = 0; own == null && i < node.children().size(); i++) {
      own = firstChapter(node.children().get(i));
    }
    return own;
  }

  private static void open(String name, String id, StringBuilder out) {
    out.append("<bookmark name=\"").append(Escape.text(name));
    out.append("\" href=\"#").append(Escape.text(id)).append("\">");
  }

  private void sections(NotePage page, StringBuilder out) {
    ParsedNote note = page.note();
    if (unshown.contains(note.id())) {
      return;
    }
    List<Integer> open = new ArrayList<>();
    for (Section section :
        Outline.sections(note.text().sectionsBelowTitle(), BookDocument.levels(note))) {
      while (!open.isEmpty() && open.get(open.size() - 1) >= section.level()) {
        open.remove(open.size() - 1);
        out.append("</bookmark>");
      }
      String id = chapters.get(note.id()) + "-" + section.id();
      if (section.level() <= MAX_LEVEL && !omitted.contains(id)) {
        open(section.title(), id, out);
        open.add(section.level());
      }
    }
    open.forEach(level -> out.append("</bookmark>"));
  }
}
