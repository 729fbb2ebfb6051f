package io.kartei.browser;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import io.kartei.build.BuildRequest;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;

/** A small site of cards that a test can change and build again, and a page of its review. */
final class ReviewSite {
  /** Monday noon, in the browser's time zone. */
  static final String NOON = "2026-11-23T12:00:00";

  private final Path project;
  private final Path output;

  ReviewSite(Path folder) {
    project = folder.resolve("project");
    output = folder.resolve("site");
    write("kartei.yaml", "title: Kleine Kartei\nbaseUrl: https://example.org/kleine/\n");
    write(
        "content/netze.md",
        """
        ---
        tags: [netz]
        ---
        # Netze

        ## Ports

        > **❓** Welchen Port hat **SSH**?
        >
        > Den Port `22`.

        > **❓** Welchen Port hat HTTPS?
        >
        > Den Port 443.

        ## Adressen

        > **📝❗** FiSi AP2 Analyse Winter 2023 Aufgabe 1b

        > **❓** Wie lang ist eine IPv6-Adresse?
        >
        > 128 Bit.
        """);
    write(
        "content/strom.md",
        """
        # Strom

        Was misst ein Amperemeter?

        A) die Spannung
        B) die Stromstärke
        C) den Widerstand

        Correct answer: B
        """);
  }

  /** Writes a file of the project. */
  ReviewSite write(String name, String text) {
    try {
      Path file = project.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Replaces text in a file of the project. */
  ReviewSite edit(String name, String from, String to) {
    try {
      String text = Files.readString(project.resolve(name));
      if (!text.contains(from)) {
        throw new IllegalArgumentException(name + " lacks " + from);
      }
      return write(name, text.replace(from, to));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Builds it, over what was built before. */
  ReviewSite build() {
    var request = new BuildRequest(project, output, List.of("html"), List.of(), false, true, 2);
    new SiteBuilder().build(request, Progress.SILENT);
    return this;
  }

  /**
   * Puts its cards into what was built again and again: each time a shard that is the first one's
   * twin.
   */
  void multiply(int times) {
    try {
      Path data = output.resolve("cards/data");
      String shard = Files.readString(data.resolve("1.js"));
      String script = Files.readString(data.resolve("index.js"));
      int from = script.indexOf('(') + 1;
      ObjectMapper json = new ObjectMapper();
      ObjectNode index = (ObjectNode) json.readTree(script.substring(from, script.length() - 3));
      ArrayNode cards = json.createArrayNode();
      ArrayNode shards = json.createArrayNode();
      for (int i = 1; i <= times; i++) {
        for (JsonNode card : index.withArray("cards")) {
          ArrayNode copy = card.deepCopy();
          copy.set(0, TextNode.valueOf(card.get(0).asText() + i));
          cards.add(copy);
        }
        shards.add(index.withArray("shards").get(0));
        Files.writeString(
            data.resolve(i + ".js"), shard.replace("cardFaces(1,", "cardFaces(" + i + ","));
      }
      index.put("shard", index.withArray("cards").size()).set("cards", cards);
      index.set("shards", shards);
      Files.writeString(data.resolve("index.js"), "kartei.cardIndex(" + index + ");\n");
      String marks = Files.readString(data.resolve("marks.js"));
      String rows = marks.substring(marks.indexOf('[') + 1, marks.lastIndexOf(']'));
      Files.writeString(
          data.resolve("marks.js"),
          marks.replace(rows, String.join(",", Collections.nCopies(times, rows))));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where it was built. */
  Path output() {
    return output;
  }

  /** The address of its review in the file system. */
  String review() {
    return output.resolve("cards/index.html").toUri().toString();
  }

  /** A page of a reader whose clock stands still. */
  static Page reader(BrowserContext context) {
    Page page = context.newPage();
    page.clock().setFixedTime(NOON);
    return page;
  }

  /** Waits for the overview. */
  static void onDesk(Page page) {
    PlaywrightAssertions.assertThat(page.locator("[data-desk]")).isVisible();
  }

  /** What stands on the card. */
  static Locator front(Page page) {
    return page.locator("[data-front]");
  }

  /** Turns the card and grades it, by keyboard, and waits until the grade is kept. */
  static void grade(Page page, int grade) {
    PlaywrightAssertions.assertThat(page.locator("[data-turn]")).isFocused();
    page.keyboard().press("Space");
    PlaywrightAssertions.assertThat(page.locator("[data-back]")).isVisible();
    page.keyboard().press(String.valueOf(grade));
    PlaywrightAssertions.assertThat(page.locator("[data-back]:visible")).hasCount(0);
  }

  /** A number of the overview: {@code due}, {@code new} or {@code done}. */
  static Locator count(Page page, String of) {
    return page.locator("[data-count-" + of + "]");
  }
}
