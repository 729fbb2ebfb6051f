package io.kartei.render.html.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;

/** Values as a script of the site gets them. */
public final class ScriptData {
  private static final ObjectMapper JSON =
      new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

  private ScriptData() {}

  /** JSON that is JavaScript, too, in every browser, and ends no script wherever it stands. */
  public static String of(Object value) {
    try {
      return JSON.writeValueAsString(value)
          .replace("</", "<\\/")
          .replace("\u2028", "\\u2028")
          .replace("\u2029", "\\u2029");
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
