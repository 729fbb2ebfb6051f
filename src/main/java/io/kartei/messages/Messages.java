package io.kartei.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;

/**
 * The strings of the reader's interface in one language. They stand in {@code
 * messages_xx.properties} beside this class, in UTF-8, in {@link MessageFormat} patterns when they
 * take arguments; German and English have the same keys. Another language may have some of them
 * ({@code card.}, what cards in it ask) and lends the rest from English.
 */
public final class Messages {
  private final Locale locale;
  private final Map<String, String> strings;

  private Messages(Locale locale, Map<String, String> strings) {
    this.locale = locale;
    this.strings = strings;
  }

  /**
   * The strings for a site's language.
   *
   * @param language a BCP 47 tag; a language that has no file gets English
   */
  public static Messages forLanguage(String language) {
    return of("messages", language);
  }

  /** The words for authors, which {@link Phrase} takes; in a language without a file, English. */
  static Messages ofDiagnostics(String language) {
    return of("diagnostics", language);
  }

  private static Messages of(String base, String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    Map<String, String> own = strings(base, code);
    Map<String, String> strings = new TreeMap<>(strings(base, "en"));
    boolean whole = own.keySet().containsAll(strings.keySet());
    strings.putAll(own);
    Locale locale = Locale.forLanguageTag(whole ? code : "en");
    return new Messages(locale, Collections.unmodifiableMap(strings));
  }

  private static Map<String, String> strings(String base, String code) {
    Map<String, String> strings = new TreeMap<>();
    String file = base + "_" + code + ".properties";
    try (InputStream in = Messages.class.getResourceAsStream(file)) {
      if (in != null) {
        Properties properties = new Properties();
        properties.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        properties.stringPropertyNames().forEach(k -> strings.put(k, properties.getProperty(k)));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return strings;
  }

  /** The language of the strings, which is not always the one that was asked for. */
  public Locale locale() {
    return locale;
  }

  /** All strings by key, for templates. */
  public Map<String, String> all() {
    return strings;
  }

  /**
   * A string.
   *
   * @param arguments for the pattern's {@code {0}}, {@code {1}}, ...; without any the string is
   *     given as it stands
   * @throws IllegalArgumentException if there is no such key
   */
  public String get(String key, Object... arguments) {
    String string = strings.get(key);
    if (string == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    return arguments.length == 0 ? string : new MessageFormat(string, locale).format(arguments);
  }
}
