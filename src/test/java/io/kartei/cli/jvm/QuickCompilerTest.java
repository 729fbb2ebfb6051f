package io.kartei.cli.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javax.management.JMException;
import javax.management.ObjectName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QuickCompilerTest {
  @TempDir Path folder;

  @Test
  void notesAreCountedInTheFoldersAmongTheArguments() throws IOException {
    for (int i = 0; i < 3; i++) {
      Files.writeString(Files.createDirectories(folder.resolve("a/b")).resolve(i + ".md"), "");
    }
    Files.createDirectories(folder.resolve("c"));
    Files.writeString(Files.createDirectories(folder.resolve("node_modules")).resolve("x.md"), "");
    assertThat(QuickCompiler.hasFewNotes(List.of("build"), folder, 3)).isTrue();
    assertThat(QuickCompiler.hasFewNotes(List.of("build"), folder, 2)).isFalse();
    assertThat(QuickCompiler.hasFewNotes(List.of("build", "a"), folder, 2)).isFalse();
    assertThat(QuickCompiler.hasFewNotes(List.of("build", "c", "-o", "a\0"), folder, 2)).isTrue();
  }

  @Test
  void theSecondCompilerIsKeptFromMethods() throws JMException {
    assertThat(QuickCompiler.exclude("io/kartei/cli/Nobody.nothing")).isTrue();
    assertThat(directives("compilerDirectivesPrint")).contains("Nobody.nothing");
    directives("compilerDirectivesRemove");
    assertThat(directives("compilerDirectivesPrint")).doesNotContain("Nobody.nothing");
  }

  @Test
  void patternsThatAreNoneLeaveItAsItIs() {
    assertThat(QuickCompiler.exclude("a.b.c.d\"")).isFalse();
  }

  private static String directives(String command) throws JMException {
    ObjectName commands = new ObjectName("com.sun.management:type=DiagnosticCommand");
    return String.valueOf(
        ManagementFactory.getPlatformMBeanServer().invoke(commands, command, null, null));
  }
}
