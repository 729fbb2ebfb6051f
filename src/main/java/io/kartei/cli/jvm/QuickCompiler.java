package io.kartei.cli.jvm;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.management.JMException;
import javax.management.ObjectName;

/**
 * Does without the JVM's second compiler where it takes more time than it saves. The launcher has a
 * flag for that; this is for {@code java -jar}. Other JVMs than HotSpot have no such command, and
 * stay as they are.
 */
public final class QuickCompiler {
  /** Up to here the second compiler takes more time than it saves; as in the launcher. */
  private static final int MAX_NOTES = 5000;

  private static final Set<String> COMMANDS = Set.of("build", "check", "serve", "export");

  /** How the JVM describes itself when it has only the first compiler. */
  private static final String HAS_ONE = "emulated-client";

  private QuickCompiler() {}

  /** Sees to it besides the work of a command: looking at the notes takes a moment. */
  public static void startFor(List<String> arguments, Path folder) {
    boolean wanted = !arguments.isEmpty() && COMMANDS.contains(arguments.get(0));
    if (wanted && !System.getProperty("java.vm.info", "").contains(HAS_ONE)) {
      Thread thread =
          new Thread(
              () -> {
                if (hasFewNotes(arguments, folder, MAX_NOTES)) {
                  boolean unused = exclude("*.*");
                }
              },
              "kartei-compiler");
      thread.setDaemon(true);
      thread.start();
    }
  }

  /**
   * Returns whether there are few notes in the folders among the arguments, or in the given one if
   * there is none among them.
   */
  static boolean hasFewNotes(List<String> arguments, Path folder, int max) {
    List<Path> folders =
        arguments.stream().flatMap(argument -> folders(argument, folder)).distinct().toList();
    NoteCount notes = new NoteCount(max);
    try {
      for (Path each : folders.isEmpty() ? List.of(folder) : folders) {
        Files.walkFileTree(
            each.resolve("."), Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, notes);
      }
      return notes.left >= 0;
    } catch (IOException e) {
      return false; // whoever reads the notes says what is wrong
    }
  }

  /** Counts notes until there are too many. */
  private static final class NoteCount extends SimpleFileVisitor<Path> {
    private int left;

    NoteCount(int max) {
      this.left = max;
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      String name = String.valueOf(folder.getFileName());
      return (name.startsWith(".") && name.length() > 1) || name.equals("node_modules")
          ? FileVisitResult.SKIP_SUBTREE
          : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      if (file.toString().endsWith(".md")) {
        left--;
      }
      return left < 0 ? FileVisitResult.TERMINATE : FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return FileVisitResult.CONTINUE;
    }
  }

  private static Stream<Path> folders(String argument, Path folder) {
    try {
      return Stream.of(folder.resolve(argument)).filter(Files::isDirectory);
    } catch (InvalidPathException e) {
      return Stream.empty();
    }
  }

  /**
   * Keeps the second compiler from some methods.
   *
   * @param methods a pattern of HotSpot's compiler directives
   * @return whether the JVM does so
   */
  static boolean exclude(String methods) {
    try {
      Path file = Files.createTempFile("kartei", ".json");
      file.toFile().deleteOnExit(); // the process may end meanwhile
      try {
        Files.writeString(file, "[{match: \"" + methods + "\", c2: {Exclude: true}}]");
        Object answer =
            ManagementFactory.getPlatformMBeanServer()
                .invoke(
                    new ObjectName("com.sun.management:type=DiagnosticCommand"),
                    "compilerDirectivesAdd",
                    new Object[] {new String[] {file.toString()}},
                    new String[] {String[].class.getName()});
        return String.valueOf(answer).contains("added");
      } finally {
        Files.deleteIfExists(file);
      }
    } catch (IOException | JMException | RuntimeException e) {
      return false; // it only takes longer
    }
  }
}
