package io.kartei.index;

import io.kartei.address.SafeAddress;
import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Suggestions;
import io.kartei.model.Reference;
import io.kartei.output.SitePath;
import io.kartei.source.SourceFile;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Says where a destination in a note leads. */
final class LinkResolver {
  private final Suggestions notes;
  private final Suggestions files;
  private final SourceTree sources;
  private final Map<String, String> reserved;
  private final Set<String> generated;
  private final Map<String, String> leftOut;
  private final Path site;
  private final boolean trusted;
  private final WikiNames names;
  private final TreeMap<String, NotePage> byPath = new TreeMap<>();
  private final Map<String, NotePage> byUrl = new TreeMap<>();
  private final Map<String, String> anyCase = new TreeMap<>();
  private final Map<String, Anchors> anchors = new TreeMap<>();

  LinkResolver(
      Map<String, NotePage> pages,
      SourceTree sources,
      Collection<String> generated,
      Map<String, String> reserved,
      Map<String, String> leftOut,
      SiteConfig config) {
    this.notes = Suggestions.among(pages.values().stream().map(p -> p.note().path()).toList());
    this.files = Suggestions.among(sources.files().keySet());
    this.names = new WikiNames(pages.values(), sources);
    this.sources = sources;
    this.reserved = reserved;
    this.leftOut = leftOut;
    this.site = config.folders().output();
    this.generated = new HashSet<>(generated);
    this.trusted = config.html() == HtmlMode.TRUSTED;
    for (NotePage page : pages.values()) {
      byPath.put(page.note().path(), page);
      byUrl.put(page.url(), page);
      anchors.put(page.id(), Anchors.of(page.note()));
    }
    for (String path : sources.files().keySet()) {
      anyCase.putIfAbsent(path.toLowerCase(Locale.ROOT), path);
    }
  }

  /**
   * What was found.
   *
   * @param target where it leads
   * @param found the path in its right case when the author's differs, or null
   * @param anchorMissing whether the note is there and the place in it is not
   */
  record Resolution(LinkTarget target, @Nullable String found, boolean anchorMissing) {
    static Resolution of(LinkTarget target) {
      return new Resolution(target, null, false);
    }
  }

  Resolution resolve(NotePage from, Reference reference) {
    return switch (reference.kind()) {
      case WIKI_LINK, EMBED -> named(from, reference.destination());
      case LINK, IMAGE, MEDIA -> {
        String path = from.note().path();
        Resolution found = resolve(from, path, reference.destination());
        String written = place(from, reference.span()).path();
        // what is included stands in the note, as mdBook has it; its author may not have known that
        yield written.equals(path) || !(found.target() instanceof LinkTarget.Broken)
            ? found
            : resolve(from, written, reference.destination());
      }
    };
  }

  private Resolution named(NotePage from, String name) {
    int hash = name.indexOf('#');
    String path = fromNote(from, hash < 0 ? name : name.substring(0, hash));
    // of "#part#detail" the last is meant
    String place = hash < 0 ? "" : name.substring(name.lastIndexOf('#'));
    Destination parsed = new Destination(path, place, hash < 0 ? null : place.substring(1));
    NotePage page = path.isEmpty() ? from : names.page(from, path);
    if (page != null) {
      return note(page, parsed, null);
    }
    String file = names.file(from, path);
    return Resolution.of(
        file == null || SitePath.fault(site, file) != null
            ? new LinkTarget.Broken(name)
            : new LinkTarget.Attachment(file, place));
  }

  /** A name that begins with dots is the path from the note's own folder. */
  private static String fromNote(NotePage from, String name) {
    if (!name.startsWith("./") && !name.startsWith("../")) {
      return name;
    }
    String path = new Destination(name, "", null).from(from.note().path());
    return path == null ? name : path;
  }

  private Resolution resolve(NotePage from, String file, String destination) {
    boolean picture = trusted && "data".equals(SafeAddress.scheme(destination));
    if (!SafeAddress.leads(destination) && !picture) {
      return Resolution.of(new LinkTarget.Broken(destination));
    }
    if (Destination.isExternal(destination)) {
      return Resolution.of(new LinkTarget.External(SafeAddress.whole(destination)));
    }
    Destination parsed = Destination.parse(destination);
    if (parsed.path().isEmpty() && parsed.suffix().startsWith("#")) {
      return note(from, parsed, null);
    }
    String path = parsed.from(file);
    if (path == null || destination.isBlank()) {
      return Resolution.of(new LinkTarget.Broken(destination));
    }
    Resolution found = at(path, parsed, null);
    if (found != null) {
      return found;
    }
    String otherCase = anyCase.get(path.toLowerCase(Locale.ROOT));
    found = otherCase == null ? null : at(otherCase, parsed, otherCase);
    return found != null ? found : Resolution.of(new LinkTarget.Broken(destination));
  }

  private @Nullable Resolution at(String path, Destination parsed, @Nullable String otherCase) {
    NotePage page = noteAt(path);
    if (page != null) {
      return note(page, parsed, otherCase);
    }
    if (generated.contains(path)) {
      String url = reserved.getOrDefault(path, path);
      return Resolution.of(new LinkTarget.SitePage(url));
    }
    SourceFile file = sources.files().get(path);
    return file != null && !file.isNote() && SitePath.fault(site, path) == null
        ? new Resolution(new LinkTarget.Attachment(path, parsed.suffix()), otherCase, false)
        : null;
  }

  /** A note by its file, with or without the ending, by its address, or by its folder. */
  private @Nullable NotePage noteAt(String path) {
    String folder = path.isEmpty() ? "" : path + "/";
    for (String candidate : List.of(path, path + ".md")) {
      if (byPath.containsKey(candidate)) {
        return byPath.get(candidate);
      }
    }
    NotePage page = byUrl.get(path);
    return page != null ? page : byUrl.get(folder + "index.html");
  }

  private Resolution note(NotePage page, Destination parsed, @Nullable String otherCase) {
    String fragment = parsed.fragment();
    if (fragment == null || fragment.isEmpty()) {
      return new Resolution(new LinkTarget.Note(page.id(), null), otherCase, false);
    }
    String anchor = anchors(page.id()).find(fragment);
    return new Resolution(new LinkTarget.Note(page.id(), anchor), otherCase, anchor == null);
  }

  /** Where the author of a note wrote what stands in a span. */
  SourcePlace place(NotePage page, SourceSpan span) {
    SourceText text = sources.note(page.note().path());
    if (text == null) {
      throw new IllegalArgumentException("no text for " + page.note().path());
    }
    return text.place(span);
  }

  /** The places in a note. */
  Anchors anchors(String note) {
    Anchors found = anchors.get(note);
    if (found == null) {
      throw new IllegalArgumentException("no note " + note);
    }
    return found;
  }

  /** Why a file that is there is not in the site, or null when there is no such file. */
  @Nullable String whyUnpublished(NotePage from, String destination) {
    String path = Destination.parse(destination).from(from.note().path());
    String fault = path == null ? null : SitePath.fault(site, path);
    if (path == null || !sources.files().containsKey(path)) {
      return null;
    }
    return fault == null ? leftOut.get(path) : "such a name cannot be written: " + fault;
  }

  /**
   * Where a page of this name is now: the address of a note, or of a page that is made; or null.
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

  /** Whether a link leads to a folder that holds notes but is no page. */
  boolean isFolder(NotePage from, String destination) {
    String path = Destination.parse(destination).from(from.note().path());
    String folder = path == null || path.isEmpty() ? "" : path.replaceFirst("/$", "") + "/";
    String next = folder.isEmpty() ? null : byPath.ceilingKey(folder);
    return next != null && next.startsWith(folder);
  }

  /** The note that a path may have meant, or null. */
  @Nullable String nearestNote(String path) {
    return notes.nearestPath(path);
  }

  /** The note that a name in double brackets may have meant, by its name; or null. */
  @Nullable String nearestName(String name) {
    String near = notes.nearestPath(name.replaceFirst("#.*", "") + ".md");
    return near == null ? null : near.substring(near.lastIndexOf('/') + 1, near.lastIndexOf('.'));
  }

  /** The file that a path may have meant, or null. */
  @Nullable String nearestFile(String path) {
    return files.nearestPath(path);
  }
}
