package io.kartei.site;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/** The notes of the specification's examples, for tests that look at other things than it tells. */
public final class SpecNotes {
  private SpecNotes() {}

  /** The files of each example by path, by the example's chapter, line and name. */
  public static Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (SpecFile chapter : SpecFile.all()) {
      for (SpecExample example : chapter.examples()) {
        Map<String, String> files = new TreeMap<>();
        for (SpecExample.Fence file : example.given()) {
          files.put(file.path().isEmpty() ? "note.md" : file.path(), file.text());
        }
        all.put(chapter.name() + ":" + example.line() + " " + example.name(), files);
      }
    }
    return all;
  }
}
