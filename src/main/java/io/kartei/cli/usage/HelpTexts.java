package io.kartei.cli.usage;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.PropertyResourceBundle;
import java.util.ResourceBundle;

/**
 * The texts of {@code --help}, from {@code help_xx.properties} next to this class. Keys are
 * picocli's: a command's qualified name before {@code usage.description} and {@code usage.footer},
 * the name of an option, or the description key of a parameter.
 */
public final class HelpTexts {
  private HelpTexts() {}

  /**
   * Returns the texts in a language.
   *
   * @param language {@code de} or {@code en}
   */
  public static ResourceBundle in(String language) {
    String file = "help_" + language + ".properties";
    try (InputStream in = Objects.requireNonNull(HelpTexts.class.getResourceAsStream(file))) {
      return new PropertyResourceBundle(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
