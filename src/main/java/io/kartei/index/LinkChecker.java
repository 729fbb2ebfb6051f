package io.kartei.index;

import io.kartei.address.SafeAddress;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Severity;
import io.kartei.index.address.Destination;
import io.kartei.index.address.GeneratedPages;
import io.kartei.index.address.NearHeadings;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.model.Reference;
import io.kartei.model.Section;
import io.kartei.picture.PictureType;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Follows every reference in every note and reports the broken ones. */
final class LinkChecker {
  private static final Pattern WRAPPED = Pattern.compile("\\((?<inner>https?://.*)\\)");

  private static final String ROBOT = "<!-- ALL-CONTRIBUTORS-LIST:";

  /** What names of notes never have; formulas and sums in double brackets do. */
  private static final Pattern NO_NAME = Pattern.compile("[\\^{}\u2190-\u21ff]");

  /** With more names in double brackets than this, it tells something if none of them leads. */
  private static final int MANY_NAMES = 20;

  private final LinkResolver resolver;
  private final DiagnosticSink diagnostics;
  private final Map<String, Map<String, LinkTarget>> targets = new HashMap<>();
  private final Map<String, Set<Backlink>> backlinks = new HashMap<>();
  private final SortedMap<String, SourcePlace> attachments = new TreeMap<>();
  private final List<ToFolder> toFolders = new ArrayList<>();

  /** The names in double brackets that lead nowhere. */
  private final List<Diagnostic> nameless = new ArrayList<>();

  private int names;

  /** A reference to a folder, which leads to the folder's page if there is one. */
  private record ToFolder(
      NotePage page, Reference reference, LinkResolver.Resolution found, String folder) {}

  private LinkChecker(LinkResolver resolver, DiagnosticSink diagnostics) {
    this.resolver = resolver;
    this.diagnostics = diagnostics;
  }

  static LinkChecker check(
      Collection<NotePage> pages, LinkResolver resolver, DiagnosticSink diagnostics) {
    LinkChecker checker = new LinkChecker(resolver, diagnostics);
    pages.forEach(checker::check);
    checker.reportNames();
    return checker;
  }

  /**
   * Follows the references to folders without a note of their own, whose pages are only known once
   * all other addresses are.
   */
  void settle(FolderIndex folders) {
    for (ToFolder to : toFolders) {
      String url = folders.page(to.folder());
      if (url == null) {
        follow(to.page(), to.reference(), to.found());
      } else {
        targets(to.page()).put(to.reference().key(), new LinkTarget.SitePage(url));
      }
    }
    toFolders.clear();
  }

  Map<String, Map<String, LinkTarget>> targets() {
    return targets;
  }

  Map<String, List<Backlink>> backlinks() {
    Map<String, List<Backlink>> lists = new HashMap<>();
    backlinks.forEach((note, links) -> lists.put(note, new ArrayList<>(links)));
    return lists;
  }

  /** Returns the files that notes refer to, by path, each with its first reference. */
  SortedMap<String, SourcePlace> attachments() {
    return attachments;
  }

  private void check(NotePage page) {
    for (Reference reference : page.note().facts().references()) {
      LinkResolver.Resolution found = resolver.resolve(page, reference);
      if (reference.kind() == Reference.Kind.IMAGE
          && found.target() instanceof LinkTarget.External) {
        kept(page, reference);
      }
      String folder = found.folder();
      if (folder != null) {
        toFolders.add(new ToFolder(page, reference, found, folder));
      } else {
        follow(page, reference, found);
      }
    }
  }

  /** Shows a picture from the web from the file that its author keeps of it, if there is one. */
  private void kept(NotePage page, Reference reference) {
    String path = resolver.kept(reference.destination());
    if (path != null) {
      String key = Reference.pictureKey(reference.destination());
      targets(page).put(key, new LinkTarget.Attachment(path, ""));
      attachments.computeIfAbsent(path, p -> resolver.place(page, reference.span()));
    }
  }

  private Map<String, LinkTarget> targets(NotePage page) {
    return targets.computeIfAbsent(page.id(), id -> new HashMap<>());
  }

  private void follow(NotePage page, Reference reference, LinkResolver.Resolution found) {
    targets(page).put(reference.key(), found.target());
    report(page, reference, found);
    if (found.target() instanceof LinkTarget.Attachment file) {
      attachments.computeIfAbsent(file.path(), path -> resolver.place(page, reference.span()));
    } else if (found.target() instanceof LinkTarget.Note to
        && !page.url().equals(GeneratedPages.MISSING)
        && !to.note().equals(page.id())
        && reference.kind() != Reference.Kind.IMAGE) {
      backlinks
          .computeIfAbsent(to.note(), key -> new LinkedHashSet<>())
          .add(new Backlink(page.id(), section(page.note(), reference.span())));
    }
  }

  private static @Nullable String section(ParsedNote note, SourceSpan span) {
    Section section = note.text().sectionAt(span.start());
    return section == null ? null : section.id();
  }

  private void report(NotePage page, Reference reference, LinkResolver.Resolution found) {
    Diagnostic diagnostic = null;
    if (found.said() != null) {
      diagnostic = found.said();
    } else if (found.target() instanceof LinkTarget.Broken) {
      diagnostic = broken(page, reference);
    } else if (found.anchorMissing() && found.target() instanceof LinkTarget.Note to) {
      diagnostic =
          isByRobot(resolver.place(page, reference.span()))
              ? null
              : noAnchor(page, to.note(), reference);
    } else if (found.found() != null) {
      diagnostic = Diagnostic.warning("link-case.name", found.found());
    }
    names += reference.kind() == Reference.Kind.WIKI_LINK ? 1 : 0;
    if (diagnostic != null) {
      Diagnostic said = diagnostic.at(resolver.place(page, reference.span()));
      if (reference.kind() == Reference.Kind.WIKI_LINK && diagnostic.code().equals("broken-link")) {
        nameless.add(said);
      } else {
        diagnostics.report(said);
      }
    }
  }

  /** Reports names that lead nowhere; where hardly any leads, brackets mean something else. */
  private void reportNames() {
    boolean others = names > MANY_NAMES && nameless.size() * 20 > names * 19;
    nameless.forEach(said -> diagnostics.report(others ? said.as(Severity.INFO) : said));
  }

  /** Whether a place is in the list of a project's contributors, which a robot writes. */
  private static boolean isByRobot(SourcePlace place) {
    String text = place.file().text();
    int at = place.span().start();
    int from = text.lastIndexOf(ROBOT + "START", at);
    return from >= 0 && from > text.lastIndexOf(ROBOT + "END", at);
  }

  private Diagnostic broken(NotePage page, Reference reference) {
    String destination = reference.destination();
    if (!SafeAddress.leads(destination)) {
      String scheme = SafeAddress.scheme(destination);
      return (reference.kind() == Reference.Kind.IMAGE
              ? Diagnostic.warning("unsafe-link.image", String.valueOf(scheme))
              : Diagnostic.warning("unsafe-link.scheme", String.valueOf(scheme)))
          .hint("unsafe-link.schemes", List.copyOf(SafeAddress.SCHEMES));
    }
    if (destination.isBlank()) {
      return Diagnostic.warning("broken-link.no-destination");
    }
    String path = Destination.parse(destination).path();
    Phrase why = resolver.whyUnpublished(page, reference);
    if (why != null) {
      String shown = isNamed(reference) ? destination : path;
      if (why.key().equals(LeftOut.DRAWING)) {
        return Diagnostic.warning("unexported-drawing.name", shown);
      }
      Diagnostic unpublished =
          reference.kind() == Reference.Kind.IMAGE
              ? Diagnostic.warning("missing-image.unpublished", shown)
              : Diagnostic.warning("broken-link.unpublished", shown);
      return unpublished.hint(why);
    }
    if (isNamed(reference)) {
      return noName(destination);
    }
    if (reference.kind() == Reference.Kind.IMAGE) {
      return Diagnostic.warning("missing-image.path", path)
          .hint(suggestion(page, resolver.nearestFile(path)));
    }
    Matcher wrapped = WRAPPED.matcher(destination);
    if (wrapped.matches()) {
      return Diagnostic.warning("broken-link.parentheses", wrapped.group("inner"));
    }
    if (path.startsWith("www.")) {
      return Diagnostic.warning("broken-link.missing", path)
          .hint("broken-link.no-scheme", "https://" + destination);
    }
    Diagnostic missing =
        path.endsWith("/")
            ? Diagnostic.warning("broken-link.no-folder", path)
            : Diagnostic.warning("broken-link.missing", path);
    return missing.hint(suggestion(page, resolver.nearestNote(path)));
  }

  private Diagnostic noName(String name) {
    boolean picture = PictureType.isName(name);
    Diagnostic none =
        picture
            ? Diagnostic.warning("missing-image.name", name)
            : Diagnostic.warning("broken-link.no-name", name);
    String near = picture ? fileName(resolver.nearestFile(name)) : resolver.nearestName(name);
    boolean anything = resolver.namesAnything() || NO_NAME.matcher(beforeHash(name)).find();
    return none.as(anything ? Severity.INFO : Severity.WARNING).hint(Phrase.didYouMean(near));
  }

  private static String beforeHash(String name) {
    int hash = name.indexOf('#');
    return hash < 0 ? name : name.substring(0, hash);
  }

  private static @Nullable String fileName(@Nullable String path) {
    return path == null ? null : path.substring(path.lastIndexOf('/') + 1);
  }

  /** Whether the reference is a name in double brackets. */
  private static boolean isNamed(Reference reference) {
    return reference.kind() == Reference.Kind.WIKI_LINK || reference.kind() == Reference.Kind.EMBED;
  }

  private Diagnostic noAnchor(NotePage page, String note, Reference reference) {
    String destination = reference.destination();
    boolean titles = isNamed(reference);
    String fragment =
        destination.substring(
            (titles ? destination.lastIndexOf('#') : destination.indexOf('#')) + 1);
    String shown = titles ? fragment : "#" + fragment;
    ParsedNote there = resolver.note(note);
    Diagnostic missing =
        note.equals(page.id())
            ? Diagnostic.warning("broken-anchor.own", shown)
            : Diagnostic.warning("broken-anchor.missing", shown, there.path());
    NearHeadings headings = new NearHeadings(there, resolver.anchors(note));
    Phrase meant = headings.meant(fragment, titles);
    String other = titles && meant == null ? resolver.nearestName(fragment) : null;
    if (other != null) {
      return missing.hint("broken-anchor.note", "[[" + other + "]]");
    }
    return missing.hint(meant == null ? headings.similar(fragment, titles) : meant);
  }

  private static @Nullable Phrase suggestion(NotePage page, @Nullable String near) {
    return Phrase.didYouMean(near == null ? null : relative(page.note().path(), near));
  }

  private static String relative(String from, String to) {
    int common = 0;
    int slash;
    while ((slash = from.indexOf('/', common)) >= 0
        && to.startsWith(from.substring(common, slash + 1), common)) {
      common = slash + 1;
    }
    long ups = from.substring(common).chars().filter(c -> c == '/').count();
    return "../".repeat((int) ups) + to.substring(common);
  }
}
