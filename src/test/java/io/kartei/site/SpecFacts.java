package io.kartei.site;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What was found in an example, in the notation of the specification. */
final class SpecFacts {
  /** What each kind of fence shows. */
  private static final Map<String, Function<BuiltSite, String>> KINDS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("exams", all("examReferences", SpecFacts::exam)),
              Map.entry("objectives", all("objectives", SpecFacts::objective)),
              Map.entry("questions", all("questions", SpecFacts::question)),
              Map.entry("cards", all("cards", SpecFacts::card)),
              Map.entry("context", all("cards", SpecFacts::context)),
              Map.entry("items", all("cards", SpecFacts::items)),
              Map.entry("tiers", all("cards", SpecFacts::tier)),
              Map.entry("ids", all("cards", SpecFacts::id)),
              Map.entry("terms", all("terms", SpecFacts::term)),
              Map.entry("tables", all("tables", SpecFacts::table)),
              Map.entry("sheets", all("comparisons", SpecFacts::sheet)),
              Map.entry("diagrams", all("diagrams", SpecFacts::diagram)),
              Map.entry("notes", all("notes", SpecFacts::note)),
              Map.entry("headings", ofNotes("sections", SpecFacts::heading)),
              Map.entry("links", ofNotes("links", SpecFacts::link)),
              Map.entry("backlinks", all("notes", SpecFacts::backlinks)),
              Map.entry("text", SpecFacts::texts),
              Map.entry("html", SpecFacts::html),
              Map.entry("diagnostics", site -> site.told().replaceAll("\n+\\z", "\n"))));

  private final StringBuilder out = new StringBuilder();
  private final boolean manyNotes;

  private SpecFacts(JsonNode model) {
    manyNotes = model.get("notes").size() > 1;
  }

  /** What the site has of a kind. */
  static String of(String kind, BuiltSite site) {
    Function<BuiltSite, String> facts = KINDS.get(kind);
    if (facts == null) {
      throw new AssertionError("no kind of facts \"" + kind + "\"; there are " + KINDS.keySet());
    }
    return facts.apply(site);
  }

  private static Function<BuiltSite, String> all(
      String key, BiConsumer<SpecFacts, JsonNode> write) {
    return site -> {
      JsonNode model = site.model();
      SpecFacts facts = new SpecFacts(model);
      model.get(key).forEach(fact -> write.accept(facts, fact));
      return facts.out.toString();
    };
  }

  private static Function<BuiltSite, String> ofNotes(String key, Writer write) {
    return site -> {
      JsonNode model = site.model();
      SpecFacts facts = new SpecFacts(model);
      model.get("notes").forEach(n -> n.get(key).forEach(fact -> write.write(facts, n, fact)));
      return facts.out.toString();
    };
  }

  @FunctionalInterface
  private interface Writer {
    void write(SpecFacts facts, JsonNode note, JsonNode fact);
  }

  private void exam(JsonNode exam) {
    head(exam, exam, text(exam, "sitting") + "  " + words(exam.get("paths")));
    detail("title", exam.get("title"));
    if (!exam.get("question").isNull()) {
      out.append("   of a question\n");
    }
    detail("section", exam.get("section"));
  }

  private void question(JsonNode question) {
    String relevant = question.get("examRelevant").asBoolean() ? ", relevant" : "";
    head(question, question, text(question, "kind") + relevant + "  " + text(question, "text"));
    for (JsonNode choice : question.get("choices")) {
      out.append(choice.get("correct").asBoolean() ? "   [x] " : "   [ ] ");
      out.append(text(choice, "text")).append('\n');
    }
    String source = text(question, "answerSource");
    if (!source.equals("none")) {
      String answer = question.get("answer").isNull() ? "" : "  " + flat(question, "answer");
      out.append("   ").append(source).append(answer).append('\n');
    }
  }

  private void objective(JsonNode objective) {
    boolean whole = objective.path("objective").isNull();
    head(
        objective,
        objective,
        text(objective, whole ? "domain" : "objective")
            + optional("  ", objective, "title")
            + optional("  ", objective, "weight"));
  }

  private void card(JsonNode card) {
    head(
        card,
        card,
        text(card, "kind") + "  " + plain(card, "front") + " => " + plain(card, "back"));
    if (!card.get("examReferences").isEmpty()) {
      out.append("   exams  ").append(words(card.get("examReferences"))).append('\n');
    }
  }

  private void context(JsonNode card) {
    String context = text(card, "context");
    head(card, card, (context.isEmpty() ? "" : "(" + context + ") ") + plain(card, "front"));
  }

  private void items(JsonNode card) {
    Document front = Jsoup.parse(text(card, "front"));
    front.select("figure.diagram").remove();
    head(card, card, front.text());
    card.get("items")
        .forEach(item -> out.append("   ").append(Jsoup.parse(item.asText()).text()).append('\n'));
  }

  private void tier(JsonNode card) {
    head(card, card, text(card, "tier") + "  " + plain(card, "front"));
  }

  private void id(JsonNode card) {
    head(card, card, text(card, "id") + "  " + plain(card, "front"));
  }

  private void term(JsonNode term) {
    head(
        term,
        term,
        text(term, "term")
            + optional(" = ", term, "expansion")
            + optional(" : ", term, "definition"));
  }

  private void table(JsonNode table) {
    head(
        table,
        table,
        text(table, "kind") + "  " + text(table, "columns") + " x " + text(table, "rows"));
  }

  private void sheet(JsonNode sheet) {
    head(sheet, sheet, text(sheet, "url") + "  " + text(sheet, "title"));
    row("", sheet.get("subjects"));
    for (int i = 0; i < sheet.get("criteria").size(); i++) {
      row(sheet.get("criteria").get(i).asText(), sheet.get("cells").get(i));
    }
  }

  private void row(String label, JsonNode cells) {
    out.append("   | ").append(label).append(" |");
    cells.forEach(cell -> out.append(' ').append(cell.asText()).append(" |"));
    out.append('\n');
  }

  private void diagram(JsonNode diagram) {
    head(diagram, diagram, text(diagram, "type"));
  }

  private void note(JsonNode note) {
    out.append(text(note, "path")).append("  ").append(text(note, "title")).append('\n');
    out.append("   ").append(text(note, "url")).append('\n');
    if (!note.get("tags").isEmpty()) {
      out.append("   tags  ").append(words(note.get("tags"))).append('\n');
    }
  }

  private void heading(JsonNode note, JsonNode section) {
    String level = "#".repeat(section.get("level").asInt());
    head(note, section, level + " " + text(section, "title") + "  -> " + text(section, "id"));
  }

  private void link(JsonNode note, JsonNode link) {
    String broken = link.get("resolved").asBoolean() ? "" : "  broken";
    head(note, link, text(link, "kind") + "  " + text(link, "target") + broken);
  }

  private void backlinks(JsonNode note) {
    if (!note.get("backlinks").isEmpty()) {
      out.append(text(note, "id")).append(" <- ").append(words(note.get("backlinks"))).append('\n');
    }
  }

  /** The words of each note's text, a line for each block. */
  private static String texts(BuiltSite site) {
    return lines(site, Element::wholeText);
  }

  /** Each note's text as the page has it. */
  private static String html(BuiltSite site) {
    return lines(site, Element::html);
  }

  private static String lines(BuiltSite site, Function<Element, String> part) {
    StringBuilder lines = new StringBuilder();
    for (JsonNode note : site.model().get("notes")) {
      Document page = site.page(text(note, "url"));
      page.outputSettings().prettyPrint(false);
      page.select("a.anchor").remove();
      for (Element body : page.select(".body")) {
        part.apply(body)
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(line -> lines.append(line).append('\n'));
      }
    }
    return lines.toString();
  }

  private void head(JsonNode note, JsonNode fact, String what) {
    if (manyNotes) {
      out.append(text(note, "path")).append(':');
    }
    out.append(text(fact, "line")).append("  ").append(what).append('\n');
  }

  private void detail(String name, @Nullable JsonNode value) {
    if (value != null && !value.isNull()) {
      out.append("   ").append(name).append("  ").append(value.asText()).append('\n');
    }
  }

  private static String optional(String sign, JsonNode node, String key) {
    return node.get(key).isNull() ? "" : sign + text(node, key);
  }

  private static String flat(JsonNode node, String key) {
    return text(node, key).strip().replaceAll("\\s+", " ");
  }

  private static String plain(JsonNode node, String key) {
    return Jsoup.parse(text(node, key)).text();
  }

  private static String text(JsonNode node, String key) {
    return node.get(key).asText();
  }

  private static String words(JsonNode array) {
    StringBuilder words = new StringBuilder();
    array.forEach(word -> words.append(words.isEmpty() ? "" : " ").append(word.asText()));
    return words.toString();
  }
}
