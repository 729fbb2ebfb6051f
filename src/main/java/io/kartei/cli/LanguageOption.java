package io.kartei.cli;

import io.kartei.messages.TerminalLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** The option for the language of messages. */
final class LanguageOption {
  private static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "de|en",
      converter = Word.OfLanguage.class,
      description = "The language of messages. Default: your terminal's.")
  private @Nullable Language language;

  /** A language that Kartei has messages in. */
  enum Language {
    DE,
    EN;

    String tag() {
      return this == DE ? "de" : "en";
    }
  }

  /** Returns {@code de} or {@code en}. */
  String of(CommandEnvironment environment) {
    return tag(language, environment);
  }

  /** Returns the language for a command line whose command has failed or hasn't started. */
  static String of(ParseResult parsed, CommandEnvironment environment) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    Language asked = last.matchedOptionValue(NAME, null);
    return tag(asked, environment);
  }

  private static String tag(@Nullable Language asked, CommandEnvironment environment) {
    return asked == null ? TerminalLanguage.of(environment.variables()) : asked.tag();
  }
}
