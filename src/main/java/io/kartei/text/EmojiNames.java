package io.kartei.text;

import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** The names of emoji that stand between colons: {@code :rocket:}. */
public final class EmojiNames {
  private static final Properties PICTURES =
      ResourceProperties.read(EmojiNames.class, "emoji.properties");

  private EmojiNames() {}

  /** Returns the emoji with this name, or null if none is known. */
  public static @Nullable String find(String name) {
    return PICTURES.getProperty(name);
  }
}
