package io.kartei.cli.usage;

import io.kartei.messages.Phrase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;

/** A value on the command line that a command can't use; put into words when it is shown. */
public final class UsageException extends ParameterException {
  private final transient Phrase phrase;

  private UsageException(CommandSpec command, Phrase phrase) {
    super(command.commandLine(), phrase.english());
    this.phrase = phrase;
  }

  /**
   * Makes an exception for a command.
   *
   * @param key of a message in {@code diagnostics_xx.properties}
   */
  public static UsageException of(CommandSpec command, String key, Object... arguments) {
    return new UsageException(command, Phrase.of(key, arguments));
  }

  /** Returns the same exception with a hint, if there is one. */
  public UsageException hint(@Nullable Phrase hint) {
    return hint == null
        ? this
        : new UsageException(
            getCommandLine().getCommandSpec(), Phrase.of("usage.with-hint", phrase, hint));
  }

  Phrase phrase() {
    return phrase;
  }
}
