package io.kartei.cli;

import io.kartei.messages.TerminalLanguage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/** The option for the language of messages. */
final class LanguageOption {
  @Option(names = "--lang", paramLabel = "de|en", converter = Word.OfLanguage.class)
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
    return language == null ? TerminalLanguage.of(environment.variables()) : language.tag();
  }

  /** Returns a command line with its {@code --lang} after the command that it comes before. */
  static List<String> afterCommand(List<String> args) {
    int count = args.isEmpty() ? 0 : args.get(0).equals("--lang") ? 2 : 1;
    boolean before =
        args.size() > count
            && args.get(0).split("=", 2)[0].equals("--lang")
            && !args.get(count).startsWith("-");
    if (!before) {
      return args;
    }
    List<String> moved = new ArrayList<>(args);
    Collections.rotate(moved.subList(0, count + 1), 1);
    return moved;
  }

  /** Returns the language that a command line asks for, whatever else is wrong with it. */
  static String of(List<String> args, CommandEnvironment environment) {
    LanguageOption asked = new LanguageOption();
    CommandLine line = new CommandLine(asked).setUnmatchedArgumentsAllowed(true);
    line.getCommandSpec().parser().collectErrors(true);
    line.parseArgs(args.toArray(String[]::new));
    return asked.of(environment);
  }
}
