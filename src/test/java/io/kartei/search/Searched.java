package io.kartei.search;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.IndexedNotes;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.index.SiteIndex;
import io.kartei.review.Scripts;
import io.kartei.study.DeckBuilder;
import io.kartei.text.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Notes that are searched as a browser does it, with the theme's own scripts. */
final class Searched implements AutoCloseable {
  private static final String[] SCRIPTS = {
    "search/1-terms.js",
    "search/2-stems.js",
    "search/3-shards.js",
    "search/4-matches.js",
    "search/5-query.js",
    "search/6-excerpt.js",
    "search/8-groups.js"
  };

  private final SearchIndex index;
  private final Scripts scripts = scripts();

  /** What was loaded for the last query: {@code t0}, {@code d3}, ... */
  private final List<String> loaded = new ArrayList<>();

  /** The scripts alone. */
  static Scripts scripts() {
    return new Scripts(SCRIPTS);
  }

  /** Something that was found: its page, its title, and what is above it. */
  record Hit(String kind, String page, String anchor, String title, String path) {
    /** Whether it is a section, or something within it. */
    boolean isOf(String url, String section) {
      return page.equals(url) && (title.endsWith(section) || path.endsWith(section));
    }
  }

  /** A site in as many parts as a build makes. */
  Searched(SiteIndex notes) {
    this(notes, SearchIndex.Plan.of(notes));
  }

  Searched(SiteIndex notes, SearchIndex.Plan plan) {
    SiteConfig config = IndexedNotes.config();
    index =
        SearchIndex.of(
            plan,
            notes,
            DeckBuilder.build(notes, config, new Diagnostics()),
            (note, work) -> work.run(),
            Runnable::run);
    scripts.run(
        "var store = { head: " + Json.compact(index.head()) + ", terms: {}, documents: {} };",
        "head");
  }

  /** The notes below some folders, in a single site. */
  static IndexedNotes notes(String... folders) {
    Map<String, Path> files = new TreeMap<>();
    for (String folder : folders) {
      Path root = Path.of(folder);
      try (Stream<Path> walk = Files.walk(root)) {
        walk.filter(file -> file.toString().endsWith(".md"))
            .forEach(file -> files.put(root.relativize(file).toString().replace('\\', '/'), file));
      } catch (IOException e) {
        throw new AssertionError(e);
      }
    }
    IndexedNotes notes = new IndexedNotes();
    files.forEach(
        (name, file) -> {
          try {
            notes.with(name, Files.readString(file));
          } catch (IOException e) {
            throw new AssertionError(e);
          }
        });
    return notes;
  }

  SearchIndex index() {
    return index;
  }

  List<String> loaded() {
    return loaded;
  }

  /** The answer of the scripts, after everything that they asked for has been loaded. */
  JsonNode answer(String query, int limit) {
    scripts.run("store.terms = {}; store.documents = {};", "forget");
    loaded.clear();
    while (true) {
      JsonNode answer =
          scripts.value("kartei.query.search(" + Json.compact(query) + ", store, " + limit + ")");
      JsonNode terms = answer.get("needs").get("terms");
      JsonNode documents = answer.get("needs").get("documents");
      if (terms.isEmpty() && documents.isEmpty()) {
        return answer;
      }
      terms.forEach(number -> load("t", number.asInt()));
      documents.forEach(number -> load("d", number.asInt()));
    }
  }

  private void load(String kind, int number) {
    if (loaded.contains(kind + number)) {
      throw new AssertionError("asks for " + kind + number + " once more");
    }
    loaded.add(kind + number);
    scripts.run(
        kind.equals("t")
            ? "store.terms[" + number + "] = kartei.shards.termShard(" + index.terms(number) + ");"
            : "store.documents[" + number + "] = " + index.documents(number) + ";",
        kind + number);
  }

  List<Hit> hits(String query, int limit) {
    List<Hit> hits = new ArrayList<>();
    for (JsonNode hit : answer(query, limit).get("hits")) {
      hits.add(
          new Hit(
              hit.get("kind").asText(),
              hit.get("page").asText(),
              hit.get("anchor").asText(),
              hit.get("title").asText(),
              hit.get("path").asText()));
    }
    return hits;
  }

  JsonNode value(String expression) {
    return scripts.value(expression);
  }

  @Override
  public void close() {
    scripts.close();
  }
}
