package io.kartei.config;

import io.kartei.config.SiteConfig.Folders;
import io.kartei.config.SiteConfig.Notes;
import io.kartei.config.SiteConfig.SiteInfo;
import io.kartei.config.key.ConfigKey;
import io.kartei.config.key.ConfigKeys;
import io.kartei.config.key.LanguageTags;
import io.kartei.config.key.Values;
import io.kartei.config.layout.FolderRules;
import io.kartei.config.layout.Layout;
import io.kartei.config.layout.LayoutRules;
import io.kartei.config.layout.Layouts;
import io.kartei.config.layout.NavReader;
import io.kartei.config.layout.ProjectFiles;
import io.kartei.config.mdbook.Book;
import io.kartei.config.mdbook.BookReader;
import io.kartei.config.mdbook.MdBook;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Scalar;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.config.node.TomlReader;
import io.kartei.config.node.YamlReader;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.diagnostic.Suggestions;
import io.kartei.language.Languages;
import io.kartei.messages.Phrase;
import io.kartei.source.ReadFault;
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
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Reads what an author configured.
 *
 * <pre>{@code
 * ConfigResult result = ConfigReader.read(Path.of("notes"), null, diagnostics);
 * SiteConfig config = result.config();
 * }</pre>
 *
 * <p>A project is one of four things:
 *
 * <ul>
 *   <li>a folder with {@code kartei.yaml} (or {@code .yml}): the notes are in {@code content}, if
 *       there is such a folder, else next to the file; templates in {@code templates}, if there is
 *       such a folder;
 *   <li>an mdBook: it has a {@code book.toml} or a {@code src/SUMMARY.md}. If there is a {@code
 *       kartei.yaml}, too, both are read, and {@code kartei.yaml} takes precedence;
 *   <li>a project of another generator, see {@link Layouts}: its settings count as those of an
 *       mdBook do;
 *   <li>any other folder: it is the content folder itself.
 * </ul>
 *
 * <p>A {@code SUMMARY.md} in the content folder defines the order of the chapters in all four,
 * unless another generator has one; except in an mdBook only if it names an existing note, as it
 * may itself be a note of that name. Without a configured language, an mdBook is assumed to be
 * English, as in mdBook, and anything else German; the notes may correct that guess.
 */
public final class ConfigReader {
  /** The file's name, and another that people use; the first one that exists is used. */
  private static final List<String> KARTEI = List.of("kartei.yaml", "kartei.yml");

  private static final String BOOK = "book.toml";

  /** The maximum size of a file with settings, or of a summary. */
  private static final int MAX_BYTES = 1_000_000;

  private final Path project;
  private final @Nullable Path known;
  private final ConfigKey declared;
  private final DiagnosticSink sink;
  private final List<SourceText> sources = new ArrayList<>();

  private ConfigReader(
      Path project, @Nullable Path known, Collection<String> outputNames, DiagnosticSink sink) {
    this.project = project;
    this.known = known;
    this.declared = ConfigKeys.KARTEI.limited("outputs", List.copyOf(outputNames));
    this.sink = sink;
  }

  /** Reads the configuration of a project, allowing any names of outputs. */
  public static ConfigResult read(Path project, @Nullable Path output, DiagnosticSink sink) {
    return read(project, output, List.of(), sink);
  }

  /**
   * Reads the configuration of a project. Errors are reported to the sink; the result is complete
   * even then.
   *
   * @param project the folder; need not be absolute
   * @param output the folder to write to, or null for the configured one, by default {@code site}
   *     in the project
   * @param outputNames the names of outputs that may be configured; empty for any
   * @param sink receives the diagnostics; they name files as {@link ConfigResult#sources} does
   */
  public static ConfigResult read(
      Path project, @Nullable Path output, Collection<String> outputNames, DiagnosticSink sink) {
    return read(project, output, outputNames, null, sink);
  }

  /**
   * Reads the configuration of a project that may have been read before.
   *
   * @param known the content folder it had then, or null; if that is gone, the whole project isn't
   *     treated as notes instead
   */
  public static ConfigResult read(
      Path project,
      @Nullable Path output,
      Collection<String> outputNames,
      @Nullable Path known,
      DiagnosticSink sink) {
    return new ConfigReader(project.toAbsolutePath().normalize(), known, outputNames, sink)
        .read(output);
  }

  /**
   * Returns whether a folder has settings of Kartei, of mdBook or of another generator. Looks at
   * these files only, not at the notes.
   */
  public static boolean isProject(Path folder) {
    ConfigReader reader =
        new ConfigReader(folder.toAbsolutePath().normalize(), null, List.of(), said -> {});
    return KARTEI.stream().anyMatch(name -> Files.exists(folder.resolve(name)))
        || !reader.layout(reader.mdBook(), false).generator().isEmpty();
  }

  private ConfigResult read(@Nullable Path output) {
    MdBook mdBook = mdBook();
    SourceText yaml = kartei();
    Layout layout = layout(mdBook, yaml != null);
    String sign = mdBook == null ? layout.sign() : BOOK;
    Values book =
        layout.keys().entries().isEmpty()
            ? null
            : values(sign, layout.keys(), null, Severity.WARNING);
    Mapping keys = yaml == null ? Mapping.EMPTY : YamlReader.read(yaml, sink);
    String name = yaml == null ? KARTEI.get(0) : yaml.path();
    Values values = values(name, keys, book, Severity.ERROR).checked();
    Folders folders = folders(values, output, yaml != null, mdBook != null);
    FolderCheck.check(folders, values, output != null, sink);
    List<Path> leaveOut = leaveOut(folders, mdBook);
    String language = LanguageTags.canonical(values.text("language"));
    Diagnostic doubt =
        language == null ? null : LanguageTags.doubt(language, Languages.standard().known());
    if (doubt != null) {
      sink.report(values.at("language", doubt));
    }
    String guess = mdBook == null ? "de" : "en";
    SiteConfig config =
        new SiteConfig(
            folders,
            SiteInfo.of(
                values, SourcePaths.name(project), Objects.requireNonNullElse(language, guess)),
            Notes.of(values, mdBook != null),
            PaperConfig.of(values),
            outputs(values),
            Files.isDirectory(folders.content())
                ? book(folders, leaveOut, mdBook != null, layout)
                : null,
            Redirects.of(values),
            ruled(folders, layout),
            values.isOn("search"));
    return new ConfigResult(
        config,
        language != null,
        sources,
        EditorAddress.of(values),
        SeverityConfig.of(values),
        leaveOut);
  }

  private Values values(String path, Mapping keys, @Nullable Values below, Severity severity) {
    return new Values(declared, path, keys, below, severity, sink);
  }

  private @Nullable MdBook mdBook() {
    SourceText toml = text(project.resolve(BOOK), BOOK);
    if (toml != null) {
      return MdBook.of(TomlReader.read(toml, sink));
    }
    return Files.isRegularFile(project.resolve("src").resolve("SUMMARY.md"))
            && !Files.exists(project.resolve("content"))
        ? MdBook.of(Mapping.EMPTY)
        : null;
  }

  /**
   * Returns the layout of another generator, unless the project has a folder of its own for notes.
   */
  private Layout layout(@Nullable MdBook mdBook, boolean hasYaml) {
    if (mdBook != null) {
      String sign = Files.exists(project.resolve(BOOK)) ? BOOK : "src/SUMMARY.md";
      List<String> taken = mdBook.keys().entries().stream().map(Entry::key).toList();
      return new Layout(
          "mdBook", sign, mdBook.keys(), List.of(), LayoutRules.PLAIN, taken, List.of());
    }
    Layout layout = Layouts.of(new ProjectFiles(project, this::text, sink));
    boolean own = hasYaml && Files.isDirectory(project.resolve("content"));
    return own && !"content".equals(layout.content()) ? Layout.PLAIN : layout;
  }

  /** Adds what files in the folders of notes say about those folders. */
  private Layout ruled(Folders folders, Layout layout) {
    if (!Files.isDirectory(folders.content()) || layout.generator().isEmpty()) {
      return layout;
    }
    ProjectFiles files = new ProjectFiles(folders.content(), this::text, sink);
    Set<String> notes = SourceReader.list(project, folders.content(), List.of()).keySet();
    return FolderRules.read(layout, files, notes);
  }

  private @Nullable SourceText kartei() {
    List<String> there =
        KARTEI.stream().filter(name -> Files.exists(project.resolve(name))).toList();
    if (there.size() > 1) {
      sink.report(
          Diagnostic.warning("second-config.not-read", there.get(0)).at(there.get(1), null));
    }
    return there.isEmpty() ? null : text(project.resolve(there.get(0)), there.get(0));
  }

  private Folders folders(Values values, @Nullable Path output, boolean hasYaml, boolean isMdBook) {
    Path content = folder(values, "content", isMdBook ? MdBook.CONTENT : null);
    Path book = project.resolve(MdBook.CONTENT);
    if (isMdBook && content != null && !Files.isDirectory(content) && Files.isDirectory(book)) {
      String name = String.valueOf(values.text("content"));
      sink.report(values.at("content", Diagnostic.warning("no-content.made", name)));
      content = book; // what a preprocessor makes of it isn't here
    }
    if (content == null) {
      Path usual = project.resolve("content");
      content = hasYaml && (Files.isDirectory(usual) || usual.equals(known)) ? usual : project;
    }
    Path templates = folder(values, "templates", null);
    if (templates == null && hasYaml && Files.isDirectory(project.resolve("templates"))) {
      templates = project.resolve("templates");
    }
    Path site = folder(values, "output", null);
    return new Folders(
        project,
        content,
        templates,
        output != null
            ? output.toAbsolutePath().normalize()
            : Objects.requireNonNullElse(site, project.resolve("site")));
  }

  /**
   * Returns a configured folder; null if there is none, or it isn't a valid path on this machine.
   */
  private @Nullable Path folder(Values values, String key, @Nullable String otherwise) {
    String text = values.text(key);
    String folder = text == null ? otherwise : text;
    try {
      return folder == null ? null : inProject(folder);
    } catch (InvalidPathException e) {
      sink.report(values.at(key, Diagnostic.error("invalid-value.folder", folder)));
      return null;
    }
  }

  private Path inProject(String folder) {
    return SourcePaths.resolve(project, folder).normalize();
  }

  private List<Path> leaveOut(Folders folders, @Nullable MdBook mdBook) {
    List<Path> paths = new ArrayList<>(List.of(folders.output()));
    if (folders.templates() != null) {
      paths.add(folders.templates());
    }
    try {
      if (mdBook != null && !folders.content().startsWith(inProject(mdBook.buildDir()))) {
        paths.add(inProject(mdBook.buildDir()));
      }
    } catch (InvalidPathException e) {
      sink.report(Diagnostic.error("invalid-value.folder", mdBook.buildDir()).at(BOOK, null));
    }
    return paths;
  }

  private static List<String> outputs(Values values) {
    Entry entry = values.find("outputs");
    List<String> names = values.declared().key("outputs").values();
    String all = String.join(", ", names);
    if (entry != null && entry.value() instanceof Sequence list && list.items().isEmpty()) {
      values.warn(entry, Diagnostic.warning("empty-outputs.all", all));
    }
    List<String> outputs = new ArrayList<>();
    for (Scalar output : values.texts("outputs")) {
      String name = output.text().strip();
      if (names.isEmpty() || names.contains(name)) {
        outputs.add(name);
      } else {
        values.say(
            output.span(),
            Diagnostic.warning("unknown-output.name", name)
                .hint(Suggestions.hint(name, names, Phrase.of("unknown-output.all", all))));
      }
    }
    return outputs;
  }

  private @Nullable Book book(
      Folders folders, List<Path> leaveOut, boolean isMdBook, Layout layout) {
    SortedMap<String, SourceFile> files = SourceReader.list(project, folders.content(), leaveOut);
    if (!layout.nav().isEmpty()) {
      return NavReader.read(layout, files.values(), sink);
    }
    SourceFile file = files.getOrDefault("SUMMARY.md", files.get("summary.md"));
    SourceText summary = file == null ? null : text(file.file(), file.path());
    if (summary == null) {
      if (isMdBook) {
        sink.report(Diagnostic.warning("no-summary.book").at(BOOK, null));
      }
      return null;
    }
    var notes = new TreeSet<String>();
    files.values().stream().filter(SourceFile::isNote).forEach(f -> notes.add(f.path()));
    var said = new ArrayList<Diagnostic>();
    Book book = BookReader.read(summary, notes, said::add);
    if (!isMdBook && book.chapters().allMatch(c -> c.path() == null)) {
      return null;
    }
    said.forEach(sink::report);
    return book;
  }

  /** Returns the text of a file and remembers it for excerpts; null if there is none. */
  private @Nullable SourceText text(Path file, String name) {
    if (!Files.exists(file)) {
      return null;
    }
    if (!Files.isRegularFile(file)) {
      sink.report(Diagnostic.error("unreadable-file.no-file").at(name, null));
      return null;
    }
    try {
      byte[] bytes = SourceReader.bytes(file, MAX_BYTES);
      if (bytes.length > MAX_BYTES) {
        tooLarge(name);
        return null;
      }
      SourceDecoder.Decoded decoded = SourceDecoder.decode(bytes);
      SourceText text = SourceText.of(name, decoded.text());
      sources.add(text);
      if (decoded.foreign() != null && !name.endsWith(".md")) {
        sink.report(
            Diagnostic.warning("not-utf8.read-as", decoded.foreign()).at(name, decoded.place()));
      }
      return text;
    } catch (IOException e) {
      sink.report(
          Diagnostic.error("unreadable-file.this", Phrase.of(ReadFault.reason(e)))
              .at(name, null)
              .hint(Phrase.of(ReadFault.hint(e))));
      return null;
    }
  }

  /**
   * Reports a file that is too large: an error for settings, as nothing is built without them; a
   * warning for a summary, as folders then define the order.
   */
  private void tooLarge(String name) {
    String most = MAX_BYTES / 1_000_000 + " MB";
    Diagnostic said =
        name.endsWith(".md")
            ? Diagnostic.warning("config-too-large.summary", most)
            : Diagnostic.error("config-too-large.settings", most);
    sink.report(said.at(name, null));
  }
}
