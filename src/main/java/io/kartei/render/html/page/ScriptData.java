package io.kartei.render.html.page;

import io.kartei.text.Json;

/** Data for the site's scripts. */
public final class ScriptData {
  private ScriptData() {}

  /**
   * Returns JSON that is also valid JavaScript in every browser and never closes a surrounding
   * script element.
   */
  public static String of(Object value) {
    return ofJson(Json.compact(value));
  }

  /** Returns the same of a text that is JSON already. */
  public static String ofJson(String json) {
    return json.replace("</", "<\\/").replace("\u2028", "\\u2028").replace("\u2029", "\\u2029");
  }
}
