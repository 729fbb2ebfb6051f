package io.kartei.render.html;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What a browser needs to show the site without a network: {@code sw.js}, the service worker with a
 * table of all files and their hashes, and {@code manifest.webmanifest}. The worker's text changes
 * with any file, so that browsers notice a new build; what they keep of the old one they show until
 * they have the new one complete.
 */
final class OfflineFiles implements PageKind {
  static final String WORKER = "assets/worker.js";

  /** More than this a browser only keeps of what its reader has looked at. */
  private static final long MOST = 30_000_000;

  private static final Set<String> FOR_ROBOTS = Set.of(".nojekyll", "robots.txt", "sitemap.xml");

  /**
   * The table that the worker works from.
   *
   * @param id keeps the site's files apart from those of others at the same host
   * @param version changes with any file
   * @param core the hash of each file that the site cannot do without, by path
   * @param rest the hash of every other file, by path
   * @param fill whether to fetch the rest in advance
   */
  record WorkerTable(
      String id,
      String version,
      Map<String, String> core,
      Map<String, String> rest,
      boolean fill) {}

  @Override
  public void write(Site site) {
    byte[] worker = site.context().theme().assets().get(WORKER);
    if (worker == null) {
      return;
    }
    site.sink().put("manifest.webmanifest", json(manifest(site)) + "\n");
    Map<String, String> core = new LinkedHashMap<>();
    Map<String, String> rest = new LinkedHashMap<>();
    String data = data(site);
    long size = 0;
    for (Map.Entry<String, FileTable.Entry> file : site.files().entrySet()) {
      String path = file.getKey();
      if (FOR_ROBOTS.contains(path)) {
        continue;
      }
      boolean needed =
          path.startsWith("assets/")
              || path.startsWith(data)
              || path.equals(HomePage.PATH)
              || path.equals("manifest.webmanifest")
              || path.equals(site.index().generated(ReviewLinks.PAGE));
      (needed ? core : rest).put(path, file.getValue().hash());
      size += file.getValue().size();
    }
    String version = Hashes.of(core + "\n" + rest + "\n" + Hashes.of(worker)).substring(0, 16);
    String table = json(new WorkerTable(site.id(), version, core, rest, size <= MOST));
    String script = new String(worker, StandardCharsets.UTF_8);
    site.sink().put("sw.js", "var SITE = " + table + ";\n" + script);
  }

  private static String data(Site site) {
    String page = site.index().generated(ReviewLinks.PAGE);
    return page.substring(0, page.lastIndexOf('/') + 1) + "data/";
  }

  /** W3C's Web Application Manifest. */
  private static Map<String, Object> manifest(Site site) {
    Map<String, Object> manifest = new LinkedHashMap<>();
    manifest.put("name", site.info().title());
    manifest.put("lang", site.info().language());
    manifest.put(
        "description", Objects.requireNonNullElse(site.info().description(), site.info().title()));
    manifest.put("start_url", "./");
    manifest.put("scope", "./");
    manifest.put("display", "minimal-ui");
    manifest.put("background_color", "#fbfaf7");
    manifest.put("theme_color", "#fbfaf7");
    manifest.put(
        "icons",
        List.of(Map.of("src", "assets/icon.svg", "sizes", "any", "type", "image/svg+xml")));
    return manifest;
  }

  private static String json(Object value) {
    try {
      return new ObjectMapper()
          .configure(
              com.fasterxml.jackson.databind.SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true)
          .writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
