package io.kartei.cli.usage;

import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.UnmatchedArgumentException;

/** Says what is wrong with a command line; picocli itself only speaks English. */
public final class UsageMessage {
  private UsageMessage() {}

  /** Returns what is wrong, and which help to ask for. */
  public static Phrase of(ParameterException e) {
    return Phrase.of(
        "usage.failed", phrase(e), e.getCommandLine().getCommandSpec().qualifiedName());
  }

  private static Phrase phrase(ParameterException e) {
    if (e instanceof UsageException usage) {
      return usage.phrase();
    }
    if (e instanceof UnmatchedArgumentException unmatched) {
      return unmatched(unmatched);
    }
    if (e instanceof MissingParameterException missing) {
      return Phrase.of(
          "usage.missing", missing.getMissing().stream().map(UsageMessage::form).toList());
    }
    if (e instanceof OverwrittenOptionException twice) {
      return Phrase.of("usage.twice", name(twice.getOverwritten()));
    }
    ArgSpec argument = e.getArgSpec();
    return argument == null || e.getValue() == null
        ? Phrase.verbatim(String.valueOf(e.getMessage()))
        : invalid(e.getValue(), argument);
  }

  private static Phrase unmatched(UnmatchedArgumentException e) {
    String typed = e.getUnmatched().get(0);
    CommandSpec command = e.getCommandLine().getCommandSpec();
    if (e.isUnknownOption()) {
      String taker = command.parent() == null ? takerOf(typed, e) : null;
      if (taker != null) {
        return Phrase.of("usage.behind-command", typed, taker);
      }
      return hinted("usage.no-option", typed, command.optionsMap().keySet());
    }
    return command.parent() == null
        ? hinted("usage.no-command", typed, command.subcommands().keySet())
        : Phrase.of("usage.unexpected", typed);
  }

  /** Returns a command that has an option, one that was typed before others, or null. */
  private static @Nullable String takerOf(String option, UnmatchedArgumentException e) {
    int value = option.indexOf('=');
    String name = value < 0 ? option : option.substring(0, value);
    Map<String, CommandLine> commands = e.getCommandLine().getSubcommands();
    ParseResult parsed = e.getCommandLine().getParseResult();
    List<String> typed = parsed == null ? List.of() : parsed.originalArgs();
    return Stream.concat(typed.stream(), commands.keySet().stream())
        .filter(commands::containsKey)
        .filter(command -> takes(commands.get(command), name))
        .findFirst()
        .orElse(null);
  }

  private static boolean takes(@Nullable CommandLine command, String option) {
    return command != null && command.getCommandSpec().optionsMap().containsKey(option);
  }

  private static Phrase hinted(String key, String typed, Collection<String> names) {
    @Nullable Phrase hint = Phrase.didYouMean(Suggestions.nearest(typed, names));
    Phrase phrase = Phrase.of(key, typed);
    return hint == null ? phrase : Phrase.of("usage.with-hint", phrase, hint);
  }

  private static Phrase invalid(String value, ArgSpec argument) {
    if (argument.arity().max() == 0) {
      return Phrase.of("usage.no-value", name(argument));
    }
    List<String> words = Arrays.asList(argument.paramLabel().split("\\|"));
    return words.size() > 1
        ? Phrase.of("usage.none-of", value, name(argument), words)
        : Phrase.of("usage.no-number", value, name(argument));
  }

  /** Returns how to write an option and its value, or a parameter. */
  private static String form(ArgSpec argument) {
    return argument instanceof OptionSpec option
        ? option.longestName() + " " + option.paramLabel()
        : argument.paramLabel();
  }

  private static String name(ArgSpec argument) {
    return argument instanceof OptionSpec option ? option.longestName() : argument.paramLabel();
  }
}
