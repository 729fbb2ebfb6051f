package io.kartei.index;

import io.kartei.index.address.GeneratedPages;
import io.kartei.model.ExamReference;
import io.kartei.model.ParsedNote;
import io.kartei.model.Question;
import io.kartei.model.Reference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Everything that can only be known from all notes together. Immutable.
 *
 * @param pages the published notes by id, in reading order
 * @param start the id of the note shown as the start page, or null
 * @param navigation the tree of notes
 * @param links the target of each destination, by note id, then by destination as written
 * @param backlinks the links to each note, by its id, in reading order; notes without any are
 *     absent
 * @param exams the exam references, grouped by sitting
 * @param glossary the terms, sorted alphabetically
 * @param attachments the addresses of the files that notes refer to, by their paths
 * @param reserved the addresses of generated pages that had to move because a note took theirs, by
 *     the address they would have had
 * @param redirects the targets of former addresses: by the path of a page, either a path with an
 *     optional fragment or an address on the web
 * @param tags the address of the page of each tag, by the tag; see {@link #generated}
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
    SortedMap<String, String> redirects,
    SortedMap<String, String> tags) {

  public SiteIndex {
    pages = Collections.unmodifiableMap(new LinkedHashMap<>(pages));
    navigation = List.copyOf(navigation);
    links = Map.copyOf(links);
    backlinks = Map.copyOf(backlinks);
    glossary = List.copyOf(glossary);
    attachments = Collections.unmodifiableSortedMap(new TreeMap<>(attachments));
    reserved = Map.copyOf(reserved);
    tags = Collections.unmodifiableSortedMap(new TreeMap<>(tags));
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /**
   * Returns the page of a note.
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

  /** Returns the same index with another version of a note on its page. */
  public SiteIndex with(ParsedNote note) {
    NotePage page = page(note.id());
    Map<String, NotePage> replaced = new LinkedHashMap<>(pages);
    replaced.put(page.id(), new NotePage(note, page.url(), page.title(), page.ancestors()));
    return new SiteIndex(
        replaced,
        start,
        navigation,
        links,
        backlinks,
        exams,
        glossary,
        attachments,
        reserved,
        redirects,
        tags);
  }

  /** Returns the note shown for addresses that don't exist, or null. */
  public @Nullable NotePage missing() {
    return pages.values().stream()
        .filter(p -> p.url().equals(GeneratedPages.MISSING))
        .findFirst()
        .orElse(null);
  }

  /** Returns the target of a destination in a note; an unknown destination is broken. */
  public LinkTarget resolve(String note, String destination) {
    LinkTarget target = links.getOrDefault(note, Map.of()).get(destination);
    return target == null ? new LinkTarget.Broken(destination) : target;
  }

  /**
   * Returns the target of a picture in a note: of one on the web the file that its author keeps, if
   * there is one.
   */
  public LinkTarget picture(String note, String destination) {
    LinkTarget kept = links.getOrDefault(note, Map.of()).get(Reference.pictureKey(destination));
    return kept == null ? resolve(note, destination) : kept;
  }

  /** Returns the address of an attachment. */
  public String attachment(String path) {
    return attachments.getOrDefault(path, path);
  }

  /**
   * Returns the actual address of a generated page, which differs from the given one if a note had
   * taken that.
   */
  public String generated(String url) {
    return reserved.getOrDefault(url, url);
  }

  /** Returns all exam references, in reading order. */
  public List<ExamReference> examReferences() {
    return pages.values().stream()
        .flatMap(p -> p.note().facts().examReferences().stream())
        .toList();
  }

  /** Returns all questions, in reading order. */
  public List<Question> questions() {
    return pages.values().stream().flatMap(p -> p.note().facts().questions().stream()).toList();
  }
}
