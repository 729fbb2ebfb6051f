package io.kartei.output;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Two versions of a site between which everything happens that can, and foreign files around. */
final class SampleSites {
  private SampleSites() {}

  static final Map<String, String> OLD =
      new TreeMap<>(
          Map.of(
              "index.html", "old start",
              "theme.css", "never changes",
              "netz/dns.html", "old dns",
              "netz/same.html", "the same",
              "img/plan.png", "a drawing that is removed",
              "gone/gone.html", "removed with its folder",
              "becomes-folder", "a file",
              "becomes-file/page.html", "in a folder"));

  static final Map<String, String> NEW =
      new TreeMap<>(
          Map.of(
              "index.html", "new start, longer",
              "theme.css", "never changes",
              "netz/dns.html", "new dns",
              "netz/same.html", "the same",
              "neu/tief/seite.html", "new in new folders",
              "becomes-folder/page.html", "in a folder",
              "becomes-file", "a file",
              "notes/mine/beside.html", "beside a foreign file"));

  private static final Map<String, String> FOREIGN =
      new TreeMap<>(
          Map.of(
              ".gitignore", "*\n",
              "CNAME", "lernen.example\n",
              ".git/HEAD", "ref: refs/heads/pages\n",
              "img/mine.png", "beside one of ours",
              "notes/mine/todo.txt", "in a folder that becomes ours too"));

  static void build(Path output, Map<String, String> files, Disk disk) {
    StagedSite site = StagedSite.open(output, disk);
    fill(site, files);
    site.commit();
    site.close();
  }

  /** Puts pages into a site, and copies all other files from where an author has them. */
  static void fill(SiteSink site, Map<String, String> files) {
    try (FileSystem author = Jimfs.newFileSystem(Configuration.unix())) {
      for (Map.Entry<String, String> file : files.entrySet()) {
        if (file.getKey().endsWith(".html")) {
          site.put(file.getKey(), file.getValue());
        } else {
          Path at = author.getPath("/notes").resolve(file.getKey());
          write(at, file.getValue());
          site.copy(file.getKey(), at);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static void build(Path output, Map<String, String> files) {
    build(output, files, new RealDisk());
  }

  static void addForeign(Path output) throws IOException {
    for (Map.Entry<String, String> file : FOREIGN.entrySet()) {
      write(output.resolve(file.getKey()), file.getValue());
    }
    Files.createDirectories(output.resolve("empty/too"));
  }

  /** Lays out what a build should write, without any of the code under test. */
  static void lay(Path output, Map<String, String> files) throws IOException {
    for (Map.Entry<String, String> file : files.entrySet()) {
      write(output.resolve(file.getKey()), file.getValue());
    }
    write(output.resolve(".kartei-manifest"), String.join("\n", files.keySet()) + "\n");
  }

  static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, text.getBytes(StandardCharsets.UTF_8));
  }
}
