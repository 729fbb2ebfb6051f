package io.kartei.config;

import io.kartei.source.SourceSpan;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything an author may configure, whatever it was read from.
 *
 * @param folders where things lie
 * @param site what the site calls itself
 * @param html what becomes of raw HTML in notes
 * @param remoteImages what becomes of pictures that lie elsewhere
 * @param exams which references to exams notes may hold
 * @param cards where cards come from
 * @param paper what is printed, and how
 * @param includes whether mdBook's {@code {{#include file}}} is followed
 * @param outputs the names of the outputs to make; empty means all
 * @param book the order of chapters an mdBook gives, or null: then folders and titles decide
 * @param attachments paths of files beside the notes that may be published although a browser runs
 *     them, with {@code *} and {@code **}
 * @param redirects where former addresses lead on; by address relative to the site's root, as
 *     configured
 */
public record SiteConfig(
    Folders folders,
    SiteInfo site,
    HtmlMode html,
    RemoteImages remoteImages,
    ExamConfig exams,
    Cards cards,
    PaperConfig paper,
    boolean includes,
    List<String> outputs,
    @Nullable Book book,
    List<String> attachments,
    SortedMap<String, Redirect> redirects) {

  public SiteConfig {
    outputs = List.copyOf(outputs);
    attachments = List.copyOf(attachments);
    redirects = java.util.Collections.unmodifiableSortedMap(new java.util.TreeMap<>(redirects));
  }

  /** Of a site that says nothing of exams and paper and is no book of mdBook. */
  public SiteConfig(
      Folders folders,
      SiteInfo site,
      HtmlMode html,
      Cards cards,
      List<String> outputs,
      @Nullable Book book,
      SortedMap<String, Redirect> redirects) {
    this(
        folders,
        site,
        html,
        RemoteImages.LOAD,
        ExamConfig.standard(),
        cards,
        PaperConfig.STANDARD,
        false,
        outputs,
        book,
        List.of(),
        redirects);
  }

  /**
   * Absolute paths.
   *
   * @param project the folder that was named on the command line
   * @param content where the notes are; may be the project folder itself
   * @param templates the site's own templates and assets, or null if it has none
   * @param output where the site is written; never read as input
   */
  public record Folders(Path project, Path content, @Nullable Path templates, Path output) {}

  /**
   * What the site says of itself.
   *
   * @param title its name, never blank
   * @param language a BCP 47 tag; decides the language of the interface and of hyphenation
   * @param baseUrl its public address with a trailing slash, or null when not known
   * @param description one sentence for search engines, or null
   * @param authors who wrote the notes
   * @param repositoryUrl the notes' repository, or null
   * @param editUrl where a note can be edited, with {@code {path}} for its path, or null
   * @param id what readers' browsers and collections of cards know it by, or null
   */
  public record SiteInfo(
      String title,
      String language,
      @Nullable String baseUrl,
      @Nullable String description,
      List<String> authors,
      @Nullable String repositoryUrl,
      @Nullable String editUrl,
      @Nullable String id) {

    public SiteInfo {
      authors = List.copyOf(authors);
    }

    /** Of a site that has no id. */
    public SiteInfo(
        String title,
        String language,
        @Nullable String baseUrl,
        @Nullable String description,
        List<String> authors,
        @Nullable String repositoryUrl,
        @Nullable String editUrl) {
      this(title, language, baseUrl, description, authors, repositoryUrl, editUrl, null);
    }

    /** What tells this site from others: its id, else its public address, else its title. */
    public String identity() {
      return id != null ? id : Objects.requireNonNullElse(baseUrl, title);
    }
  }

  /**
   * Where a former address leads on.
   *
   * @param to relative to the site's root, perhaps with a fragment; or an address on the web
   * @param file that says so, as diagnostics name it
   * @param place in that file, or null when not known
   */
  public record Redirect(String to, String file, @Nullable SourceSpan place) {}

  /**
   * Where cards come from.
   *
   * @param spacedRepetition whether every note may hold cards in the manner of Obsidian's plugin
   *     "Spaced Repetition"; otherwise only notes with the tag {@code #flashcards} or {@code #card}
   * @param sources those that give cards, where a note does not say otherwise
   */
  public record Cards(boolean spacedRepetition, Set<CardSource> sources) {
    /** Of a site that says nothing of cards. */
    public static final Cards TAGGED =
        new Cards(
            false,
            Arrays.stream(CardSource.values())
                .filter(CardSource::isStandard)
                .collect(Collectors.toSet()));

    public Cards {
      sources = Set.copyOf(sources);
    }
  }

  /** What becomes of raw HTML in notes. */
  public enum HtmlMode {
    /** Tags and attributes pass an allow list; what is dropped is a diagnostic. */
    FILTERED,
    /** All passes as it stands. */
    TRUSTED
  }

  /** What becomes of pictures that lie elsewhere on the web. */
  public enum RemoteImages {
    /** They are loaded with the page. */
    LOAD,
    /** They are loaded when a reader asks for them. */
    ASK,
    /** They are not loaded; their address stands for them. */
    DROP
  }

  /** Whether an output is wanted. */
  public boolean wants(String output) {
    return outputs.isEmpty() || outputs.contains(output);
  }

  /** The same for a site in another language. */
  public SiteConfig in(String language) {
    SiteInfo info =
        new SiteInfo(
            site.title(),
            language,
            site.baseUrl(),
            site.description(),
            site.authors(),
            site.repositoryUrl(),
            site.editUrl(),
            site.id());
    return new SiteConfig(
        folders,
        info,
        html,
        remoteImages,
        exams,
        cards,
        paper,
        includes,
        outputs,
        book,
        attachments,
        redirects);
  }

  /** The same for a build that makes only these outputs. */
  public SiteConfig making(List<String> only) {
    return new SiteConfig(
        folders,
        site,
        html,
        remoteImages,
        exams,
        cards,
        paper,
        includes,
        only,
        book,
        attachments,
        redirects);
  }
}
