package io.kartei.messages;

import java.text.MessageFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Something to say to authors, put into words when it is shown, in the language of whom it is shown
 * to. The words stand in {@code diagnostics_xx.properties} beside this class, as {@link
 * MessageFormat} patterns.
 *
 * <pre>{@code
 * Phrase.of("did-you-mean", "dns.md").in("de"); // meintest du „dns.md“?
 * }</pre>
 *
 * @param key of its pattern
 * @param arguments for {@code {0}}, {@code {1}}, ...: strings stay as they are, numbers are counts,
 *     phrases are put into words, lists are set with commas
 */
public record Phrase(String key, List<Object> arguments) {
  private static final Map<String, Messages> WORDS = new ConcurrentHashMap<>();

  public Phrase {
    arguments = List.copyOf(arguments);
    if (!isKey(key)) {
      throw new IllegalArgumentException("no message " + key);
    }
  }

  /** A phrase. */
  public static Phrase of(String key, Object... arguments) {
    return new Phrase(key, List.of(arguments));
  }

  /** What is the same in all languages: a name, or the words of an operating system. */
  public static Phrase verbatim(String text) {
    return of("verbatim", text);
  }

  /** A question for the name that was probably meant, or null where there is none. */
  public static @Nullable Phrase didYouMean(@Nullable String name) {
    return name == null ? null : of("did-you-mean", name);
  }

  /** Whether there are words under a key. */
  public static boolean isKey(String key) {
    return words("en").all().containsKey(key);
  }

  /**
   * The words.
   *
   * @param language {@code de} or {@code en}; all others get English
   */
  public String in(String language) {
    Messages words = words(language);
    Object[] said = arguments.stream().map(argument -> said(argument, language)).toArray();
    return new MessageFormat(words.get(key), words.locale()).format(said);
  }

  /** The words in English, which files have. */
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
