package io.kartei.index;

import io.kartei.index.address.GeneratedPages;
import io.kartei.model.ExamReference;
import io.kartei.model.Question;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * All notes at once: what only shows when they are seen together. Immutable.
 *
 * @param pages the published notes by id, in reading order
 * @param start the id of the note whose body is the start page's, or null
 * @param navigation the tree of notes
 * @param links where each destination leads: by note id, then by destination as written
 * @param backlinks who links to a note, by its id, in reading order; absent when nobody does
 * @param exams the exam references, turned around
 * @param glossary terms, sorted for reading
 * @param attachments the addresses of the files that notes refer to, by their paths
 * @param reserved addresses of generated pages that a note has taken, by the name the page would
 *     have had, with the address it got instead
 * @param redirects where former addresses lead on: by path of a page, a path with perhaps a
 *     fragment, or an address on the web
 */
public record SiteIndex(
    Map<String, NotePage> pages,
    @Nullable String start,
    List<NavigationNode> navigation,
    Map<String, Map<String, LinkTarget>> links,
    Map<String, List<Backlink>> backlinks,
    ExamIndex exams,
    List<GlossaryEntry> glossary,
    Map<String, String> attachments,
    Map<String, String> reserved,
    SortedMap<String, String> redirects) {

  public SiteIndex {
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    navigation = List.copyOf(navigation);
    links = Map.copyOf(links);
    backlinks = Map.copyOf(backlinks);
    glossary = List.copyOf(glossary);
    attachments = Collections.unmodifiableMap(new TreeMap<>(attachments));
    reserved = Map.copyOf(reserved);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /**
   * The page of a note.
   *
   * @throws IllegalArgumentException if no published note has this id
   */
  public NotePage page(String note) {
    NotePage page = pages.get(note);
    if (page == null) {
      throw new IllegalArgumentException("no note " + note);
    }
    return page;
  }

  /** The note that is shown for addresses that lead nowhere, or null. */
  public @Nullable NotePage missing() {
    return pages.values().stream()
        .filter(p -> p.url().equals(GeneratedPages.MISSING))
        .findFirst()
        .orElse(null);
  }

  /** Where a destination in a note leads; a destination that was never seen is broken. */
  public LinkTarget resolve(String note, String destination) {
    LinkTarget target = links.getOrDefault(note, Map.of()).get(destination);
    return target == null ? new LinkTarget.Broken(destination) : target;
  }

  /** The address of a file beside the notes. */
  public String attachment(String path) {
    return attachments.getOrDefault(path, path);
  }

  /** The address of a generated page: the one it should have, or the one that was free. */
  public String generated(String url) {
    return reserved.getOrDefault(url, url);
  }

  /** All exam references, in reading order. */
  public List<ExamReference> examReferences() {
    return pages.values().stream()
        .flatMap(p -> p.note().facts().examReferences().stream())
        .toList();
  }

  /** All questions, in reading order. */
  public List<Question> questions() {
    return pages.values().stream().flatMap(p -> p.note().facts().questions().stream()).toList();
  }
}
