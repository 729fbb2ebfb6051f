package io.kartei.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.launcher.Installation.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The launcher for Linux and macOS. */
@DisabledOnOs(OS.WINDOWS)
class LauncherTest {
  private static final int MANY = 5001;
  private static final String FIRST_COMPILER = "-XX:TieredStopAtLevel=1";

  @TempDir private Path folder;

  private Installation installation;

  @BeforeEach
  void unpack() throws IOException {
    installation = new Installation(folder);
  }

  private Run run(String... args) throws IOException, InterruptedException {
    return installation.run(installation.launcher(), args);
  }

  @Test
  void argumentsAndStatusArePassedOn() throws Exception {
    installation.withRealJava();
    Run run = run("build", "zwei Worte", "Prüfung", "", "*", "$HOME", "a\"b'c\\d");
    assertThat(run.err()).isEmpty();
    assertThat(run.out())
        .containsExactly("build", "zwei Worte", "Prüfung", "", "*", "$HOME", "a\"b'c\\d");
    assertThat(run.status()).isZero();
  }

  @Test
  @EnabledOnOs(OS.LINUX) // elsewhere Java knows without a locale
  void lettersArriveWithoutALocale() throws Exception {
    installation.withRealJava().without("LC_ALL");
    assertThat(run("new", "Über die Wolke").out()).containsExactly("new", "Über die Wolke");
    for (String variable : List.of("LANG", "LC_CTYPE", "LC_ALL")) {
      installation.with(variable, "C");
      assertThat(run("new", "Übung").out()).as(variable).containsExactly("new", "Übung");
    }
  }

  @Test
  void theToolKnowsHowItWasCalled() throws Exception {
    Path java = installation.java("java", "17.0.2", false);
    Files.writeString(java.resolve("bin/java"), "#!/bin/sh\necho \"$KARTEI_COMMAND\"\n");
    onPath(java);
    String whole = installation.launcher().toString();
    assertThat(run("init").out()).containsExactly(whole);
    Path bin = installation.launcher().getParent();
    installation.with("PATH", bin + ":" + java.resolve("bin") + ":" + folder.resolve("tools"));
    assertThat(run("init").out()).containsExactly("kartei");
  }

  @Test
  void aLinkToALinkFindsItsJar() throws Exception {
    installation.withRealJava();
    Path bin = Files.createDirectories(folder.resolve("my bin"));
    Path relative = bin.resolve("kartei");
    Files.createSymbolicLink(relative, bin.relativize(installation.launcher()));
    Path absolute = folder.resolve("kt");
    Files.createSymbolicLink(absolute, relative);
    assertThat(installation.run(absolute, "--version").out()).containsExactly("--version");
  }

  @Test
  void javaHomeComesBeforeThePath() throws Exception {
    Path home = installation.java("home", "17.0.2", false);
    Path other = installation.java("other", "21.0.2", false);
    onPath(other);
    assertThat(run("check").out().get(0)).isEqualTo("other");
    installation.with("JAVA_HOME", home.toString());
    assertThat(run("check").out().get(0)).isEqualTo("home");
  }

  @Test
  void aJavaThatIsTooOldIsNamed() throws Exception {
    onPath(installation.java("old", "1.8.0_302", false));
    assertThat(run("build").err()).contains("old/bin/java is Java 8").contains("17 or newer");
    Path asked = installation.java("asked", "11.0.20", true);
    installation.with("JAVA_HOME", asked.toString());
    Run run = run("build");
    assertThat(run.err()).contains("asked/bin/java is Java 11");
    assertThat(run.out()).isEmpty();
    assertThat(run.status()).isEqualTo(1);
  }

  @Test
  void withoutJavaItSaysWhatToDo() throws Exception {
    assertThat(run("build").err()).contains("there is no Java").contains("JAVA_HOME");
    installation.with("JAVA_HOME", folder.resolve("none").toString());
    assertThat(run("build").err()).contains("JAVA_HOME is").contains("none/bin/java");
  }

  @Test
  void manyNotesGetBothCompilers() throws Exception {
    onPath(installation.java("java", "21", false));
    Files.writeString(installation.notes().resolve("one.md"), "");
    assertThat(run("build").out()).contains(FIRST_COMPILER);
    Path many = folder.resolve("many notes");
    Path chapter = Files.createDirectories(many.resolve("chapter"));
    for (int i = 0; i < MANY; i++) {
      Files.writeString(chapter.resolve(i + ".md"), "");
    }
    String[] elsewhere = {"build", many.toString(), "-o", "../out"};
    assertThat(run(elsewhere).out()).doesNotContain(FIRST_COMPILER);
    assertThat(run("build", "../many notes").out()).doesNotContain(FIRST_COMPILER);
    assertThat(run("build", "-o", "../out").out()).contains(FIRST_COMPILER);
  }

  @Test
  void theUsersOwnFlagsComeLast() throws Exception {
    onPath(installation.java("java", "21", false));
    installation.with("KARTEI_OPTS", "-Xmx3g -XX:+UseG1GC");
    assertThat(run("build").out())
        .contains("-Xmx3g", "-XX:+UseG1GC")
        .doesNotContain("-XX:+UseSerialGC");
  }

  @Test
  void onlyABuildMakesAnArchive() throws Exception {
    installation.withRealJava();
    run("--version");
    assertThat(installation.archives()).isEmpty();
    run("build");
    assertThat(installation.archives()).hasSize(1);
    assertThat(Files.size(installation.archives().get(0))).isPositive();
  }

  @Test
  void eachJavaUsesAnArchiveOfItsOwn() throws Exception {
    installation.withRealJava();
    run("build");
    Path archive = installation.archives().get(0);
    onPath(installation.java("java", "17.0.9", false));
    installation.without("JAVA_HOME");
    assertThat(run("build").out()).noneMatch(arg -> arg.contains(archive.toString()));
    installation.withRealJava().with("KARTEI_OPTS", "-XX:+PrintFlagsFinal");
    assertThat(run("check").out())
        .anyMatch(line -> line.contains("SharedArchiveFile") && line.contains(archive.toString()));
  }

  @Test
  void aBrokenArchiveIsMadeAnewInSilence() throws Exception {
    installation.withRealJava();
    run("build");
    Path archive = installation.archives().get(0);
    long whole = Files.size(archive);
    for (byte[] broken : List.of(new byte[0], new byte[9999], "text".getBytes(UTF_8))) {
      Files.delete(archive);
      Files.write(archive, broken);
      for (String command : List.of("check", "build")) {
        assertThat(run(command)).isEqualTo(new Run(0, List.of(command), ""));
      }
      assertThat(Files.size(archive)).isGreaterThan(whole * 3 / 4);
    }
  }

  @Test
  void whereNoArchiveCanBeNothingIsSaid() throws Exception {
    installation.withRealJava();
    Path file = Files.writeString(folder.resolve("file"), "");
    for (String nowhere : List.of(file.toString(), folder + "/a:b")) {
      installation.with("XDG_CACHE_HOME", nowhere);
      assertThat(run("build")).isEqualTo(new Run(0, List.of("build"), ""));
    }
    installation.without("XDG_CACHE_HOME");
    assertThat(run("build")).isEqualTo(new Run(0, List.of("build"), ""));
    installation.with("HOME", folder.resolve("home").toString());
    assertThat(run("build")).isEqualTo(new Run(0, List.of("build"), ""));
    assertThat(folder.resolve("home/.cache/kartei")).isNotEmptyDirectory();
  }

  @Test
  void twoAtOnceDoNotDisturbEachOther() throws Exception {
    installation.withRealJava();
    var first = installation.start(installation.launcher(), "build", "1");
    var second = installation.start(installation.launcher(), "build", "2");
    assertThat(first.end()).isEqualTo(new Run(0, List.of("build", "1"), ""));
    assertThat(second.end()).isEqualTo(new Run(0, List.of("build", "2"), ""));
    assertThat(run("build", "3")).isEqualTo(new Run(0, List.of("build", "3"), ""));
    assertThat(installation.archives()).hasSize(1);
  }

  private void onPath(Path java) throws IOException {
    installation.with("PATH", java.resolve("bin") + ":" + folder.resolve("tools"));
  }
}
