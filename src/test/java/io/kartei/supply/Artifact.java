package io.kartei.supply;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A file that Maven took from a repository.
 *
 * @param id its coordinates: group, artifact, type, classifier if it has one, version
 * @param scope for what; empty with a plugin's
 * @param file where it lies
 */
record Artifact(String id, String scope, Path file) {
  private static final Pattern LINE =
      Pattern.compile(
          " +(?<id>[^:\\s]+(:[^:\\s]+){3,4}?)(:(?<scope>compile|runtime|provided|test|system))?"
              + ":(?<file>(/|[A-Za-z]:).+?\\.\\w+)( \\(optional\\))?( -- module .*)?\\s*");

  /** Reads a list of the dependency plugin: its goals {@code list} and {@code resolve-plugins}. */
  static List<Artifact> read(Path list) {
    try {
      return Files.readAllLines(list).stream()
          .map(LINE::matcher)
          .filter(Matcher::matches)
          .map(m -> new Artifact(id(m), scope(m), Path.of(m.group("file"))))
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String id(Matcher line) {
    return line.group("id").replace(":maven-plugin:", ":jar:");
  }

  private static String scope(Matcher line) {
    return line.group("scope") == null ? "" : line.group("scope");
  }

  /** Whether it is in the jar for the command line. */
  boolean bundled() {
    return scope.equals("compile") || scope.equals("runtime");
  }

  /** Group and artifact. */
  String name() {
    return id.substring(0, id.indexOf(':', id.indexOf(':') + 1));
  }

  /** As {@code sha256sum} writes it, but with the coordinates. */
  String line() {
    try {
      byte[] hash = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
      return HexFormat.of().formatHex(hash) + "  " + id;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError(e);
    }
  }
}
