package io.kartei.messages;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The strings of the reader's interface in one language. They are in {@code messages_xx.properties}
 * next to this class, in UTF-8, as {@link MessageFormat} patterns if they take arguments; German
 * and English have the same keys. Another language may have just some of them ({@code card.}, for
 * the questions on its cards) and borrows the rest from English.
 */
public final class Messages {
  /** What was read so far, by file and language. */
  private static final Map<String, Messages> READ = new ConcurrentHashMap<>();

  private final Locale locale;
  private final Map<String, String> strings;
  private final Map<String, MessageFormat> patterns = new ConcurrentHashMap<>();

  private Messages(Locale locale, Map<String, String> strings) {
    this.locale = locale;
    this.strings = strings;
  }

  /**
   * Returns the strings for a site's language.
   *
   * @param language a BCP 47 tag; English is used for a language without a file
   */
  public static Messages forLanguage(String language) {
    return of("messages", language);
  }

  /**
   * Returns the messages for authors, which {@link Phrase} uses; English for a language without a
   * file.
   */
  static Messages ofDiagnostics(String language) {
    return of("diagnostics", language);
  }

  private static Messages of(String base, String language) {
    String code = Locale.forLanguageTag(language).getLanguage();
    return READ.computeIfAbsent(base + "_" + code, file -> read(base, code));
  }

  private static Messages read(String base, String code) {
    Map<String, String> strings = strings(base, "en");
    boolean whole = true;
    if (!code.equals("en")) {
      Map<String, String> own = strings(base, code);
      whole = own.keySet().containsAll(strings.keySet());
      strings.putAll(own);
    }
    Locale locale = Locale.forLanguageTag(whole ? code : "en");
    return new Messages(locale, Collections.unmodifiableMap(strings));
  }

  private static Map<String, String> strings(String base, String code) {
    Map<String, String> strings = new HashMap<>();
    String file = file(base, code);
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

  private static String file(String base, String code) {
    return base + "_" + code + ".properties";
  }

  /** Returns the language of the strings, which may differ from the requested one. */
  public Locale locale() {
    return locale;
  }

  /** Returns all strings by key, for templates. */
  public Map<String, String> all() {
    return strings;
  }

  /**
   * Returns a string.
   *
   * @param arguments for the pattern's {@code {0}}, {@code {1}}, ...; without any, the string is
   *     returned as it is
   * @throws IllegalArgumentException if there isn't such a key
   */
  public String get(String key, Object... arguments) {
    String string = strings.get(key);
    if (string == null) {
      throw new IllegalArgumentException("no message " + key);
    }
    if (arguments.length == 0) {
      return string;
    }
    MessageFormat pattern = patterns.computeIfAbsent(key, k -> new MessageFormat(string, locale));
    synchronized (pattern) { // its own state changes as it formats
      return pattern.format(arguments);
    }
  }
}
