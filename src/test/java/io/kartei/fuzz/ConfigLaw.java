package io.kartei.fuzz;

import com.google.common.jimfs.Configuration;
import com.google.common.jimfs.Jimfs;
import io.kartei.config.ConfigReader;
import io.kartei.config.ConfigResult;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystem;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** What must hold for any configuration. */
final class ConfigLaw {
  private ConfigLaw() {}

  /** The input as each of the files that a project is configured with. */
  static String outcome(byte[] input) {
    return read("kartei.yaml", input) + read("book.toml", input) + read("src/SUMMARY.md", input);
  }

  private static String read(String name, byte[] input) {
    try (FileSystem disk = Jimfs.newFileSystem("config", Configuration.unix())) {
      Path project = Files.createDirectories(disk.getPath("/home/ada/notizen"));
      for (String note : List.of("content/netze/dhcp.md", "src/kapitel.md", "src/netze/dns.md")) {
        Files.createDirectories(project.resolve(note).getParent());
        Files.writeString(project.resolve(note), "# DHCP\n");
      }
      Files.write(project.resolve(name), input);
      Diagnostics diagnostics = new Diagnostics();
      ConfigResult result =
          ConfigReader.read(project, null, List.of("html", "json", "pdf", "anki"), diagnostics);
      diagnostics.sorted().forEach(d -> check(d, result.sources()));
      return result.config().toString() + diagnostics.sorted();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void check(Diagnostic diagnostic, List<SourceText> sources) {
    for (SourceText source : sources) {
      if (source.path().equals(diagnostic.path())) {
        if (diagnostic.span() != null) {
          int length = source.text().length();
          Spans.check(diagnostic.span().start(), diagnostic.span().end(), length, diagnostic);
        } else if (diagnostic.severity() == Severity.ERROR) {
          throw new AssertionError("an error without a place: " + diagnostic);
        }
      }
    }
  }
}
