package io.kartei.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The names of emoji that stand between colons: {@code :rocket:}. */
public final class EmojiNames {
  private static final Properties PICTURES = read();

  private EmojiNames() {}

  /** Returns the emoji with this name, or null if none is known. */
  public static @Nullable String find(String name) {
    return PICTURES.getProperty(name);
  }

  private static Properties read() {
    Properties pictures = new Properties();
    try (InputStream in = EmojiNames.class.getResourceAsStream("emoji.properties")) {
      if (in == null) {
        throw new IllegalStateException("this build lacks emoji.properties");
      }
      pictures.load(new InputStreamReader(in, StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return pictures;
  }
}
