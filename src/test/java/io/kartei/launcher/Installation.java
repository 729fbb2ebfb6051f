package io.kartei.launcher;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;

/** A folder as the zip unpacks it, with {@link Started} as its jar, and what is around it. */
final class Installation {
  private static final List<String> TOOLS =
      List.of(
          "cat",
          "cksum",
          "dirname",
          "find",
          "head",
          "ls",
          "mkdir",
          "od",
          "readlink",
          "rm",
          "sed",
          "tr",
          "wc");

  private static final String CACHE = "user's cache";

  private final Path folder;
  private final Path launcher;
  private final Map<String, String> variables = new TreeMap<>();

  /**
   * Unpacks it.
   *
   * @param folder an empty one
   */
  Installation(Path folder) throws IOException {
    this.folder = folder;
    Path home = folder.resolve("Über uns/kartei 1");
    launcher = home.resolve("bin/kartei");
    Files.createDirectories(home.resolve("lib"));
    Files.createDirectories(launcher.getParent());
    Files.copy(Path.of("src/main/launcher/kartei"), launcher);
    executable(launcher);
    jar(home.resolve("lib/kartei.jar"));
    Path tools = Files.createDirectories(folder.resolve("tools"));
    for (String tool : TOOLS) {
      Path usual = Path.of("/usr/bin", tool);
      Path real = Files.exists(usual) ? usual : Path.of("/bin", tool);
      Files.writeString(tools.resolve(tool), "#!/bin/sh\nexec " + real + " \"$@\"\n");
      executable(tools.resolve(tool));
    }
    variables.put("PATH", tools.toString());
    variables.put("LC_ALL", "C.UTF-8");
    variables.put("XDG_CACHE_HOME", folder.resolve(CACHE).toString());
  }

  /** The folder of archives, which the launcher makes. */
  Path cache() {
    return folder.resolve(CACHE).resolve("kartei");
  }

  /** The archives that were made. */
  List<Path> archives() throws IOException {
    if (!Files.isDirectory(cache())) {
      return List.of();
    }
    try (var files = Files.list(cache())) {
      return files.filter(f -> f.toString().endsWith(".jsa")).sorted().toList();
    }
  }

  Path launcher() {
    return launcher;
  }

  /** The folder that it runs in. */
  Path notes() throws IOException {
    return Files.createDirectories(folder.resolve("my notes"));
  }

  Installation with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Installation without(String variable) {
    variables.remove(variable);
    return this;
  }

  /** Takes the Java that runs the tests. */
  Installation withRealJava() {
    return with("JAVA_HOME", System.getProperty("java.home"));
  }

  /**
   * Makes a Java that only prints what it is called with, after its name.
   *
   * @param version such as {@code 17.0.2}
   * @param asked whether no file {@code release} says so, and it has to be asked
   * @return its folder
   */
  Path java(String name, String version, boolean asked) throws IOException {
    Path home = Files.createDirectories(folder.resolve(name));
    Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
    Files.writeString(
        java,
        """
        #!/bin/sh
        if [ "$1" = -version ]; then
          echo 'openjdk version "%s" 2020-01-01' >&2
          exit
        fi
        echo %s
        for a; do echo "$a"; done
        """
            .formatted(version, name));
    executable(java);
    if (!asked) {
      Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    }
    return home;
  }

  /** Runs the launcher, or a link to it. */
  Run run(Path link, String... args) throws IOException, InterruptedException {
    return start(link, args).end();
  }

  /** Starts the launcher, or a link to it. */
  Running start(Path link, String... args) throws IOException {
    List<String> command = new ArrayList<>(List.of(link.toString()));
    command.addAll(List.of(args));
    ProcessBuilder builder = new ProcessBuilder(command).directory(notes().toFile());
    builder.environment().clear();
    builder.environment().putAll(variables);
    Path err = Files.createTempFile(folder, "err", "");
    return new Running(builder.redirectError(err.toFile()).start(), err);
  }

  /** A launcher that runs. */
  record Running(Process process, Path err) {
    Run end() throws IOException, InterruptedException {
      try (InputStream out = process.getInputStream()) {
        String text = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        return new Run(process.waitFor(), text.lines().toList(), Files.readString(err));
      }
    }
  }

  /** What came of it. */
  record Run(int status, List<String> out, String err) {}

  private static void executable(Path file) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  private static void jar(Path file) throws IOException {
    Manifest manifest = new Manifest();
    manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
    manifest.getMainAttributes().put(Attributes.Name.MAIN_CLASS, Started.class.getName());
    String name = Started.class.getName().replace('.', '/') + ".class";
    try (InputStream code = Started.class.getResourceAsStream("/" + name);
        OutputStream out = Files.newOutputStream(file);
        JarOutputStream jar = new JarOutputStream(out, manifest)) {
      jar.putNextEntry(new JarEntry(name));
      jar.write(Objects.requireNonNull(code, name).readAllBytes());
    }
  }
}
