package io.kartei.render.html;

import io.kartei.render.html.card.ReviewLinks;
import io.kartei.render.html.page.Assets;
import io.kartei.render.html.page.FileTable;
import io.kartei.render.html.page.PageKind;
import io.kartei.render.html.page.PreviewImages;
import io.kartei.render.html.page.ScriptData;
import io.kartei.render.html.page.Site;
import io.kartei.render.html.share.Icons;
import io.kartei.text.Hash;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * What a browser needs to show the site without a network: {@code sw.js}, the service worker with a
 * table of all files and their hashes, and {@code manifest.webmanifest}. The worker's text changes
 * with any file, so browsers notice a new build; they show their copy of the old one until the new
 * one is complete.
 */
final class OfflineFiles implements PageKind {
  private static final Pattern LATE = Pattern.compile(".*\\.(?:pdf|apkg|json|zip|mp4|webm|mp3)");

  /**
   * The most bytes to prefetch: pages and the search index first, then pictures, then downloads.
   */
  private static final long MAX_BYTES = 30_000_000;

  private static final Set<String> FOR_ROBOTS =
      Set.of(".nojekyll", "robots.txt", "sitemap.xml", "llms.txt", Site.FEED);

  /**
   * The table that the worker uses.
   *
   * @param id keeps the site's files apart from those of other sites on the same host
   * @param version changes with any file
   * @param core the hash of each essential file, by path
   * @param rest the hashes of files to prefetch, by path
   * @param late the hashes of files to keep once they have been opened, by path
   */
  record WorkerTable(
      String id,
      String version,
      Map<String, String> core,
      Map<String, String> rest,
      Map<String, String> late) {}

  @Override
  public void write(Site site) {
    byte[] worker = site.context().theme().assets().get(Assets.SERVICE_WORKER);
    if (worker == null) {
      return;
    }
    site.sink().put("manifest.webmanifest", ScriptData.of(manifest(site)) + "\n");
    Supplier<SortedMap<String, FileTable.Entry>> files = site.files();
    site.sink()
        .offer("sw.js", () -> worker(site, worker, files.get()).getBytes(StandardCharsets.UTF_8));
  }

  private static String worker(Site site, byte[] worker, SortedMap<String, FileTable.Entry> files) {
    Map<String, String> core = new LinkedHashMap<>();
    List<Map.Entry<String, FileTable.Entry>> others = new ArrayList<>();
    String data = data(site);
    long size = 0;
    for (Map.Entry<String, FileTable.Entry> file : files.entrySet()) {
      String path = file.getKey();
      if (FOR_ROBOTS.contains(path) || path.startsWith(PreviewImages.FOLDER)) {
        continue;
      }
      boolean needed =
          path.startsWith("assets/")
              || path.startsWith(data)
              || path.equals(HomePage.PATH)
              || path.equals("manifest.webmanifest")
              || path.equals(site.index().generated(ReviewLinks.PAGE));
      if (needed) {
        core.put(path, file.getValue().hash());
        size += file.getValue().size();
      } else {
        others.add(file);
      }
    }
    Map<String, String> rest = new LinkedHashMap<>();
    Map<String, String> late = new LinkedHashMap<>();
    others.sort(Comparator.comparingInt(file -> turn(file.getKey())));
    for (Map.Entry<String, FileTable.Entry> file : others) {
      boolean fits = size + file.getValue().size() <= MAX_BYTES;
      (fits ? rest : late).put(file.getKey(), file.getValue().hash());
      size += fits ? file.getValue().size() : 0;
    }
    String all = core + "\n" + rest + "\n" + late + "\n" + Hash.of(worker).hex();
    String version = Hash.of(all).hex(16);
    String table = ScriptData.of(new WorkerTable(site.id(), version, core, rest, late));
    String script = new String(worker, StandardCharsets.UTF_8);
    return "var SITE = " + table + ";\n" + script;
  }

  /**
   * Returns a file's rank when prefetching: pages, then the search index, then pictures, then
   * downloads and media.
   */
  private static int turn(String path) {
    if (path.endsWith(".html")) {
      return 0;
    }
    if (path.startsWith(SearchPage.INDEX)) {
      return 1;
    }
    return LATE.matcher(path).matches() ? 3 : 2;
  }

  private static String data(Site site) {
    String page = site.index().generated(ReviewLinks.PAGE);
    return page.substring(0, page.lastIndexOf('/') + 1) + "data/";
  }

  /** Returns the W3C Web Application Manifest. */
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
    manifest.put("icons", Icons.manifest(site));
    return manifest;
  }
}
