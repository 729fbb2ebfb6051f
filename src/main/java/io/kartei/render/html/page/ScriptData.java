package io.kartei.render.html.page;

import io.kartei.text.Json;

/** Values as a script of the site gets them. */
public final class ScriptData {
  private ScriptData() {}

  /** JSON that is JavaScript, too, in every browser, and ends no script wherever it stands. */
  public static String of(Object value) {
    return Json.compact(value)
        .replace("</", "<\\/")
        .replace("\u2028", "\\u2028")
        .replace("\u2029", "\\u2029");
  }
}
