package io.kartei.render.html.page;

import io.kartei.address.SafeAddress;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text makes a browser load besides text and the site's own images; determines the page's
 * policy.
 *
 * @param diagrams whether there are diagrams drawn by Mermaid's script, which sets inline styles
 * @param drawings whether there are diagrams drawn by the build, which a script enlarges
 * @param formulas whether there are formulas, set by KaTeX's script
 * @param remote whether there is remote content that a script loads on request
 * @param media whether there is audio or video, the site's own or remote
 * @param frames the sources of framed pages, in the syntax of a policy
 * @param pictures whether there are images over {@code https:}
 * @param players whether there is audio or video over {@code https:}
 * @param unencrypted the sources of content over {@code http:}
 * @param data whether there are images embedded as data
 */
public record Needs(
    boolean diagrams,
    boolean drawings,
    boolean formulas,
    boolean remote,
    boolean media,
    SortedSet<String> frames,
    boolean pictures,
    boolean players,
    SortedSet<String> unencrypted,
    boolean data) {
  /** Matches what is loaded with the page; trusted HTML may be written in many ways. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)(?<![-\\w])(?:src|poster|srcset)\\s*=\\s*[\"']?\\s*"
              + "(?<url>(?<scheme>https?:|data:|//)[^\\s\"'>]*)");

  /** Matches further candidates in a {@code srcset}. */
  private static final Pattern CANDIDATE =
      Pattern.compile("(?i)(?<![-\\w])srcset\\s*=\\s*[\"'][^\"'>]*[\\s,]https:");

  private static final List<String> LOADING = List.of("src", "srcset", "poster");

  private static final String ASKING = " data-remote=\"";

  private static final Pattern ASKED_FOR =
      Pattern.compile(ASKING + "(?<kind>[a-z]+)\" data-src=\"(?<urls>[^\"]*)\"");

  private static final Pattern PLAYED = Pattern.compile("(?i)<(?:video|audio)[\\s>]");
  private static final Pattern FRAMED = Pattern.compile("(?i)<iframe[\\s>]");

  public static final Needs NOTHING = of("");

  public Needs {
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
    unencrypted = Collections.unmodifiableSortedSet(new TreeSet<>(unencrypted));
  }

  /** Finds the needs of HTML. Text in it is escaped, so whatever looks like a tag is one. */
  public static Needs of(String html) {
    return of(List.of(html));
  }

  /** Finds the needs of a page that consists of these parts. */
  public static Needs of(Collection<String> parts) {
    Finder finder = new Finder();
    parts.forEach(finder::find);
    if (finder.framed) { // only trusted HTML can still contain frames
      finder.frames.add("https:");
      finder.frames.addAll(finder.unencrypted);
    }
    return new Needs(
        finder.mermaid,
        finder.drawings,
        finder.formulas,
        finder.remote,
        finder.tags || finder.played,
        finder.frames,
        finder.pictures || finder.inSet,
        finder.players || (finder.tags && finder.pictures),
        finder.unencrypted,
        // Mermaid draws people and databases with embedded images
        finder.data || finder.mermaid);
  }

  /**
   * Returns the Content Security Policy (W3C, CSP Level 3) of a page: the site's own files, and
   * only those kinds of remote content that occur on it. Pictures, audio and video may come from
   * any address over {@code https:}, since hosts redirect to others; frames and unencrypted content
   * only from the sources named.
   */
  public String policy() {
    String open = unencrypted.stream().map(o -> " " + o).collect(Collectors.joining());
    return "default-src 'none'; script-src 'self'; style-src 'self'"
        + (diagrams ? " 'unsafe-inline'" : "")
        + "; img-src 'self'"
        + (pictures ? " https:" : "")
        + open
        + (data ? " data:" : "")
        + (formulas ? "; font-src 'self'" : "")
        + "; manifest-src 'self'; connect-src 'self'"
        + (frames.isEmpty() ? "" : "; frame-src " + String.join(" ", frames))
        + (media ? "; media-src 'self'" + (players ? " https:" : "") + open : "")
        + "; base-uri 'none'; form-action 'none'";
  }

  /** Collects what is found. */
  private static final class Finder {
    private final SortedSet<String> frames = new TreeSet<>();
    private final SortedSet<String> unencrypted = new TreeSet<>();
    private boolean mermaid;
    private boolean drawings;
    private boolean formulas;
    private boolean remote;
    private boolean framed;

    /** Whether there are tags of audio or video, not just requests for them. */
    private boolean tags;

    private boolean pictures;
    private boolean inSet;
    private boolean players;
    private boolean played;
    private boolean data;

    void find(String html) {
      loaded(html);
      remote |= askedFor(html);
      tags(html);
      mermaid |= html.contains("<pre class=\"mermaid\"");
      drawings |= html.contains(" class=\"drawing");
      formulas |= html.contains(" class=\"math\"");
    }

    /** Looks for tags of frames and players, by the first letters of their names. */
    private void tags(String html) {
      Matcher frame = FRAMED.matcher(html);
      Matcher player = PLAYED.matcher(html);
      int last = html.length() - 1;
      for (int at = html.indexOf('<'); at >= 0 && at < last; at = html.indexOf('<', at + 1)) {
        switch (html.charAt(at + 1)) {
          case 'i', 'I' -> framed |= frame.region(at, html.length()).lookingAt();
          case 'a', 'A', 'v', 'V' -> tags |= player.region(at, html.length()).lookingAt();
          default -> {}
        }
      }
    }

    private void loaded(String html) {
      Matcher loaded = LOADED.matcher(html).useTransparentBounds(true);
      Matcher candidate = CANDIDATE.matcher(html).useTransparentBounds(true);
      int behind = 0;
      for (int at = html.indexOf('='); at >= 0; at = html.indexOf('=', at + 1)) {
        int start = at < behind ? -1 : nameBefore(html, at);
        if (start >= 0) {
          if (loaded.region(start, html.length()).lookingAt()) {
            behind = loaded.end();
            load(loaded.group("scheme"), loaded.group("url"));
          }
          inSet |= candidate.region(start, html.length()).lookingAt();
        }
      }
    }

    /** Returns where the name of an attribute that may load something begins, or -1. */
    private static int nameBefore(String html, int equalsSign) {
      int end = equalsSign;
      while (end > 0 && html.charAt(end - 1) <= ' ') {
        end--;
      }
      for (String name : LOADING) {
        int start = end - name.length();
        if (start >= 0 && html.regionMatches(true, start, name, 0, name.length())) {
          return start;
        }
      }
      return -1;
    }

    private void load(String scheme, String url) {
      switch (scheme.toLowerCase(Locale.ROOT)) {
        case "http:" -> unencrypted(SafeAddress.origin(url));
        case "data:" -> data = true;
        default -> pictures = true;
      }
    }

    private boolean askedFor(String html) {
      Matcher asked = ASKED_FOR.matcher(html);
      boolean found = false;
      int start = html.indexOf(ASKING);
      while (start >= 0 && asked.find(start)) {
        start = html.indexOf(ASKING, asked.end());
        found = true;
        for (String url : asked.group("urls").split(" ")) {
          one(asked.group("kind"), url);
        }
      }
      return found;
    }

    private void one(String kind, String url) {
      String origin = SafeAddress.origin(url.replace("&amp;", "&"));
      if (kind.equals("frame")) {
        frame(origin);
        return;
      }
      boolean secure = origin != null && origin.startsWith("https:");
      if (origin != null && !secure) {
        unencrypted.add(origin);
      }
      if (kind.equals("image")) {
        pictures |= secure;
      } else {
        played = true;
        players |= secure;
      }
    }

    /**
     * Adds the source of a frame; many hosts redirect to the same name with a {@code www} prefix.
     */
    private void frame(@Nullable String origin) {
      if (origin != null) {
        frames.add(origin);
        int host = origin.indexOf("://") + 3;
        if (!origin.startsWith("www.", host)) {
          frames.add(origin.substring(0, host) + "www." + origin.substring(host));
        }
      }
    }

    private void unencrypted(@Nullable String origin) {
      if (origin != null) {
        unencrypted.add(origin);
      }
    }
  }
}
