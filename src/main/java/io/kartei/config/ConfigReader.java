package io.kartei.config;

import io.kartei.config.SiteConfig.Folders;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceDecoder;
import io.kartei.source.SourceFile;
import io.kartei.source.SourcePaths;
import io.kartei.source.SourceReader;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what an author configured.
 *
 * <pre>{@code
 * ConfigResult result = ConfigReader.read(Path.of("notes"), null, diagnostics);
 * SiteConfig config = result.config();
 * }</pre>
 *
 * <p>A project is one of three things:
 *
 * <ul>
 *   <li>a folder with {@code kartei.yaml} (or {@code .yml}): the notes are in {@code content}, if
 *       there is such a folder, else beside the file; templates in {@code templates}, if there is
 *       such a folder;
 *   <li>an mdBook: it has a {@code book.toml} or a {@code src/SUMMARY.md}. With a {@code
 *       kartei.yaml} beside it, both are read, and where both say something {@code kartei.yaml}
 *       wins;
 *   <li>any other folder: it is the content folder itself.
 * </ul>
 *
 * <p>A {@code SUMMARY.md} in the content folder gives the order of the chapters in all three, in
 * the latter two only if it names a note that exists: it may be a note of that name. Without a
 * configured language an mdBook is taken to be English, as mdBook has it, all else German: a guess
 * that the notes may correct.
 */
public final class ConfigReader {
  /** The file's name, and another that people use; the first there is counts. */
  private static final List<String> KARTEI = List.of("kartei.yaml", "kartei.yml");

  private static final String BOOK = "book.toml";

  private final Path project;
  private final @Nullable Path known;
  private final DiagnosticSink sink;
  private final Settings settings = new Settings();
  private final List<SourceText> sources = new ArrayList<>();
  private String karteiName = KARTEI.get(0);
  private ConfigNode.Mapping kartei = ConfigNode.Mapping.EMPTY;
  private ConfigNode.Mapping mdBook = ConfigNode.Mapping.EMPTY;

  private ConfigReader(Path project, @Nullable Path known, DiagnosticSink sink) {
    this.project = project;
    this.known = known;
    this.sink = sink;
  }

  /** Reads with whatever names of outputs there may be. */
  public static ConfigResult read(Path project, @Nullable Path output, DiagnosticSink sink) {
    return read(project, output, List.of(), sink);
  }

  /**
   * Reads the configuration of a project; after an error the sink has heard of it, and the result
   * is complete all the same.
   *
   * @param project the folder; need not be absolute
   * @param output where to write, or null for the configured place, by default {@code site} in the
   *     project
   * @param outputNames the names of outputs that may be configured; empty: any
   * @param sink takes the diagnostics; they name files as {@link ConfigResult#sources} does
   */
  public static ConfigResult read(
      Path project, @Nullable Path output, Collection<String> outputNames, DiagnosticSink sink) {
    return read(project, output, outputNames, null, sink);
  }

  /**
   * The same for a project that has been read before.
   *
   * @param known the content folder it had then: that it is gone does not make all of the project
   *     its notes; or null
   */
  public static ConfigResult read(
      Path project,
      @Nullable Path output,
      Collection<String> outputNames,
      @Nullable Path known,
      DiagnosticSink sink) {
    return new ConfigReader(project.toAbsolutePath().normalize(), known, sink)
        .read(output, outputNames);
  }

  private ConfigResult read(@Nullable Path output, Collection<String> outputNames) {
    SourceText toml = text(project.resolve(BOOK), BOOK);
    if (toml != null) {
      mdBook = TomlReader.read(toml, sink);
      MdBookToml.read(new Keys(BOOK, mdBook, Severity.WARNING, sink), settings);
    } else if (Files.isRegularFile(project.resolve("src").resolve("SUMMARY.md"))
        && !Files.exists(project.resolve("content"))) {
      MdBookToml.defaults(settings);
    }
    SourceText yaml = kartei();
    if (yaml != null) {
      karteiName = yaml.path();
      kartei = YamlReader.read(yaml, sink);
      KarteiYaml.read(new Keys(karteiName, kartei, Severity.ERROR, sink), settings, outputNames);
    }
    Folders folders = folders(output, yaml != null);
    FolderCheck.check(folders, contentPlace(), outputPlace(output), sink);
    List<Path> leaveOut = leaveOut(folders);
    Book book = Files.isDirectory(folders.content()) ? book(folders, leaveOut) : null;
    return new ConfigResult(config(folders, book), settings.language != null, sources, leaveOut);
  }

  private @Nullable SourceText kartei() {
    List<String> there =
        KARTEI.stream().filter(name -> Files.exists(project.resolve(name))).toList();
    if (there.size() > 1) {
      sink.report(
          Diagnostic.warning(
                  "second-config", "this file is not read, because there is a " + there.get(0))
              .at(there.get(1), null)
              .hint("make one file of the two"));
    }
    return there.isEmpty() ? null : text(project.resolve(there.get(0)), there.get(0));
  }

  private Folders folders(@Nullable Path output, boolean hasYaml) {
    Path content = settings.content == null ? null : inProject(settings.content, "content");
    if (content == null) {
      Path usual = project.resolve("content");
      content = hasYaml && (Files.isDirectory(usual) || usual.equals(known)) ? usual : project;
    }
    Path templates = settings.templates == null ? null : inProject(settings.templates, "templates");
    if (templates == null && hasYaml && Files.isDirectory(project.resolve("templates"))) {
      templates = project.resolve("templates");
    }
    Path site = settings.output == null ? null : inProject(settings.output, "output");
    if (output != null) {
      site = output.toAbsolutePath().normalize();
    }
    return new Folders(
        project, content, templates, Objects.requireNonNullElse(site, project.resolve("site")));
  }

  /** A configured folder; null when its name cannot be one on this machine. */
  private @Nullable Path inProject(String folder, String key) {
    try {
      return SourcePaths.resolve(project, folder).normalize();
    } catch (InvalidPathException e) {
      sink.report(
          place(key, key)
              .at(
                  Diagnostic.error(
                      "invalid-value", "\"" + folder + "\" cannot be the name of a folder here")));
      return null;
    }
  }

  private List<Path> leaveOut(Folders folders) {
    List<Path> paths = new ArrayList<>(List.of(folders.output()));
    if (folders.templates() != null) {
      paths.add(folders.templates());
    }
    for (String other : settings.leaveOut) {
      Path path = inProject(other, "build-dir");
      if (path != null && !folders.content().startsWith(path)) {
        paths.add(path);
      }
    }
    return paths;
  }

  private @Nullable Book book(Folders folders, List<Path> leaveOut) {
    SortedMap<String, SourceFile> files = SourceReader.list(project, folders.content(), leaveOut);
    SourceFile file = files.getOrDefault("SUMMARY.md", files.get("summary.md"));
    SourceText summary = file == null ? null : text(file.file(), file.path());
    if (summary == null) {
      if (settings.mdBook) {
        sink.report(
            Diagnostic.warning("no-summary", "this book has no SUMMARY.md; folders give the order")
                .at(BOOK, null));
      }
      return null;
    }
    var notes = new TreeSet<String>();
    files.values().stream().filter(SourceFile::isNote).forEach(f -> notes.add(f.path()));
    var said = new ArrayList<Diagnostic>();
    Book book = BookReader.read(summary, notes, said::add);
    if (!settings.mdBook && book.chapters().allMatch(c -> c.path() == null)) {
      return null;
    }
    said.forEach(sink::report);
    return book;
  }

  private SiteConfig config(Folders folders, @Nullable Book book) {
    SiteInfo info =
        new SiteInfo(
            title(),
            Objects.requireNonNullElse(settings.language, settings.mdBook ? "en" : "de"),
            settings.baseUrl,
            settings.description,
            settings.authors,
            settings.repository,
            settings.editUrl,
            settings.id);
    HtmlMode html = Objects.requireNonNullElse(settings.html, HtmlMode.FILTERED);
    ExamConfig exams = settings.exams == null ? ExamConfig.standard() : settings.exams;
    return new SiteConfig(
        folders,
        info,
        html,
        Objects.requireNonNullElse(settings.remoteImages, SiteConfig.RemoteImages.LOAD),
        exams.with(settings.sittings),
        new SiteConfig.Cards(settings.spacedRepetition, settings.cardSources),
        Objects.requireNonNullElse(settings.paper, PaperConfig.STANDARD),
        settings.mdBook,
        settings.outputs,
        book,
        settings.attachments,
        settings.redirects);
  }

  private String title() {
    String folder = SourcePaths.name(project);
    return Objects.requireNonNullElse(settings.title, folder.isBlank() ? "Kartei" : folder);
  }

  private FolderCheck.Place contentPlace() {
    return place("content", "src");
  }

  private FolderCheck.Place outputPlace(@Nullable Path asked) {
    return asked == null ? place("output", "") : new FolderCheck.Place(null, null);
  }

  private FolderCheck.Place place(String key, String mdBookKey) {
    ConfigNode.Entry entry = kartei.find(key);
    return entry != null
        ? new FolderCheck.Place(karteiName, entry)
        : new FolderCheck.Place(BOOK, mdBook.group("book").find(mdBookKey));
  }

  /** The text of a file, remembered for excerpts; null when there is none. */
  private @Nullable SourceText text(Path file, String name) {
    if (!Files.exists(file)) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      sink.report(Diagnostic.error("unreadable-file", "this is not a file").at(name, null));
      return null;
    }
    try {
      SourceDecoder.Decoded decoded = SourceDecoder.decode(Files.readAllBytes(file));
      SourceText text = SourceText.of(name, decoded.text());
      sources.add(text);
      if (decoded.foreign() != null && !name.endsWith(".md")) {
        sink.report(
            Diagnostic.warning("not-utf8", "not UTF-8; read as " + decoded.foreign())
                .at(name, decoded.place())
                .hint("save the file as UTF-8"));
      }
      return text;
    } catch (IOException e) {
      sink.report(Diagnostic.error("unreadable-file", "this file cannot be read").at(name, null));
      return null;
    }
  }
}
