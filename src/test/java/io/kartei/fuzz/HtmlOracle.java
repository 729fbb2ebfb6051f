package io.kartei.fuzz;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Says of a page whether anything in it came from a note and could run, load what isn't the note's
 * business, or stand in the way of the site's own scripts. It knows nothing about how pages are
 * made.
 */
public final class HtmlOracle {
  /** Elements that run, load or change how the rest of the page is read. */
  private static final Set<String> NEVER =
      Set.of(
          ("applet base basefont bgsound embed fencedframe foreignobject frame frameset keygen"
                  + " layer link math meta noembed noframes noscript object param plaintext portal"
                  + " script slot style template xml xmp listing marquee animate animatemotion"
                  + " animatetransform set discard handler listener feimage mpath")
              .split(" "));

  /** In a drawing. */
  private static final Set<String> DRAWN =
      Set.of("svg g a title desc rect circle ellipse path text tspan image".split(" "));

  private static final Set<String> ADDRESSES =
      Set.of(
          ("href src data poster cite longdesc action formaction xlink:href background dynsrc"
                  + " lowsrc manifest profile usemap classid codebase archive icon ping data-src")
              .split(" "));

  private static final Set<String> NEVER_ATTRIBUTES =
      Set.of(
          ("style srcdoc formaction action xlink:href ping background dynsrc lowsrc manifest usemap"
                  + " classid codebase archive is slot nonce integrity attributename http-equiv"
                  + " contenteditable autofocus accesskey form imagesrcset ismap"
                  + " popovertarget commandfor")
              .split(" "));

  private static final Pattern SCHEME = Pattern.compile("^([a-z][a-z0-9+.-]+):.*", Pattern.DOTALL);
  private static final Set<String> LEADS = Set.of("http", "https", "mailto", "tel", "sms", "ftp");
  private static final Pattern PICTURE =
      Pattern.compile("data:image/[a-z+.-]+[;,].*", Pattern.DOTALL);

  /** In style, escapes included. */
  private static final Pattern LOADS =
      Pattern.compile(
          "(?i)@import|@font-face|\\\\|url\\(\\s*['\"]?\\s*(?!['\"#\\s])|image\\(|image-set\\(");

  private static final Pattern ESCAPE = Pattern.compile("(?s)\\\\(?:([0-9a-fA-F]{1,6})\\s?|(.?))");

  private final List<String> complaints = new ArrayList<>();

  private HtmlOracle() {}

  /** Of a part of a page that holds nothing but what came from a note. */
  public static List<String> ofPart(Element root) {
    HtmlOracle oracle = new HtmlOracle();
    root.getAllElements().stream().skip(1).forEach(oracle::element);
    return oracle.complaints;
  }

  /**
   * Of a whole page.
   *
   * @param own the addresses of the site's own scripts and style sheets, relative to the site's
   *     root
   */
  public static List<String> ofPage(Document page, Set<String> own) {
    HtmlOracle oracle = new HtmlOracle();
    oracle.head(page, own);
    page.body().getAllElements().stream()
        .skip(1)
        .filter(element -> !oracle.isOwnScript(element, own))
        .forEach(oracle::element);
    return oracle.complaints;
  }

  /** Of a picture that is a file of its own. */
  public static List<String> ofPicture(org.w3c.dom.Document picture) {
    HtmlOracle oracle = new HtmlOracle();
    oracle.picture(picture.getDocumentElement());
    return oracle.complaints;
  }

  private void picture(org.w3c.dom.Element element) {
    String name = element.getLocalName().toLowerCase(Locale.ROOT);
    boolean svg = "http://www.w3.org/2000/svg".equals(element.getNamespaceURI());
    boolean moves =
        name.matches("animate.*|set")
            && !element.getAttribute("attributeName").matches("(?i)(?:.*:)?href|on.*");
    if (!svg || (NEVER.contains(name) && !name.matches("style|mpath|feimage") && !moves)) {
      complaints.add("never an element of a picture: " + name);
    }
    for (int i = 0; i < element.getAttributes().getLength(); i++) {
      org.w3c.dom.Node attribute = element.getAttributes().item(i);
      String value = plain(attribute.getNodeValue());
      boolean leads = attribute.getNodeName().matches("(?:.*:)?href");
      boolean inside =
          value.startsWith("#") || value.matches("(?s)data:image/(?:png|jpe?g|gif);.*");
      if (attribute.getNodeName().toLowerCase(Locale.ROOT).startsWith("on")
          || (leads && !inside && !(name.equals("a") && isLink(value)))
          || LOADS.matcher(unescaped(value)).find()) {
        complaints.add("never in a picture: " + attribute.getNodeName() + "=" + value);
      }
    }
    if (name.equals("style") && LOADS.matcher(element.getTextContent()).find()) {
      complaints.add("style that loads: " + element.getTextContent());
    }
    for (org.w3c.dom.Node child = element.getFirstChild();
        child != null;
        child = child.getNextSibling()) {
      if (child instanceof org.w3c.dom.Element inner) {
        picture(inner);
      }
    }
  }

  /** As style reads it; what no style is in may have backslashes of its own. */
  private static String unescaped(String value) {
    return ESCAPE
        .matcher(value)
        .replaceAll(
            escape -> {
              int hex = escape.group(1) == null ? -1 : Integer.parseInt(escape.group(1), 16);
              String meant =
                  hex < 0
                      ? escape.group(2)
                      : Character.isValidCodePoint(hex) ? Character.toString(hex) : "";
              return Matcher.quoteReplacement(String.valueOf(meant).replace("\\", ""));
            });
  }

  private void head(Document page, Set<String> own) {
    for (Element element : page.head().getAllElements()) {
      switch (element.normalName()) {
        case "head", "title" -> attributes(element);
        case "meta" -> meta(element);
        case "link" -> {
          if (!isOwn(element.attr("href"), own)
              && !element.attr("rel").matches("icon|canonical|next|prev|alternate|manifest")) {
            say("a foreign link", element);
          }
        }
        case "script" -> {
          if (!isOwnScript(element, own) && !isData(element)) {
            say("a script", element);
          }
        }
        default -> say("in the head", element);
      }
    }
    if (page.select("head").size() != 1 || page.select("body").size() != 1) {
      complaints.add("a second head or body");
    }
    if (page.body().attributes().asList().stream()
        .anyMatch(a -> !a.getKey().matches("class|id|data-[a-z-]+"))) {
      say("attributes", page.body());
    }
  }

  private void meta(Element element) {
    String equivalent = element.attr("http-equiv").toLowerCase(Locale.ROOT);
    boolean leadsOn =
        equivalent.equals("refresh")
            && element.attr("content").matches("0; url=(?!/)\\S*")
            && !SCHEME.matcher(element.attr("content").substring(7)).matches();
    if (!equivalent.isEmpty() && !equivalent.equals("content-security-policy") && !leadsOn) {
      say("a meta that acts", element);
    }
  }

  /** Data that no browser runs, and that nothing in it can end. */
  private static boolean isData(Element element) {
    return element.attributes().size() == 1
        && element.attr("type").equals("application/ld+json")
        && element.data().startsWith("{")
        && element.data().endsWith("}")
        && element.data().indexOf('<') < 0;
  }

  private boolean isOwnScript(Element element, Set<String> own) {
    return element.normalName().equals("script")
        && isOwn(element.attr("src"), own)
        && element.data().isEmpty();
  }

  private static boolean isOwn(String address, Set<String> own) {
    return own.contains(address.replaceFirst("^(\\.\\./)*", "").replaceFirst("[?#].*", ""));
  }

  private void say(String what, Element element) {
    Element shallow = element.shallowClone();
    complaints.add(what + ": " + printable(shallow.outerHtml()));
  }

  private static String printable(String text) {
    return text.replaceAll("[\\p{Cc}\\p{Cf}\\p{Cs}\\u2028\\u2029]", "\uFFFD");
  }

  private void element(Element element) {
    String name = element.normalName();
    boolean forOthers =
        (name.equals("noscript") && element.parents().is("main.review, main.results"))
            || element.is("main.note > template[data-previews]");
    if ((NEVER.contains(name) && !forOthers) || name.indexOf(':') >= 0) {
      say("never an element of a page", element);
    }
    boolean drawing = element.parents().is("svg") || name.equals("svg");
    if (drawing && !DRAWN.contains(name)) {
      say("never in a drawing", element);
    }
    if (name.equals("iframe")) {
      frame(element);
    }
    attributes(element);
  }

  private void frame(Element frame) {
    String address = plain(frame.attr("src"));
    if (!address.matches("(?s)https?://.*")) {
      say("a frame that isn't of elsewhere", frame);
    }
    if (!frame.hasAttr("sandbox")) {
      say("a frame without a sandbox", frame);
    }
  }

  private void attributes(Element element) {
    for (Attribute attribute : element.attributes()) {
      String name = attribute.getKey().toLowerCase(Locale.ROOT);
      if (name.startsWith("on")
          || NEVER_ATTRIBUTES.contains(name)
          || !name.matches("[a-z-]+[0-9]*(:[a-z]+)?")) {
        boolean viewBox = name.equals("viewbox");
        if (!viewBox) {
          say("the attribute " + name, element);
        }
      }
      if (name.equals("name") && !isOwnName(element)) {
        say("a name", element);
      }
      if (ADDRESSES.contains(name)) {
        address(element, name, plain(attribute.getValue()));
      } else if (name.equals("srcset")) {
        for (String candidate : attribute.getValue().split(",")) {
          address(element, name, plain(candidate.strip().replaceFirst("\\s.*", "")));
        }
      }
    }
  }

  /** Names of the site's own controls, which no page takes from a note. */
  private static boolean isOwnName(Element element) {
    return element.normalName().matches("meta|input|select|textarea|button|fieldset|output");
  }

  private void address(Element element, String name, String address) {
    if (isLink(address)) {
      return;
    }
    boolean picture =
        element.normalName().matches("img|image") && PICTURE.matcher(address).matches();
    if (!picture) {
      say("an address that may run, in " + name, element);
    }
  }

  private static boolean isLink(String address) {
    Matcher scheme = SCHEME.matcher(address);
    return !scheme.matches() || LEADS.contains(scheme.group(1));
  }

  /** As a browser reads it (URL Standard, "basic URL parser"). */
  private static String plain(String address) {
    return address
        .replaceAll("^[\\x00-\\x20]+|[\\x00-\\x20]+$", "")
        .replaceAll("[\\t\\n\\r]", "")
        .toLowerCase(Locale.ROOT);
  }
}
