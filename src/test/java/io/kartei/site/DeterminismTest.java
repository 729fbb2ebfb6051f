package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.output.TreeHash;
import io.kartei.site.BuildProcess.CommandEnvironment;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same input gives the same bytes, whatever machine builds it. */
class DeterminismTest {
  private static final Path BOOK = Path.of("src/test/resources/sites/mdbook").toAbsolutePath();

  /** Where the order of files could show. */
  private static final List<Supplier<SiteTest>> DISKS =
      List.of(
          () -> SiteTest.fixture("sites/folder"),
          () -> SiteTest.fixture("sites-invalid/addresses"),
          () ->
              SiteTest.fixture("sites/project")
                  .note("templates/css/zx.css", ".x {}")
                  .note("templates/css/zy.css", ".y {}")
                  .note("templates/css/zz.css", ".z {}"),
          () -> SiteTest.empty().note("\u00FC.md", "# Eins").note("u\u0308.md", "# Zwei"),
          () ->
              SiteTest.empty()
                  .note("netze/dns.md", "# DNS")
                  .link("a", "netze")
                  .link("z", "netze")
                  .link("netze/oben", ".."));

  /** The plain case first; the others are as strange as a machine may be. */
  private static List<CommandEnvironment> environment(Path elsewhere) {
    Path here = Path.of("").toAbsolutePath();
    return List.of(
        new CommandEnvironment(1, List.of(), Map.of("LC_ALL", "C.UTF-8", "TZ", "UTC"), here),
        new CommandEnvironment(
            8,
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Dfile.encoding=ISO-8859-1"),
            Map.of("LC_ALL", "C.UTF-8", "TZ", "Asia/Kathmandu"),
            elsewhere),
        new CommandEnvironment(
            8,
            List.of(
                "-Duser.language=ar",
                "-Duser.country=EG",
                "-Duser.timezone=Pacific/Apia",
                "-Dfile.encoding=US-ASCII",
                "-Dline.separator=\r\n"),
            Map.of("LC_ALL", "POSIX", "TZ", "America/St_Johns"),
            elsewhere.getRoot()));
  }

  @Test
  void everyMachineBuildsTheSame(@TempDir Path temp) throws Exception {
    Path demo = Path.of("").toAbsolutePath();
    Path foreign = withForeignNames(temp.resolve("foreign"));
    List<CommandEnvironment> all = environment(temp);
    List<Process> running = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      Path output = temp.resolve("built-" + i);
      Map<Path, Path> outputs = new LinkedHashMap<>();
      outputs.put(demo, output.resolve("demo"));
      outputs.put(BOOK, output.resolve("book"));
      outputs.put(foreign, output.resolve("foreign"));
      running.add(BuildProcess.start(all.get(i), outputs, log(temp, i)));
    }
    for (int i = 0; i < all.size(); i++) {
      int status = running.get(i).waitFor();
      assertThat(status).as(Files.readString(log(temp, i), StandardCharsets.ISO_8859_1)).isZero();
    }
    List<String> expected = TreeHash.list(temp.resolve("built-0"));
    assertThat(expected).hasSizeGreaterThan(80).anyMatch(line -> line.startsWith("foreign/"));
    for (int i = 1; i < all.size(); i++) {
      List<String> built = TreeHash.list(temp.resolve("built-" + i));
      assertThat(built).as(all.get(i).toString()).containsExactlyElementsOf(expected);
    }
  }

  private static Path log(Path temp, int process) {
    return temp.resolve("told-" + process + ".txt");
  }

  /** Names are made from bytes, as this JVM may not be able to write them itself. */
  private static Path withForeignNames(Path project) throws IOException {
    Files.createDirectories(project);
    String folder = project.toUri().toString();
    Path note = Path.of(URI.create(folder + "%C3%9Cbung%20%F0%9F%97%BA.md"));
    Files.writeString(note, "# Übung\n\n[I](I.md), **I**nternet **P**rotocol ![Bild](Ö/ä.svg)\n");
    Path pictures = Path.of(URI.create(folder + "%C3%96"));
    Files.createDirectories(pictures);
    Path picture = Path.of(URI.create(pictures.toUri() + "/%C3%A4.svg"));
    Files.writeString(
        picture,
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 90 30\"><circle r=\"9\"/>"
            + "<text y=\"20\" font-style=\"italic\">Übung →</text></svg>");
    Files.writeString(project.resolve("I.md"), "# TITLE I\n\n## IP\n\n[zurück](Übung%20🗺.md)\n");
    return project;
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void theOrderInWhichADiskListsItsFilesMeansNothing(long seed) {
    for (Supplier<SiteTest> site : DISKS) {
      BuiltSite plain = site.get().build();
      BuiltSite shuffled = site.get().shuffled(seed).build();
      assertThat(shuffled.told()).isEqualTo(plain.told());
      assertThat(hashes(shuffled)).isEqualTo(hashes(plain));
    }
  }

  private static Map<String, Integer> hashes(BuiltSite site) {
    Map<String, Integer> hashes = new LinkedHashMap<>();
    site.files().forEach((path, bytes) -> hashes.put(path, Arrays.hashCode(bytes)));
    return hashes;
  }
}
