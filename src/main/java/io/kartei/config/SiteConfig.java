package io.kartei.config;

import io.kartei.config.exam.ExamConfig;
import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.SiteAddresses;
import io.kartei.config.key.Values;
import io.kartei.config.mdbook.Book;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceSpan;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Everything an author may configure, whatever it was read from. Each part reads its own keys,
 * which {@code keys.yaml} declares.
 *
 * @param folders where things lie
 * @param site what the site calls itself
 * @param notes how notes are read
 * @param paper what is printed, and how
 * @param outputs the names of the outputs to make; empty means all
 * @param book the order of chapters an mdBook gives, or null: then folders and titles decide
 * @param redirects where former addresses lead on; by address relative to the site's root, as
 *     configured
 */
public record SiteConfig(
    Folders folders,
    SiteInfo site,
    Notes notes,
    PaperConfig paper,
    List<String> outputs,
    @Nullable Book book,
    SortedMap<String, Redirect> redirects) {

  public SiteConfig {
    outputs = List.copyOf(outputs);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** Of a site whose author says nothing else. */
  public static SiteConfig of(Folders folders, SiteInfo site) {
    var none = new Values(ConfigKeys.KARTEI, "", Mapping.EMPTY, null, Severity.ERROR, said -> {});
    return new SiteConfig(
        folders,
        site,
        Notes.of(none, false),
        PaperConfig.of(none),
        List.of(),
        null,
        new TreeMap<>());
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

    static SiteInfo of(Values values, String folder, String language) {
      String title = values.text("title");
      String baseUrl = values.text("baseUrl");
      return new SiteInfo(
          Objects.requireNonNullElse(title, folder.isBlank() ? "Kartei" : folder),
          language,
          baseUrl == null ? null : SiteAddresses.withSlash(baseUrl),
          values.text("description"),
          values.strings("authors"),
          values.text("repository"),
          values.text("editUrl"),
          values.text("id"));
    }

    SiteInfo in(String other) {
      return new SiteInfo(title, other, baseUrl, description, authors, repositoryUrl, editUrl, id);
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
   * How notes are read.
   *
   * @param html what becomes of raw HTML
   * @param remoteImages what becomes of pictures that lie elsewhere
   * @param exams which references to exams there may be
   * @param cards where cards come from
   * @param includes whether mdBook's {@code {{#include file}}} is followed
   * @param attachments paths of files beside the notes that may be published although a browser
   *     runs them, with {@code *} and {@code **}
   */
  public record Notes(
      HtmlMode html,
      RemoteImages remoteImages,
      ExamConfig exams,
      Cards cards,
      boolean includes,
      List<String> attachments) {

    public Notes {
      attachments = List.copyOf(attachments);
    }

    static Notes of(Values values, boolean includes) {
      return new Notes(
          values.choice("html", HtmlMode.class),
          values.choice("remoteImages", RemoteImages.class),
          ExamConfig.of(values),
          Cards.of(values.group("cards")),
          includes,
          values.strings("attachments"));
    }
  }

  /**
   * Where cards come from.
   *
   * @param spacedRepetition whether every note may hold cards in the manner of Obsidian's plugin
   *     "Spaced Repetition"; otherwise only notes with the tag {@code #flashcards} or {@code #card}
   * @param sources those that give cards, where a note does not say otherwise
   */
  public record Cards(boolean spacedRepetition, Set<CardSource> sources) {
    /** Of a site that says nothing of cards. */
    public static final Cards TAGGED = new Cards(false, sources(CardSource::isStandard));

    public Cards {
      sources = Set.copyOf(sources);
    }

    static Cards of(Values values) {
      return new Cards(
          values.isOn(CardSource.SPACED_REPETITION), sources(source -> values.isOn(source.key())));
    }

    private static Set<CardSource> sources(Predicate<CardSource> wanted) {
      return CardSource.all().stream().filter(wanted).collect(Collectors.toSet());
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
    return new SiteConfig(folders, site.in(language), notes, paper, outputs, book, redirects);
  }

  /** The same for a build that makes only these outputs. */
  public SiteConfig making(List<String> only) {
    return new SiteConfig(folders, site, notes, paper, only, book, redirects);
  }
}
