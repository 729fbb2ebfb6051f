package io.kartei.cli;

import io.kartei.messages.TerminalLanguage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParseResult;

/** In which language to talk to a person. */
final class LanguageOption {
  private static final String NAME = "--lang";

  @Option(
      names = NAME,
      paramLabel = "de|en",
      converter = Word.OfLanguage.class,
      description = "The language of messages. Default: your terminal's.")
  private @Nullable Language language;

  /** One that Kartei talks. */
  enum Language {
    DE,
    EN;

    String tag() {
      return this == DE ? "de" : "en";
    }
  }

  /** {@code de} or {@code en}. */
  String of(CommandEnvironment environment) {
    return tag(language, environment);
  }

  /** The same of a command line whose command has failed, or has not begun. */
  static String of(ParseResult parsed, CommandEnvironment environment) {
    ParseResult last = parsed.hasSubcommand() ? parsed.subcommand() : parsed;
    Language asked = last.matchedOptionValue(NAME, null);
    return tag(asked, environment);
  }

  private static String tag(@Nullable Language asked, CommandEnvironment environment) {
    return asked == null ? TerminalLanguage.of(environment.variables()) : asked.tag();
  }
}
