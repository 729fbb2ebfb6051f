package io.kartei.index.address;

import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.text.Slugs;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The places in a note that a link can name. */
public final class Anchors {
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> byFolded = new HashMap<>();

  private Anchors() {}

  public static Anchors of(ParsedNote note) {
    Anchors anchors = new Anchors();
    for (Section section : note.text().sections()) {
      anchors.ids.add(section.id());
      anchors.byFolded.putIfAbsent(fold(section.id()), section.id());
      anchors.byFolded.putIfAbsent(fold(section.title()), section.id());
    }
    anchors.ids.addAll(note.text().anchors());
    return anchors;
  }

  /**
   * The id that a fragment names: as it stands, else as the page has the author's own, else by the
   * rules of other tools, else null.
   */
  public @Nullable String find(String fragment) {
    if (ids.contains(fragment)) {
      return fragment;
    }
    String own = Slugs.own(fragment);
    return ids.contains(own) ? own : byFolded.get(fold(fragment));
  }

  public Collection<String> all() {
    return ids;
  }

  /** GitHub lowers umlauts, others drop or double dashes: letters and digits are what counts. */
  private static String fold(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFC)
        .toLowerCase(Locale.ROOT)
        .replaceAll("[^\\p{L}\\p{N}]+", "-")
        .replaceAll("^-|-$", "");
  }
}
