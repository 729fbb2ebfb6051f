package io.kartei.index;

import io.kartei.address.SafeAddress;
import io.kartei.concurrent.Once;
import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.index.address.Addresses;
import io.kartei.index.address.Anchors;
import io.kartei.index.address.AttachmentRule;
import io.kartei.index.address.Destination;
import io.kartei.index.address.FormerAddresses;
import io.kartei.index.address.LinkPlaces;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.model.Reference;
import io.kartei.source.KeptPictures;
import io.kartei.source.SourceFile;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Resolves destinations in notes. */
final class LinkResolver {
  private static final Pattern FRAGMENT = Pattern.compile("#.*");

  /**
   * Where a name in double brackets needn't be a note's: in Logseq, each is a page by itself;
   * Docusaurus, VitePress and VuePress have no such links, plugins show keys or the like.
   */
  private static final Set<String> NAMING_ANYTHING =
      Set.of("LOGSEQ", "MDX", "VUE", "HUGO", "LIQUID");

  /** A drawing of Obsidian's plugin Excalidraw, which may export a picture beside it. */
  private static final String DRAWING = ".excalidraw";

  private static final List<String> DRAWN = List.of(".svg", ".png");

  private static final Pattern LAST_SLASH = Pattern.compile("/$");

  private final Once<KeptPictures> kept;
  private final Once<Suggestions> notes;
  private final Once<Suggestions> files;
  private final SourceTree sources;
  private final Map<String, String> reserved;
  private final Set<String> generated;
  private final LeftOut leftOut;
  private final AttachmentRule rule;
  private final boolean trusted;
  private final Once<WikiNames> names;
  private final Map<String, NotePage> byPath = new HashMap<>();
  private final Once<NavigableMap<String, NotePage>> inOrder = Once.of(() -> new TreeMap<>(byPath));
  private final Map<String, NotePage> byUrl = new HashMap<>();

  /** Notes by the address they would have if no other note had taken it. */
  private final Map<String, NotePage> byWanted = new HashMap<>();

  private final boolean namesAnything;
  private final boolean vault;
  private final boolean pictures;
  private final Map<String, String> anyCase = new HashMap<>();
  private final Map<String, ParsedNote> byId = new HashMap<>();

  /** The anchors of the notes to whose anchors something refers. */
  private final Map<String, Anchors> anchors = new HashMap<>();

  /** Notes by the addresses they had elsewhere, without slashes and endings. */
  private final Map<String, NotePage> byFormer = new HashMap<>();

  private final LinkPlaces places;

  LinkResolver(
      Map<String, NotePage> pages,
      SourceTree sources,
      Collection<String> generated,
      Map<String, String> reserved,
      LeftOut leftOut,
      SiteConfig config,
      FormerAddresses former) {
    this.kept = Once.of(() -> KeptPictures.of(sources));
    this.notes =
        Once.of(
            () -> Suggestions.among(pages.values().stream().map(p -> p.note().path()).toList()));
    this.files = Once.of(() -> Suggestions.among(sources.files().keySet()));
    this.names = Once.of(() -> new WikiNames(pages.values(), sources));
    this.sources = sources;
    this.reserved = reserved;
    this.leftOut = leftOut;
    this.rule = new AttachmentRule(config);
    this.generated = new HashSet<>(generated);
    this.trusted = config.notes().html() == HtmlMode.TRUSTED;
    for (NotePage page : pages.values()) {
      byPath.put(page.note().path(), page);
      byUrl.put(page.url(), page);
      byWanted.putIfAbsent(Addresses.urlOf(page.note().path()), page);
      byId.put(page.id(), page.note());
    }
    for (NotePage page : pages.values()) {
      former.of(page.note()).forEach(url -> byFormer.putIfAbsent(former(url), page));
    }
    List<String> dialects = config.layout().rules().syntax().dialects();
    this.namesAnything = dialects.stream().anyMatch(NAMING_ANYTHING::contains);
    this.vault = WikiNames.arePaths(pages.values(), config.layout());
    this.pictures = vault || dialects.contains("MDX");
    this.places = new LinkPlaces(config, former);
    for (String path : sources.files().keySet()) {
      anyCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    }
  }

  /** Returns a former address as it is looked up: some generators write them in small letters. */
  private static String former(String url) {
    return Addresses.bare(url).toLowerCase(Locale.ROOT);
  }

  /**
   * The result of resolving a destination.
   *
   * @param target where it leads
   * @param found the path in its actual case if the author's differs, or null
   * @param anchorMissing whether the note exists but the anchor in it doesn't
   * @param said what to tell the author: why an existing file is not published, for example; or
   *     null
   * @param folder the folder that it names, when no note is that folder's; the target is the first
   *     note in it then, and what is said holds only where the folder has no page; else null
   */
  record Resolution(
      LinkTarget target,
      @Nullable String found,
      boolean anchorMissing,
      @Nullable Diagnostic said,
      @Nullable String folder) {
    Resolution(
        LinkTarget target,
        @Nullable String found,
        boolean anchorMissing,
        @Nullable Diagnostic said) {
      this(target, found, anchorMissing, said, null);
    }

    static Resolution of(LinkTarget target) {
      return new Resolution(target, null, false, null);
    }
  }

  Resolution resolve(NotePage from, Reference reference) {
    return switch (reference.kind()) {
      case WIKI_LINK, EMBED -> named(from, reference.destination());
      case LINK, IMAGE, MEDIA -> {
        String path = from.note().path();
        Resolution found = resolve(from, path, reference.destination());
        if (!(found.target() instanceof LinkTarget.Broken)) {
          yield found;
        }
        String text = place(from, reference.span()).path();
        Resolution there = text.equals(path) ? found : resolve(from, text, reference.destination());
        // a site's own components may add to a picture's address
        yield (reference.kind() == Reference.Kind.IMAGE ? pictures : vault)
                && there.target() instanceof LinkTarget.Broken broken
                && there.said() == null
            ? byName(from, broken.destination(), there)
            : there;
      }
    };
  }

  /** Resolves what is no path as a name, which links without double brackets give too in vaults. */
  private Resolution byName(NotePage from, String destination, Resolution otherwise) {
    Destination parsed = Destination.parse(destination);
    if (SafeAddress.scheme(destination) != null || parsed.path().isBlank()) {
      return otherwise;
    }
    String part = parsed.fragment() == null ? "" : "#" + parsed.fragment();
    Resolution found = named(from, parsed.path() + part);
    return found.target() instanceof LinkTarget.Broken ? otherwise : found;
  }

  private Resolution named(NotePage from, String name) {
    int hash = name.indexOf('#');
    String path = WikiNames.fromNote(from, hash < 0 ? name : name.substring(0, hash));
    String place = hash < 0 ? "" : name.substring(name.lastIndexOf('#'));
    Destination parsed = new Destination(path, place, hash < 0 ? null : place.substring(1));
    NotePage page = path.isEmpty() ? from : names.get().page(from, path);
    if (page != null) {
      return note(page, parsed, null);
    }
    String file = names.get().file(from, path);
    for (String made : path.endsWith(DRAWING) ? DRAWN : List.<String>of()) {
      file = file == null ? names.get().file(from, path + made) : file;
    }
    return file == null
        ? Resolution.of(new LinkTarget.Broken(name))
        : attachment(file, name, place, null);
  }

  private Resolution resolve(NotePage from, String file, String destination) {
    if (destination.startsWith("[[") && destination.endsWith("]]")) {
      return named(from, destination.substring(2, destination.length() - 2)); // as in Logseq
    }
    boolean picture = trusted && "data".equals(SafeAddress.scheme(destination));
    if (!SafeAddress.leads(destination) && !picture) {
      return Resolution.of(new LinkTarget.Broken(destination));
    }
    if (Destination.isExternal(destination)) {
      return Resolution.of(new LinkTarget.External(SafeAddress.whole(destination)));
    }
    Destination parsed = Destination.parse(destination);
    if (parsed.isWithin()) {
      Resolution own = note(from, parsed, null);
      if (parsed.path().isEmpty() || !own.anchorMissing()) {
        return own;
      }
    }
    String written = destination.isBlank() ? null : parsed.from(file);
    Resolution plain = written == null ? null : at(written, destination, parsed, null);
    if (plain != null) {
      return plain; // as nearly always
    }
    List<String> all = destination.isBlank() ? List.of() : places.of(parsed, file);
    for (String place : all) {
      Resolution found = at(place, destination, parsed, null);
      if (found != null) {
        return found;
      }
    }
    for (String place : all) {
      String otherCase = anyCase.get(place.toLowerCase(Locale.ROOT));
      Resolution found = otherCase == null ? null : at(otherCase, destination, parsed, otherCase);
      if (found != null) {
        return found;
      }
    }
    for (String place : all) {
      NotePage first = firstIn(place);
      if (first != null) {
        Diagnostic said = Diagnostic.info("broken-link.folder", parsed.path());
        String folder = LAST_SLASH.matcher(place).replaceFirst("");
        return new Resolution(new LinkTarget.Note(first.id(), null), null, false, said, folder);
      }
    }
    return Resolution.of(new LinkTarget.Broken(destination));
  }

  /** Returns the first note in a folder that has no page of its own, or null if there is none. */
  private @Nullable NotePage firstIn(String path) {
    String folder = LAST_SLASH.matcher(path).replaceFirst("") + "/";
    var next = path.isEmpty() ? null : inOrder.get().ceilingEntry(folder);
    return next != null && next.getKey().startsWith(folder) ? next.getValue() : null;
  }

  private @Nullable Resolution at(
      String path, String destination, Destination parsed, @Nullable String otherCase) {
    NotePage page = noteAt(path);
    if (page != null) {
      return note(page, parsed, otherCase);
    }
    String named = path.isEmpty() ? "index.html" : path;
    if (path.isEmpty() || generated.contains(path)) {
      String url = reserved.getOrDefault(named, named);
      return Resolution.of(new LinkTarget.SitePage(url));
    }
    SourceFile file = sources.files().get(path);
    return file != null && !file.isNote()
        ? attachment(path, destination, parsed.suffix(), otherCase)
        : null;
  }

  private Resolution attachment(
      String path, String destination, String suffix, @Nullable String otherCase) {
    Diagnostic refused = rule.refusal(path, sources.files().get(path));
    return refused == null
        ? new Resolution(new LinkTarget.Attachment(path, suffix), otherCase, false, null)
        : new Resolution(new LinkTarget.Broken(destination), null, false, refused);
  }

  /** Returns the path of the kept picture with an address on the web, or null. */
  @Nullable String kept(String destination) {
    String path = kept.get().path(SafeAddress.whole(destination.strip()));
    return path != null && attachment(path) ? path : null;
  }

  boolean attachment(String path) {
    SourceFile file = sources.files().get(path);
    return file != null && !file.isNote() && rule.refusal(path, file) == null;
  }

  /**
   * Finds a note by its file, with or without the extension, by its address, or by its folder; null
   * if there is none.
   */
  private @Nullable NotePage noteAt(String path) {
    NotePage page = byPath.get(path);
    for (String ending : page == null ? SourceFile.ENDINGS : List.<String>of()) {
      page = page == null ? byPath.get(path + ending) : page;
    }
    if (page != null) {
      return page;
    }
    String folder = path.isEmpty() ? "index.html" : path + "/index.html";
    page = byUrl.get(path);
    page = page == null ? byUrl.get(folder) : page;
    page = page == null ? byWanted.get(path) : page;
    page = page == null ? byWanted.get(folder) : page;
    return page != null || byFormer.isEmpty() ? page : byFormer.get(former(path));
  }

  private Resolution note(NotePage page, Destination parsed, @Nullable String otherCase) {
    String fragment = parsed.fragment();
    if (fragment == null || fragment.chars().allMatch(c -> c == '#')) { // only its title counts
      return new Resolution(new LinkTarget.Note(page.id(), null), otherCase, false, null);
    }
    String anchor = anchors(page.id()).find(fragment);
    return new Resolution(new LinkTarget.Note(page.id(), anchor), otherCase, anchor == null, null);
  }

  /** Returns where the author wrote the text at a span of a note. */
  SourcePlace place(NotePage page, SourceSpan span) {
    SourceText text = sources.note(page.note().path());
    if (text == null) {
      throw new IllegalArgumentException("no text for " + page.note().path());
    }
    return text.place(span);
  }

  /** Whether a name in double brackets needn't be a note's. */
  boolean namesAnything() {
    return namesAnything;
  }

  /** Returns a note by its id. */
  ParsedNote note(String id) {
    return Objects.requireNonNull(byId.get(id), "no such note");
  }

  /** Returns the anchors of a note. */
  Anchors anchors(String note) {
    return anchors.computeIfAbsent(note, id -> Anchors.of(note(id)));
  }

  /** Returns why an existing note or file was left out of the site, or null if there is none. */
  @Nullable Phrase whyUnpublished(NotePage from, Reference reference) {
    String destination = reference.destination();
    return switch (reference.kind()) {
      case WIKI_LINK, EMBED ->
          leftOut.named(WikiNames.fromNote(from, FRAGMENT.matcher(destination).replaceFirst("")));
      case LINK, IMAGE, MEDIA -> {
        String path = Destination.parse(destination).from(from.note().path());
        yield path == null ? null : leftOut.at(path);
      }
    };
  }

  /**
   * Returns the current address of a page with this name, whether a note's or a generated one, or
   * null.
   */
  @Nullable String siteAddress(String path) {
    NotePage page = byPath.containsKey(path) ? byPath.get(path) : byUrl.get(path);
    if (page != null) {
      return page.url();
    }
    return generated.contains(path) || path.equals("index.html")
        ? reserved.getOrDefault(path, path)
        : null;
  }

  /** Suggests the note that a path may have meant, or null. */
  @Nullable String nearestNote(String path) {
    return notes.get().nearestPath(path);
  }

  /** Suggests the name of the note that a name in double brackets may have meant, or null. */
  @Nullable String nearestName(String name) {
    String near = notes.get().nearestPath(FRAGMENT.matcher(name).replaceFirst("") + ".md");
    return near == null ? null : near.substring(near.lastIndexOf('/') + 1, near.lastIndexOf('.'));
  }

  /** Suggests the file that a path may have meant, or null. */
  @Nullable String nearestFile(String path) {
    return files.get().nearestPath(path);
  }
}
