package io.kartei.index.address;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.output.SitePath;
import io.kartei.source.SourceFile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides which attachments may be published. Notes may come from somebody else, and so may the
 * files next to them: a file that a browser or a host would run or obey is copied only if the
 * site's own configuration names it.
 */
public final class AttachmentRule {
  private static final Pattern AFTER_DOT = Pattern.compile("\\..*");
  private static final Pattern BYTE_ORDER_MARK = Pattern.compile("^(?:ï»¿|ÿþ|þÿ)");
  private static final Pattern FIRST_SLASHES = Pattern.compile("^(?:\\./|/)+");

  /**
   * What makes a browser treat a file as a page if the host sends no type (MIME Sniffing Standard,
   * 7.1; Firefox's nsUnknownDecoder knows a few tags more).
   */
  private static final Pattern SNIFFED =
      Pattern.compile(
          "\\s*+<(?:[?]xml|!--|!doctype|(?:a|applet|b|base|body|br|center|div|font|form|frameset"
              + "|h[1-6]|head|html|iframe|img|isindex|link|meta|p|pre|script|style|svg|table|title)"
              + "[\\s/>])",
          Pattern.CASE_INSENSITIVE);

  /** The start of an XML document. */
  private static final Pattern MARKUP = Pattern.compile("\\s*+<[^\\s\\d=<]");

  /** How far browsers look into a file. */
  private static final int MAX_SNIFFED = 1_445;

  /** Files that hosts obey in the site's root, in lower case. */
  private static final Set<String> ROOT =
      Set.of(
          "cname",
          "_headers",
          "_redirects",
          "_routes.json",
          "_worker.js",
          "_config.yml",
          "_config.yaml",
          "_config.toml",
          "robots.txt",
          "sw.js",
          "sitemap.xml",
          "llms.txt",
          "ads.txt",
          "app-ads.txt",
          "security.txt",
          "crossdomain.xml",
          "clientaccesspolicy.xml",
          "manifest.webmanifest",
          "apple-app-site-association",
          "netlify.toml",
          "vercel.json",
          "now.json",
          "firebase.json",
          "render.yaml",
          "staticwebapp.config.json",
          "wrangler.toml",
          "wrangler.json",
          "wrangler.jsonc",
          "procfile",
          "dockerfile",
          "bingsiteauth.xml");

  /** Files that hosts obey in every folder. */
  private static final Set<String> ANYWHERE = Set.of("web.config", "sw.js", "_worker.js");

  /** Files shown for a folder, or for an address that doesn't exist, whatever their extension. */
  private static final Set<String> FOLDER_PAGES = Set.of("index", "default", "home", "404");

  private final boolean trusted;
  private final List<Pattern> named;

  /** The beginnings of the files that were inspected, by path. */
  private final Map<String, String> beginnings = new ConcurrentHashMap<>();

  public AttachmentRule(SiteConfig config) {
    this.trusted = config.notes().html() == HtmlMode.TRUSTED;
    this.named = config.notes().attachments().stream().map(AttachmentRule::pattern).toList();
  }

  /**
   * Returns why a file is not published, or null if it is.
   *
   * @param path relative to the content folder
   * @param file the file at that path; it is inspected if its name doesn't reveal its type
   */
  public @Nullable Diagnostic refusal(String path, @Nullable SourceFile file) {
    String url = SitePath.portable(path).toLowerCase(Locale.ROOT);
    String name = url.substring(url.lastIndexOf('/') + 1);
    String shown = path.substring(path.lastIndexOf('/') + 1);
    if (ANYWHERE.contains(name) || ROOT.contains(url)) {
      return Diagnostic.warning("refused-attachment.steers", shown);
    }
    if (trusted || named.stream().anyMatch(p -> p.matcher(path).matches())) {
      return null;
    }
    if (!runs(name, file)) {
      return null;
    }
    String stem = AFTER_DOT.matcher(name).replaceFirst("");
    Diagnostic refused =
        FOLDER_PAGES.contains(stem)
            ? Diagnostic.warning("refused-attachment.page", shown)
            : Diagnostic.warning("refused-attachment.runs", shown);
    return name.endsWith(".svgz")
        ? refused.hint("refused-attachment.unpack", path)
        : refused.hint("refused-attachment.trust", path);
  }

  /** Whether a browser or a host runs a file, judging by its name or else by its beginning. */
  private boolean runs(String name, @Nullable SourceFile file) {
    return switch (Endings.kind(name)) {
      case RUNS -> true;
      case INERT -> false;
      case XML -> file == null || begins(file, MARKUP);
      case UNKNOWN -> file != null && begins(file, SNIFFED);
    };
  }

  private boolean begins(SourceFile file, Pattern like) {
    return like.matcher(beginnings.computeIfAbsent(file.path(), path -> text(file))).lookingAt();
  }

  private static String text(SourceFile file) {
    // in UTF-16, each letter is paired with a zero byte
    String text = new String(file.begin(MAX_SNIFFED), ISO_8859_1).replace("\0", "");
    return BYTE_ORDER_MARK.matcher(text).replaceFirst("");
  }

  /** Compiles a path in which {@code *} matches part of a name, and {@code **} matches folders. */
  private static Pattern pattern(String path) {
    StringBuilder pattern = new StringBuilder();
    String whole = FIRST_SLASHES.matcher(path).replaceFirst("");
    whole = whole.endsWith("/") ? whole + "**" : whole;
    for (int i = 0; i < whole.length(); ) {
      if (whole.startsWith("**/", i)) {
        pattern.append("(?:.*/)?");
        i += 3;
      } else if (whole.startsWith("**", i)) {
        pattern.append(".*");
        i += 2;
      } else {
        char c = whole.charAt(i);
        pattern.append(c == '*' ? "[^/]*" : Pattern.quote(String.valueOf(c)));
        i++;
      }
    }
    return Pattern.compile(pattern.toString(), Pattern.DOTALL);
  }
}
