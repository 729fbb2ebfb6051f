package io.kartei.markdown;

import io.kartei.address.SafeAddress;
import io.kartei.address.SourceSet;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Severity;
import io.kartei.messages.Phrase;
import io.kartei.model.Attribute;
import io.kartei.model.HtmlElements;
import io.kartei.source.SourceSpan;
import io.kartei.text.Slugs;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;
import org.jsoup.safety.Safelist;

/**
 * Which HTML an author's note may hold, and what is said of the rest. Nothing has a {@code name},
 * and ids are the author's own: on a page, both would be properties of {@code document} and {@code
 * window}, where scripts look for others.
 */
final class HtmlAllowList {
  /** Elements that HTML takes from other standards. */
  private static final Set<String> FOREIGN = Set.of("svg", "math");

  private static final Set<String> VOID =
      Set.of("br", "col", "hr", "img", "source", "track", "wbr");

  /** Elements that the HTML standard lets end without an end tag. */
  private static final Set<String> SELF_CLOSING =
      Set.of(
          "p",
          "li",
          "dt",
          "dd",
          "td",
          "th",
          "tr",
          "thead",
          "tbody",
          "tfoot",
          "colgroup",
          "caption");

  /** Only looks: dropping them harms nobody and is not worth a word. */
  private static final Set<String> HARMLESS =
      Set.of(
          "frameborder",
          "border",
          "cellpadding",
          "cellspacing",
          "bgcolor",
          "color",
          "loading",
          "allow",
          "referrerpolicy",
          "decoding",
          "crossorigin",
          "rel",
          "target",
          "markdown");

  /** Attributes that other tools show, on components and fields. */
  private static final Set<String> LABELS = Set.of("label", "title", "alt");

  /** The same of a field. */
  private static final Set<String> FIELD_LABELS =
      Set.of("label", "title", "alt", "value", "placeholder");

  /** Fields whose value nobody sees. */
  private static final Set<String> VALUELESS =
      Set.of("hidden", "checkbox", "radio", "password", "color", "range");

  /** Elements within a line that keep words apart. */
  private static final Set<String> PARTING =
      Set.of("button", "input", "label", "legend", "optgroup", "option", "select", "textarea");

  private static final Pattern SIZE =
      Pattern.compile("(?:^|;)\\s*(?<name>width|height)\\s*:\\s*(?<pixels>\\d{1,4})px\\s*(?=;|$)");

  private static final Pattern HEADING = Pattern.compile("h[1-6]");

  /** Attributes whose loss a reader sees. */
  private static final Set<String> ADDRESSES =
      Set.of("href", "src", "srcset", "srcdoc", "action", "poster");

  private static final Safelist SAFE = safelist();

  private HtmlAllowList() {}

  private static Safelist safelist() {
    return new Safelist()
        .addTags(HtmlElements.blocks().toArray(String[]::new))
        .addTags(
            "a", "abbr", "audio", "b", "bdi", "bdo", "big", "br", "cite", "code", "data", "del",
            "dfn", "em", "i", "iframe", "img", "ins", "kbd", "mark", "picture", "q", "rp", "rt",
            "ruby", "s", "samp", "small", "source", "span", "strike", "strong", "sub", "sup",
            "time", "track", "tt", "u", "var", "video", "wbr")
        .addAttributes(
            ":all",
            "id",
            "class",
            "title",
            "lang",
            "dir",
            "align",
            "role",
            "aria-label",
            "aria-hidden")
        .addAttributes("a", "href")
        .addAttributes("img", "src", "alt", "width", "height", "srcset", "sizes")
        .addAttributes("iframe", "src", "width", "height", "allowfullscreen")
        .addAttributes("audio", "src", "controls", "loop", "muted", "preload")
        .addAttributes(
            "video",
            "src",
            "controls",
            "loop",
            "muted",
            "preload",
            "poster",
            "width",
            "height",
            "playsinline")
        .addAttributes("source", "src", "type", "media", "srcset", "sizes")
        .addAttributes("track", "src", "kind", "srclang", "label", "default")
        .addAttributes("details", "open")
        .addAttributes("ol", "start", "type", "reversed")
        .addAttributes("li", "value")
        .addAttributes("td", "colspan", "rowspan", "headers", "valign", "width")
        .addAttributes("th", "colspan", "rowspan", "headers", "valign", "width", "scope", "abbr")
        .addAttributes("table", "width", "summary")
        .addAttributes("col", "span", "width")
        .addAttributes("colgroup", "span")
        .addAttributes("blockquote", "cite")
        .addAttributes("q", "cite")
        .addAttributes("del", "cite", "datetime")
        .addAttributes("ins", "cite", "datetime")
        .addAttributes("time", "datetime")
        .addAttributes("data", "value")
        .preserveRelativeLinks(true);
  }

  static boolean allows(String tag) {
    return SAFE.isSafeTag(tag);
  }

  /**
   * Says that a tag was left out.
   *
   * @param component whether it is written as a component of another tool: {@code <Tabs>}
   * @param words how many went with it
   */
  static Diagnostic dropped(String tag, boolean component, int words) {
    if (Tag.isKnownTag(tag) || FOREIGN.contains(tag)) {
      Diagnostic dropped =
          words == 0
              ? Diagnostic.warning("dropped-html.element", tag)
              : Diagnostic.warning("dropped-html.words", tag, words);
      return dropped.hint("dropped-html.trusted");
    }
    return component
        ? Diagnostic.info("dropped-html.component", tag)
        : Diagnostic.warning("dropped-html.unknown", tag);
  }

  /** What a tag that is left out says to readers. */
  static List<String> label(HtmlToken tag) {
    Set<String> said = isField(tag) ? FIELD_LABELS : LABELS;
    return tag.attributes().stream()
        .filter(a -> said.contains(a.name()) && !a.value().isBlank())
        .map(Attribute::value)
        .toList();
  }

  /** Whether it shows its value. */
  private static boolean isField(HtmlToken tag) {
    return tag.name().equals("input")
        && tag.attributes().stream()
            .noneMatch(a -> a.name().equals("type") && VALUELESS.contains(a.value().strip()));
  }

  /** Whether an element that is left out keeps what is in it apart from what is around it. */
  static boolean parts(String tag) {
    return PARTING.contains(tag) || (Tag.isKnownTag(tag) && Tag.valueOf(tag).isBlock());
  }

  static boolean isVoid(String tag) {
    return VOID.contains(tag);
  }

  /** Whether it is an element of HTML, allowed or not. */
  static boolean isKnown(String tag) {
    return Tag.isKnownTag(tag);
  }

  /** Whether HTML wants an end tag for it. */
  static boolean needsEnd(String tag) {
    return !isVoid(tag) && !SELF_CLOSING.contains(tag);
  }

  /** Whether the same element, while it is open, ends where another begins. */
  static boolean closesItself(String tag) {
    return SELF_CLOSING.contains(tag);
  }

  /** The attributes of a start tag that pass; what does not is reported. */
  static List<Attribute> attributes(HtmlToken tag, SourceSpan span, ParseScope scope) {
    List<Attribute> kept = new ArrayList<>();
    for (Attribute attribute : tag.attributes()) {
      if (attribute.name().equals("style")) {
        style(attribute.value(), kept);
        scope.report(dropped("style", tag, false), span);
      } else if (attribute.name().equals("class")) {
        classes(attribute.value(), kept);
      } else if (isId(attribute, tag)) {
        id(attribute.value(), tag, span, scope, kept);
      } else if (passes(tag.name(), attribute)) {
        kept.add(attribute);
      } else if (!HARMLESS.contains(attribute.name())) {
        boolean active = attribute.name().startsWith("on") || ADDRESSES.contains(attribute.name());
        scope.report(dropped(attribute.name(), tag, active), span);
      }
    }
    return kept;
  }

  /** Old pages name an anchor instead of giving it an id. */
  private static boolean isId(Attribute attribute, HtmlToken tag) {
    boolean isName = attribute.name().equals("name") && tag.name().equals("a");
    return attribute.name().equals("id")
        || (isName && tag.attributes().stream().noneMatch(a -> a.name().equals("id")));
  }

  private static void id(
      String written, HtmlToken tag, SourceSpan span, ParseScope scope, List<Attribute> kept) {
    boolean isAddress = tag.name().equals("a") || HEADING.matcher(tag.name()).matches();
    String id = isAddress ? written : Slugs.own(written);
    if (scope.claimId(id)) {
      kept.add(new Attribute("id", id));
      return;
    }
    scope.report(
        id.startsWith(ParseScope.THEME)
            ? Diagnostic.info("dropped-html.own-id", written, tag.name())
            : Diagnostic.info("dropped-html.taken-id", written, tag.name()),
        span);
  }

  private static boolean passes(String tag, Attribute attribute) {
    String name = attribute.name();
    String value = attribute.value();
    return SAFE.isSafeAttribute(tag, new Element(tag), new org.jsoup.nodes.Attribute(name, value))
        && switch (name) {
          case "href" -> SafeAddress.leads(value);
          case "srcset" -> SourceSet.of(value).stream().allMatch(c -> SafeAddress.loads(c.url()));
          // only by scripts of the page could a reader be asked
          case "src" ->
              SafeAddress.loads(value) && !(tag.equals("track") && SafeAddress.isOnWeb(value));
          case "poster", "cite" -> SafeAddress.loads(value);
          default -> true;
        };
  }

  /** Names of an author's, apart from those of the theme. */
  private static void classes(String names, List<Attribute> kept) {
    List<String> own = new ArrayList<>();
    for (String name : names.strip().split("\\s+")) {
      if (!name.isEmpty()) {
        own.add(Slugs.own(name));
      }
    }
    if (!own.isEmpty()) {
      kept.add(new Attribute("class", String.join(" ", own)));
    }
  }

  /** A size in pixels is worth keeping, and has an attribute of its own. */
  private static void style(String style, List<Attribute> kept) {
    Matcher size = SIZE.matcher(style);
    while (size.find()) {
      kept.add(new Attribute(size.group("name"), size.group("pixels")));
    }
  }

  private static Diagnostic dropped(String attribute, HtmlToken tag, boolean active) {
    Severity severity = active ? Severity.WARNING : Severity.INFO;
    return Diagnostic.of(severity, Phrase.of("dropped-html.attribute", attribute, tag.name()))
        .hint("dropped-html.trusted");
  }
}
