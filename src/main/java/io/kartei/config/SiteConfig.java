package io.kartei.config;

import io.kartei.config.exam.ExamConfig;
import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.SiteAddresses;
import io.kartei.config.key.Values;
import io.kartei.config.layout.Layout;
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
 * Everything an author may configure, regardless of where it was read from. Each part reads its own
 * keys, which {@code keys.yaml} declares.
 *
 * @param folders the folders of the project
 * @param site the site's name and other general information
 * @param notes how notes are read
 * @param paper the settings for printing
 * @param outputs the names of the outputs to make; empty means all
 * @param book the order of chapters from an mdBook, or null if folders and titles decide
 * @param redirects the targets of former addresses, by address relative to the site's root, as
 *     configured
 * @param layout what was taken from another generator's project
 * @param search whether readers can search
 */
public record SiteConfig(
    Folders folders,
    SiteInfo site,
    Notes notes,
    PaperConfig paper,
    List<String> outputs,
    @Nullable Book book,
    SortedMap<String, Redirect> redirects,
    Layout layout,
    boolean search) {

  public SiteConfig {
    outputs = List.copyOf(outputs);
    redirects = Collections.unmodifiableSortedMap(new TreeMap<>(redirects));
  }

  /** Creates the configuration of a site whose author configured nothing else. */
  public static SiteConfig of(Folders folders, SiteInfo site) {
    var none = new Values(ConfigKeys.KARTEI, "", Mapping.EMPTY, null, Severity.ERROR, said -> {});
    return new SiteConfig(
        folders,
        site,
        Notes.of(none, false),
        PaperConfig.of(none),
        List.of(),
        null,
        new TreeMap<>(),
        Layout.PLAIN,
        none.isOn("search"));
  }

  /**
   * Absolute paths.
   *
   * @param project the folder given on the command line
   * @param content the folder of the notes; may be the project folder itself
   * @param templates the site's own templates and assets, or null if it has none
   * @param output the folder that the site is written to; never read as input
   */
  public record Folders(Path project, Path content, @Nullable Path templates, Path output) {}

  /**
   * What the site says about itself.
   *
   * @param title its name, never blank
   * @param language a BCP 47 tag; decides the language of the interface and of hyphenation
   * @param baseUrl its public address with a trailing slash, or null if unknown
   * @param description one sentence for search engines, or null
   * @param authors the authors of the notes
   * @param repositoryUrl the notes' repository, or null
   * @param editUrl the address for editing a note, with {@code {path}} for its path, or null
   * @param id the id by which readers' browsers and card collections know it, or null
   * @param license the terms of the notes: a name, or an address on the web; or null
   * @param footer what the footer links to, by label: a note or page of the site, or an address on
   *     the web
   */
  public record SiteInfo(
      String title,
      String language,
      @Nullable String baseUrl,
      @Nullable String description,
      List<String> authors,
      @Nullable String repositoryUrl,
      @Nullable String editUrl,
      @Nullable String id,
      @Nullable String license,
      List<FooterLink> footer) {

    public SiteInfo {
      authors = List.copyOf(authors);
      footer = List.copyOf(footer);
    }

    /** Returns what comes before the first colon of the title; all of it if it has none. */
    public String mainTitle() {
      int colon = title.indexOf(": ");
      return colon < 0 ? title : title.substring(0, colon);
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
          values.text("id"),
          values.text("license"),
          FooterLink.of(values));
    }

    SiteInfo in(String other) {
      return new SiteInfo(
          title, other, baseUrl, description, authors, repositoryUrl, editUrl, id, license, footer);
    }

    /**
     * Returns what distinguishes this site from others: its id, else its public address, else its
     * title.
     */
    public String identity() {
      return id != null ? id : Objects.requireNonNullElse(baseUrl, title);
    }
  }

  /**
   * The target of a former address.
   *
   * @param to the target: relative to the site's root, with an optional fragment; or an address on
   *     the web
   * @param file the file that declares it, as named in diagnostics
   * @param place the place in that file, or null if unknown
   */
  public record Redirect(String to, String file, @Nullable SourceSpan place) {}

  /**
   * How notes are read.
   *
   * @param html how raw HTML is treated
   * @param remoteImages how remote pictures are treated
   * @param exams which exam references are recognised
   * @param cards where cards come from
   * @param includes whether mdBook's {@code {{#include file}}} is expanded
   * @param attachments the paths of attachments that may be published although a browser runs them,
   *     with {@code *} and {@code **}
   * @param teacher whether parts that are only for teachers are kept
   */
  public record Notes(
      HtmlMode html,
      RemoteImages remoteImages,
      ExamConfig exams,
      Cards cards,
      boolean includes,
      List<String> attachments,
      boolean teacher) {

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
          values.strings("attachments"),
          false);
    }

    Notes forTeachers() {
      return new Notes(html, remoteImages, exams, cards, includes, attachments, true);
    }
  }

  /**
   * Where cards come from.
   *
   * @param spacedRepetition whether every note may contain cards in the style of Obsidian's plugin
   *     "Spaced Repetition"; otherwise only notes with the tag {@code #flashcards} or {@code #card}
   * @param sources the sources that are on, unless a note says otherwise
   */
  public record Cards(boolean spacedRepetition, Set<CardSource> sources) {
    /** The setting of a site that configures nothing about cards. */
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

  /** How raw HTML in notes is treated. */
  public enum HtmlMode {
    /** Tags and attributes are filtered by an allow list; what is dropped is reported. */
    FILTERED,
    /** Everything is kept as it is. */
    TRUSTED
  }

  /** How pictures elsewhere on the web are treated. */
  public enum RemoteImages {
    /** They are loaded with the page. */
    LOAD,
    /** They are loaded when a reader asks for them. */
    ASK,
    /** They are not loaded; their address is shown instead. */
    DROP
  }

  /** Whether an output is wanted. */
  public boolean wants(String output) {
    return outputs.isEmpty() || outputs.contains(output);
  }

  /** Returns the same configuration in another language. */
  public SiteConfig in(String language) {
    return new SiteConfig(
        folders, site.in(language), notes, paper, outputs, book, redirects, layout, search);
  }

  /** Returns the same configuration for a build that keeps what is only for teachers. */
  public SiteConfig forTeachers() {
    return new SiteConfig(
        folders, site, notes.forTeachers(), paper, outputs, book, redirects, layout, search);
  }

  /** Returns the same configuration, limited to these outputs. */
  public SiteConfig making(List<String> only) {
    return new SiteConfig(folders, site, notes, paper, only, book, redirects, layout, search);
  }
}
