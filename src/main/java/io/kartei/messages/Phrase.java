package io.kartei.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A message for authors that is put into words when it is displayed, in the language of the person
 * it is displayed to. The words are in {@code diagnostics_xx.properties} next to this class, as
 * {@link MessageFormat} patterns.
 *
 * <pre>{@code
 * Phrase.of("did-you-mean", "dns.md").in("de"); // meintest du „dns.md“?
 * }</pre>
 *
 * @param key the key of its pattern
 * @param arguments for {@code {0}}, {@code {1}}, ...: strings stay as they are, numbers are counts,
 *     phrases are put into words, lists are joined with commas
 */
public record Phrase(String key, List<Object> arguments) {
  private static final Map<String, Messages> WORDS = new ConcurrentHashMap<>();

  public Phrase {
    arguments = List.copyOf(arguments);
    if (!isKey(key)) {
      throw new IllegalArgumentException("no message " + key);
    }
  }

  /** Makes a phrase. */
  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /**
   * Makes a phrase that is the same in all languages: a name, or a message of the operating system.
   */
  public static Phrase verbatim(String text) {
    return of("verbatim", text);
  }

  /** Asks whether a name was meant; returns null if there is no name. */
  public static @Nullable Phrase didYouMean(@Nullable String name) {
    return name == null ? null : of("did-you-mean", name);
  }

  /** Whether there is a message with this key. */
  public static boolean isKey(String key) {
    return words("en").all().containsKey(key);
  }

  /**
   * Returns the message text.
   *
   * @param language {@code de} or {@code en}; all others get English
   */
  public String in(String language) {
    Messages words = words(language);
    Object[] said = arguments.stream().map(argument -> said(argument, language)).toArray();
    return new MessageFormat(words.get(key), words.locale()).format(said);
  }

  /** Returns the message in English, which is used in files. */
  public String english() {
    return in("en");
  }

  private static Messages words(String language) {
    return WORDS.computeIfAbsent(language, Messages::ofDiagnostics);
  }

  private static Object said(Object argument, String language) {
    if (argument instanceof Phrase phrase) {
      return phrase.in(language);
    }
    if (argument instanceof List<?> list) {
      return list.stream()
          .map(each -> String.valueOf(said(each, language)))
          .collect(Collectors.joining(", "));
    }
    return argument;
  }
}
