package io.kartei.cli;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** Reads the constants of an enum as people type them. */
abstract class Word<E extends Enum<E>> implements ITypeConverter<E> {
  private final Class<E> type;

  private Word(Class<E> type) {
    this.type = type;
  }

  @Override
  public E convert(String typed) {
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> word(constant).equals(typed.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(() -> new TypeConversionException("'" + typed + "' is none of " + all()));
  }

  private String all() {
    return Arrays.stream(type.getEnumConstants()).map(Word::word).collect(Collectors.joining(", "));
  }

  private static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /** Reads the value of {@code --format}. */
  static final class OfFormat extends Word<VerdictOptions.Format> {
    OfFormat() {
      super(VerdictOptions.Format.class);
    }
  }

  /** Reads the value of {@code --to}. */
  static final class OfExport extends Word<ExportCommand.To> {
    OfExport() {
      super(ExportCommand.To.class);
    }
  }

  /** Reads the value of {@code --lang}. */
  static final class OfLanguage extends Word<LanguageOption.Language> {
    OfLanguage() {
      super(LanguageOption.Language.class);
    }
  }

  /** Reads the value of {@code --color}. */
  static final class OfColor extends Word<ReportOptions.Color> {
    OfColor() {
      super(ReportOptions.Color.class);
    }
  }
}
