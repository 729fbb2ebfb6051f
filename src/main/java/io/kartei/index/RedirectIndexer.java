package io.kartei.index;

import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.Redirect;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.DiagnosticSink;
import io.kartei.diagnostic.Suggestions;
import io.kartei.index.address.Addresses;
import io.kartei.index.address.AttachmentAddresses;
import io.kartei.index.address.FormerAddresses;
import io.kartei.messages.Phrase;
import io.kartei.output.SitePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Follows every redirect to its end, and reports those that lead nowhere or start where a page is.
 */
final class RedirectIndexer {
  private static final Pattern FIRST_SLASHES = Pattern.compile("^(\\./|/)+");
  private static final Pattern FRAGMENT = Pattern.compile("#.*");

  /** Folders of generated files whose kinds only the outputs know. */
  private static final List<String> MADE =
      List.of("anki/", "assets/", "cards/", "compare/", "data/");

  private final Function<String, @Nullable String> pages;
  private final AttachmentAddresses attachments;
  private final Predicate<String> isAttachment;
  private final DiagnosticSink diagnostics;
  private final SortedMap<String, Redirect> wanted = new TreeMap<>();

  /** The paths of notes, by the addresses of their pages. */
  private final Map<String, String> paths = new HashMap<>();

  /** The pages by the addresses that they had elsewhere. */
  private final Map<String, String> formerly = new HashMap<>();

  private final SortedMap<String, String> redirects = new TreeMap<>();

  private RedirectIndexer(
      Function<String, @Nullable String> pages,
      AttachmentAddresses attachments,
      Predicate<String> isAttachment,
      DiagnosticSink diagnostics) {
    this.pages = pages;
    this.attachments = attachments;
    this.isAttachment = isAttachment;
    this.diagnostics = diagnostics;
  }

  /**
   * Follows the redirects.
   *
   * @param address finds the address of a page by its path or its note's path; returns null if
   *     there is none
   * @param attachments the files that former addresses lead to are added to it
   * @param isAttachment whether a path is that of an attachment that may be published
   * @param former knows the addresses that notes had elsewhere
   */
  static RedirectIndexer index(
      SiteConfig config,
      Collection<NotePage> notes,
      Function<String, @Nullable String> address,
      AttachmentAddresses attachments,
      Predicate<String> isAttachment,
      FormerAddresses former,
      DiagnosticSink diagnostics) {
    RedirectIndexer indexer = new RedirectIndexer(address, attachments, isAttachment, diagnostics);
    for (NotePage note : notes) {
      former.of(note.note()).forEach(a -> indexer.formerly.putIfAbsent(path(a), note.url()));
    }
    config.redirects().forEach(indexer::want);
    indexer.follow(notes);
    notes.forEach(note -> indexer.paths.put(note.url(), note.note().path()));
    notes.forEach(indexer::aliases);
    notes.forEach(note -> indexer.former(note, former));
    return indexer;
  }

  /** Adds the addresses that a note had elsewhere, unless something else has them now. */
  private void former(NotePage page, FormerAddresses former) {
    List<String> addresses = new ArrayList<>(former.of(page.note()));
    addresses.add(Addresses.urlOf(page.note().path()));
    for (String address : addresses) {
      String from = path(address);
      if (pages.apply(from) == null
          && !redirects.containsKey(from)
          && SitePath.fault(from) == null
          && SitePath.portable(from).equals(from)
          && attachments.take(from)) {
        redirects.put(from, page.url());
      }
    }
  }

  /** Returns the target of each former address. */
  SortedMap<String, String> redirects() {
    return redirects;
  }

  private void want(String address, Redirect redirect) {
    String from = path(address);
    Phrase fault = SitePath.fault(from);
    if (fault != null) {
      report(redirect, Diagnostic.warning("invalid-redirect.unwritable", from, fault));
    } else if (pages.apply(from) != null) {
      report(redirect, Diagnostic.warning("invalid-redirect.page-there", from));
    } else if (!attachments.isUnused(from)) {
      inTheWay(from, redirect);
    } else if (wanted.putIfAbsent(from, redirect) != null) {
      report(redirect, Diagnostic.warning("invalid-redirect.twice", from));
    }
  }

  private void inTheWay(String from, Redirect redirect) {
    report(redirect, Diagnostic.warning("invalid-redirect.file-there", from));
  }

  private void follow(Collection<NotePage> notes) {
    Set<String> good = new TreeSet<>();
    Set<String> bad = new TreeSet<>();
    Set<String> circles = new HashSet<>();
    for (String start : wanted.keySet()) {
      List<String> way = new ArrayList<>();
      Set<String> seen = new HashSet<>();
      String at = start;
      while (wanted.containsKey(at) && !good.contains(at) && !bad.contains(at) && seen.add(at)) {
        way.add(at);
        at = next(at);
      }
      if (seen.contains(at)) {
        circles.addAll(way.subList(way.indexOf(at), way.size()));
      }
      boolean arrived = good.contains(at) || (!wanted.containsKey(at) && arrives(at));
      (arrived ? good : bad).addAll(way);
    }
    good.forEach(
        from -> {
          String target = target(get(from).to());
          if (attachments.take(from)) {
            redirects.put(from, target);
          } else {
            inTheWay(from, get(from));
          }
        });
    Suggestions suggestions = Suggestions.among(notes.stream().map(NotePage::url).toList());
    bad.forEach(from -> complain(from, circles.contains(from), suggestions));
  }

  private void complain(String from, boolean inCircle, Suggestions suggestions) {
    String to = next(from);
    String near = suggestions.nearestPath(to);
    if (inCircle) {
      report(get(from), Diagnostic.warning("invalid-redirect.circle"));
    } else if (wanted.containsKey(to)) {
      report(get(from), Diagnostic.warning("invalid-redirect.to-nowhere", to));
    } else {
      Diagnostic missing = Diagnostic.warning("invalid-redirect.no-target", to);
      report(get(from), near == null ? missing : missing.hint("did-you-mean", near));
    }
  }

  private Redirect get(String from) {
    Redirect redirect = wanted.get(from);
    if (redirect == null) {
      throw new IllegalArgumentException("no redirect " + from);
    }
    return redirect;
  }

  /** Returns the target of a redirect: the path of a page or file, or an address on the web. */
  private String next(String from) {
    String to = get(from).to();
    return isOnWeb(to) ? to : file(FRAGMENT.matcher(to).replaceFirst(""));
  }

  private boolean arrives(String to) {
    return isOnWeb(to)
        || pages.apply(to) != null
        || isAttachment.test(to)
        || (!to.endsWith(".html") && MADE.stream().anyMatch(to::startsWith));
  }

  /**
   * Returns the current form of a target: follows pages that moved, and resolves notes given by
   * file name.
   */
  private String target(String to) {
    if (isOnWeb(to)) {
      return to;
    }
    int hash = to.indexOf('#');
    String file = file(hash < 0 ? to : to.substring(0, hash));
    String page = pages.apply(file);
    String url = isAttachment.test(file) ? attachments.add(file, null) : file;
    return (page == null ? url : page) + (hash < 0 ? "" : to.substring(hash));
  }

  /**
   * Adds the aliases that look like paths as former addresses; the others are names of the note.
   */
  private void aliases(NotePage page) {
    for (String alias : page.note().frontMatter().aliases()) {
      String plain = alias.endsWith("/") ? alias.substring(0, alias.length() - 1) : "";
      boolean address =
          alias.startsWith("/") || (!plain.isEmpty() && SitePath.portable(plain).equals(plain));
      if (address || alias.endsWith(".html") || alias.endsWith(".md")) {
        String at = page.note().path();
        boolean beside = address && !alias.startsWith("/"); // Hugo
        String from = path(beside ? at.substring(0, at.lastIndexOf('/') + 1) + alias : alias);
        String there = pages.apply(from);
        if (there == null) {
          there = redirects.get(from);
        }
        if (there == null && SitePath.fault(from) == null && attachments.take(from)) {
          redirects.put(from, page.url());
        }
        if (there != null && !there.equals(page.url())) {
          diagnostics.report(
              Diagnostic.warning("alias.elsewhere", alias, paths.getOrDefault(there, there))
                  .at(page.note().path(), null));
        }
      }
    }
  }

  private static boolean isOnWeb(String address) {
    return address.contains("://");
  }

  /** Returns the file that an address of the site names, whether a page or another file. */
  private String file(String address) {
    String path = strip(address);
    String page = pages.apply(path);
    if (page == null) {
      page = formerly.getOrDefault(path(path), formerly.get(path(path + "/")));
    }
    if (page != null) {
      return page;
    }
    boolean made = MADE.stream().anyMatch(path::startsWith);
    return made || isAttachment.test(path) ? path : path(path);
  }

  /** Converts an old address to the path of a page. */
  private static String path(String address) {
    String path = strip(address);
    if (path.endsWith(".md")) {
      return path.substring(0, path.length() - 3) + ".html";
    }
    if (path.isEmpty() || path.endsWith("/")) {
      return path + "index.html";
    }
    return path.endsWith(".html") || path.endsWith(".htm") ? path : path + ".html";
  }

  private static String strip(String path) {
    return FIRST_SLASHES.matcher(path).replaceFirst("");
  }

  private void report(Redirect redirect, Diagnostic said) {
    diagnostics.report(said.at(redirect.file(), redirect.place()));
  }
}
