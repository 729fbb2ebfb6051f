package io.kartei.vectors;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.fuzz.HtmlLaws;
import io.kartei.fuzz.HtmlOracle;
import io.kartei.fuzz.XmlLaws;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/** What a build has made, looked at without trust. */
final class MadeFiles {
  /** A call of one of the site's functions with JSON, or the service worker's table. */
  private static final Pattern DATA =
      Pattern.compile("(?s)(?:window\\.)?kartei\\.\\w+\\((.*)\\);?\\s*");

  private static final Pattern ENDS_SCRIPT =
      Pattern.compile("(?i)</script|[\\u2028\\u2029\\u0000]");

  /** Keys of a card's face that the review shows as HTML. */
  private static final Set<String> HTML_OF_A_FACE = Set.of("front", "back", "choices", "items");

  private final SortedMap<String, byte[]> files;
  private final Set<String> own = new TreeSet<>();
  private final List<String> complaints = new ArrayList<>();

  private MadeFiles(SortedMap<String, byte[]> files) {
    this.files = files;
    for (String path : files.keySet()) {
      if (path.matches("assets/.*|cards/data/.*|exams/cards\\.js|sw\\.js")) {
        own.add(path);
      }
    }
  }

  /** What is wrong with them. */
  static List<String> complaints(SortedMap<String, byte[]> files) {
    MadeFiles made = new MadeFiles(files);
    made.look();
    return made.complaints;
  }

  private void look() {
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      String path = file.getKey();
      String text = new String(file.getValue(), StandardCharsets.UTF_8);
      if (path.endsWith(".html")) {
        page(path, text);
      } else if (path.endsWith(".js") && !path.startsWith("assets/")) {
        script(path, text);
      } else if (path.endsWith(".svg")) {
        picture(path, text);
      } else if (path.endsWith(".xml")) {
        XmlLaws.check(text);
      } else if (path.endsWith(".json") || path.endsWith(".webmanifest")) {
        json(path, text);
      }
    }
  }

  private void page(String path, String html) {
    Document page = Jsoup.parse(html);
    if (path.equals("404.html")) {
      lostPage(page);
    }
    List<String> said = new ArrayList<>(HtmlOracle.ofPage(page, own));
    said.addAll(HtmlOracle.ofPage(HtmlLaws.again(page), own));
    said.forEach(complaint -> complaints.add(path + ": " + complaint));
  }

  /** The one page with a script of its own, which finds the site's root. */
  private void lostPage(Document page) {
    if (page.select("script:not([src])").size() != 1 || page.select("noscript").size() != 1) {
      complaints.add("404.html: not the script that it has");
    }
    page.select("script:not([src]), noscript").remove();
  }

  private void script(String path, String script) {
    String code = path.equals("sw.js") ? script.substring(0, script.indexOf('\n')) : script;
    if (ENDS_SCRIPT.matcher(code).find()) {
      complaints.add(path + ": ends a script");
    }
    Matcher data = DATA.matcher(script);
    if (data.matches()) {
      faces(path, json(path, "[" + data.group(1) + "]"));
    } else if (!path.equals("sw.js")) {
      complaints.add(path + ": is no call with JSON");
    }
  }

  private void faces(String path, JsonNode node) {
    node.forEach(
        child -> {
          if (child.isObject()) {
            child.properties().stream()
                .filter(entry -> HTML_OF_A_FACE.contains(entry.getKey()))
                .forEach(entry -> html(path, entry.getValue()));
          }
          faces(path, child);
        });
  }

  private void html(String path, JsonNode value) {
    if (value.isTextual()) {
      for (String complaint :
          HtmlOracle.ofPart(Jsoup.parseBodyFragment(value.textValue()).body())) {
        complaints.add(path + ": " + complaint);
      }
    } else {
      value.forEach(child -> html(path, child));
    }
  }

  private JsonNode json(String path, String json) {
    try {
      return new ObjectMapper().readTree(json);
    } catch (JsonProcessingException e) {
      complaints.add(path + ": " + e.getOriginalMessage());
      return new ObjectMapper().nullNode();
    }
  }

  private void picture(String path, String svg) {
    for (String complaint : HtmlOracle.ofPicture(XmlLaws.check(svg))) {
      complaints.add(path + ": " + complaint);
    }
  }
}
