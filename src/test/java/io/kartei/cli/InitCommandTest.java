package io.kartei.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A project is begun, and a note; what is there stays as it is. */
class InitCommandTest {
  private static final Pattern ACTION = Pattern.compile("uses: (\\S+)");

  @TempDir Path here;
  private CommandLineRunner line;

  @BeforeEach
  void start() {
    line = new CommandLineRunner(here);
  }

  @ParameterizedTest
  @CsvSource({
    "de, '3 Notizen, 1 Prüfungsverweis, 1 Frage, [0-9]+ Karten, 1 Vergleich, 1 Diagramm, 0"
        + " Warnungen'",
    "en, '3 notes, 1 exam reference, 1 question, [0-9]+ cards, 1 comparison, 1 diagram, 0 warnings'"
  })
  void whatTheNotesTeachIsRecognised(String language, String found) throws IOException {
    assertThat(run("init", "neu", "--lang", language)).isEqualTo(ExitStatus.DONE);
    assertThat(files("neu"))
        .containsExactlyInAnyOrder(
            ".github/workflows/kartei.yml",
            ".gitignore",
            "content/1-cards.md",
            "content/2-tables.md",
            "content/index.md",
            "kartei.yaml");
    assertThat(line.out()).contains("+ kartei.yaml: ").contains("kartei serve neu");
    assertThat(run("check", "neu", "--all", "--lang", language)).isEqualTo(ExitStatus.DONE);
    assertThat(line.err()).isEmpty();
    assertThat(line.out()).containsPattern("^" + found);
    assertThat(run("cards", "neu", "--lang", language)).isEqualTo(ExitStatus.DONE);
    assertThat(line.out())
        .contains(language.equals("de") ? "drei Schutzziele – " : "three goals of security – ")
        .containsIgnoringCase(" resolver?");
  }

  @Test
  void theNextStepIsCalledAsThisOneWas() {
    line.environment.put("KARTEI_COMMAND", "../my tools/kartei");
    assertThat(run("init", "neu", "--lang", "en")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out()).endsWith("Next: \"../my tools/kartei\" serve neu\n");
  }

  @Test
  void aSecondTimeChangesNothing() throws IOException {
    run("init");
    write("kartei.yaml", "title: Mine\n");
    Set<String> before = contents();
    assertThat(run("init")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out()).contains("Found: 3 notes, ", "= kartei.yaml: ").doesNotContain("+ ");
    assertThat(contents()).isEqualTo(before);
  }

  @ParameterizedTest
  @CsvSource({
    "book.toml, mdBook, src/a.md",
    ".obsidian/app.json, Obsidian, Netze/a.md",
    "mkdocs.yml, MkDocs, docs/a.md",
    "_config.yml, Jekyll, a.md",
  })
  void foreignNotesAreRecognisedAndOnlyWhatIsMissingIsAdded(
      String sign, String generator, String note) throws IOException {
    write(sign, sign.endsWith("json") ? "{}" : "");
    write(note, "# DHCP\n\n> **❓** Was ist DHCP?\n>\n> Ein Protokoll.\n");
    write(".gitignore", "node_modules");
    Set<String> before = new TreeSet<>(files("."));
    assertThat(run("init")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out()).contains(generator + " (", "Found: 1 note, ", "1 question, 1 card");
    before.addAll(Set.of("kartei.yaml", ".github/workflows/kartei.yml"));
    assertThat(files(".")).isEqualTo(before);
    assertThat(here.resolve(".gitignore")).hasContent("node_modules\n/site/\n");
    assertThat(here.resolve("kartei.yaml")).content().doesNotContainPattern("(?m)^[^#\n]");
    assertThat(run("check")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out()).startsWith("1 note, ");
  }

  @Test
  void aWorkflowThatPublishesIsKept() throws IOException {
    write(".github/workflows/book.yml", "uses: actions/deploy-pages@v4\n");
    run("init");
    assertThat(here.resolve(".github/workflows/kartei.yml")).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"de", "en"})
  void theWorkflowUsesTheActionsThatKarteiItselfUses(String language) throws IOException {
    run("init", "--lang", language);
    assertThat(actions(here.resolve(".github/workflows/kartei.yml")))
        .isNotEmpty()
        .isSubsetOf(actions(Path.of(".github/workflows/publish.yml")));
  }

  @Test
  void aNewNoteIsAmongTheNotes() throws IOException {
    run("init");
    assertThat(run("new", "Übung: RAID 5", "speicher")).isEqualTo(ExitStatus.DONE);
    assertThat(line.out().strip()).isEqualTo("Made content/speicher/uebung-raid-5.md");
    assertThat(here.resolve("content/speicher/uebung-raid-5.md"))
        .content()
        .startsWith("# Übung: RAID 5\n");
    assertThat(run("new", "Übung: RAID 5", "speicher")).isEqualTo(ExitStatus.USAGE);
    assertThat(line.err()).contains("is already a note \"content/speicher/uebung-raid-5.md\"");
    line = new CommandLineRunner(here.resolve("content/speicher"));
    run("new", "LVM");
    assertThat(here.resolve("content/speicher/lvm.md")).exists();
    assertThat(run("check", "../..", "--all")).isEqualTo(ExitStatus.DONE);
    assertThat(line.err()).isEmpty();
  }

  @Test
  void aNewNoteMayBeNamedByItsFile() throws IOException {
    run("init");
    run("new", "content/Netze/mein-kabel.md");
    assertThat(line.out().strip()).isEqualTo("Made content/Netze/mein-kabel.md");
    assertThat(here.resolve("content/Netze/mein-kabel.md")).content().startsWith("# mein kabel\n");
    run("new", "Netze/Glas.md");
    assertThat(line.out().strip()).isEqualTo("Made content/Netze/Glas.md");
    run("new", "TCP/IP");
    assertThat(line.out().strip()).isEqualTo("Made content/tcp-ip.md");
  }

  @Test
  void aBooksSummaryHasToListANewNote() throws IOException {
    write("book.toml", "");
    write("src/SUMMARY.md", "- [A](a.md)\n");
    write("src/a.md", "# A\n");
    run("new", "DHCP", "netze");
    assertThat(line.out()).contains("Made src/netze/dhcp.md", "- [DHCP](netze/dhcp.md)");
    assertThat(run("new", "  ")).isEqualTo(ExitStatus.USAGE);
  }

  private int run(String... args) {
    return line.run(args);
  }

  private void write(String path, String text) throws IOException {
    Files.createDirectories(here.resolve(path).getParent());
    Files.writeString(here.resolve(path), text);
  }

  private Set<String> files(String folder) throws IOException {
    try (var walk = Files.walk(here.resolve(folder))) {
      return walk.filter(Files::isRegularFile)
          .map(file -> here.resolve(folder).relativize(file).toString().replace('\\', '/'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private Set<String> contents() throws IOException {
    Set<String> all = new TreeSet<>();
    for (String file : files(".")) {
      all.add(file + "\n" + Files.readString(here.resolve(file)));
    }
    return all;
  }

  private static Set<String> actions(Path workflow) throws IOException {
    return ACTION
        .matcher(Files.readString(workflow))
        .results()
        .map(action -> action.group(1))
        .collect(Collectors.toSet());
  }
}
