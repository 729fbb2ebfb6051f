package io.kartei.config;

import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagnostic.Severity;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;

/** The schemes that need no declaration. They are declared as an author would declare them. */
final class BuiltInExams {
  static final String OBJECTIVES = "objectives";

  /** Those with patterns. */
  private static final List<String> SCHEMES = List.of("ihk", "university");

  private BuiltInExams() {}

  static List<String> names() {
    return Stream.concat(SCHEMES.stream(), Stream.of(OBJECTIVES)).toList();
  }

  static ExamConfig standard() {
    return new ExamConfig(SCHEMES.stream().map(BuiltInExams::scheme).toList(), false);
  }

  /** The scheme of that name, which is one of the {@link #names} with patterns. */
  static ExamDeclaration scheme(String name) {
    String file = "exams/" + name + ".yaml";
    try (InputStream in = BuiltInExams.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("this build lacks " + file);
      }
      Diagnostics diagnostics = new Diagnostics();
      SourceText text = SourceText.of(file, new String(in.readAllBytes(), StandardCharsets.UTF_8));
      ConfigNode.Mapping root = YamlReader.read(text, diagnostics);
      ExamDeclaration scheme =
          ExamDeclarationReader.read(new Keys(file, root, Severity.ERROR, diagnostics));
      if (scheme == null || !diagnostics.sorted().isEmpty()) {
        throw new IllegalStateException(file + ": " + diagnostics.sorted());
      }
      return scheme;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
