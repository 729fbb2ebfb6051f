package io.kartei.render.html.page;

import io.kartei.address.SafeAddress;
import java.util.Collections;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a text makes a browser load beyond words and the site's own images; decides the page's
 * policy.
 *
 * @param diagrams drawn by Mermaid's script, which sets styles as it goes
 * @param drawings diagrams that the build has drawn, which a script enlarges
 * @param formulas set by KaTeX's script
 * @param remote something elsewhere that a script loads when it is asked to
 * @param media audio or video, of the site's own or not
 * @param frames where on the web pages in frames are from, as a policy names it
 * @param pictures images over {@code https:}
 * @param players audio or video over {@code https:}
 * @param unencrypted where on the web something over {@code http:} is from
 * @param data images that the text itself holds
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
  /** What is loaded with the page; in HTML that the site trusts, it may be written in many ways. */
  private static final Pattern LOADED =
      Pattern.compile(
          "(?i)(?<![-\\w])(?:src|poster|srcset)\\s*=\\s*[\"']?\\s*"
              + "(?<url>(?<scheme>https?:|data:|//)[^\\s\"'>]*)");

  /** Further candidates of a {@code srcset}. */
  private static final Pattern CANDIDATE =
      Pattern.compile("(?i)(?<![-\\w])srcset\\s*=\\s*[\"'][^\"'>]*[\\s,]https:");

  private static final Pattern ASKED_FOR =
      Pattern.compile(" data-remote=\"(?<kind>[a-z]+)\" data-src=\"(?<urls>[^\"]*)\"");

  private static final Pattern PLAYED = Pattern.compile("(?i)<(?:video|audio)[\\s>]");
  private static final Pattern FRAMED = Pattern.compile("(?i)<iframe[\\s>]");

  public static final Needs NOTHING = of("");

  public Needs {
    frames = Collections.unmodifiableSortedSet(new TreeSet<>(frames));
    unencrypted = Collections.unmodifiableSortedSet(new TreeSet<>(unencrypted));
  }

  /** Looks for them in HTML; text is escaped there, so that a tag is a tag. */
  public static Needs of(String html) {
    Finder finder = new Finder();
    finder.loaded(html);
    boolean remote = finder.askedFor(html);
    boolean framed = FRAMED.matcher(html).find();
    if (framed) { // only HTML that the site trusts still holds them
      finder.frames.add("https:");
      finder.frames.addAll(finder.unencrypted);
    }
    boolean played = PLAYED.matcher(html).find();
    return new Needs(
        html.contains("<pre class=\"mermaid\""),
        html.contains(" class=\"drawing"),
        html.contains(" class=\"math\""),
        remote,
        played || finder.played,
        finder.frames,
        finder.pictures || CANDIDATE.matcher(html).find(),
        finder.players || (played && finder.pictures),
        finder.unencrypted,
        // Mermaid draws people and databases with pictures that it holds itself
        finder.data || html.contains("<pre class=\"mermaid\""));
  }

  /**
   * The Content Security Policy (W3C, CSP Level 3) of a page: nothing but the site's own files, and
   * of what authors take from elsewhere the kinds that are there. Pictures, audio and video may
   * come from any address over {@code https:}, since hosts lead on to others; frames and what is
   * unencrypted from those named.
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
        + "; manifest-src 'self'"
        + (frames.isEmpty() ? "" : "; frame-src " + String.join(" ", frames))
        + (media ? "; media-src 'self'" + (players ? " https:" : "") + open : "")
        + "; base-uri 'none'; form-action 'none'";
  }

  /** Collects what is found. */
  private static final class Finder {
    private final SortedSet<String> frames = new TreeSet<>();
    private final SortedSet<String> unencrypted = new TreeSet<>();
    private boolean pictures;
    private boolean players;
    private boolean played;
    private boolean data;

    void loaded(String html) {
      Matcher loaded = LOADED.matcher(html);
      while (loaded.find()) {
        switch (loaded.group("scheme").toLowerCase(Locale.ROOT)) {
          case "http:" -> unencrypted(SafeAddress.origin(loaded.group("url")));
          case "data:" -> data = true;
          default -> pictures = true;
        }
      }
    }

    boolean askedFor(String html) {
      Matcher asked = ASKED_FOR.matcher(html);
      boolean found = false;
      while (asked.find()) {
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

    /** Many hosts lead on to the same name with www in front. */
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
