package io.kartei.index.address;

import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.text.EmojiNames;
import io.kartei.text.LetterRuns;
import io.kartei.text.Slugs;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The anchors in a note that a link can name. */
public final class Anchors {
  private final Set<String> ids = new LinkedHashSet<>();
  private final Map<String, String> byFolded = new HashMap<>();
  private final Map<String, String> byBare = new HashMap<>();

  /** What GitHub takes for a tag in a heading: {@code List<T>}. */
  private static final Pattern TAG = Pattern.compile("</?[A-Za-z][^<>]*+>");

  private static final Pattern DASH = Pattern.compile("-");

  /** What GitBook puts before an anchor that begins with a digit, and GitHub before all. */
  private static final List<String> BEFORE = List.of("id-", "user-content-");

  private Anchors() {}

  public static Anchors of(ParsedNote note) {
    Anchors anchors = new Anchors();
    for (Section section : note.text().sections()) {
      String untagged = TAG.matcher(section.title()).replaceAll("");
      anchors.ids.add(section.id());
      anchors.byFolded.putIfAbsent(fold(section.id()), section.id());
      anchors.byFolded.putIfAbsent(fold(section.title()), section.id());
      anchors.byBare.putIfAbsent(bare(section.title()), section.id());
      anchors.byBare.putIfAbsent(bare(Slugs.of(section.title())), section.id());
      if (!untagged.equals(section.title())) {
        anchors.byBare.putIfAbsent(bare(untagged), section.id());
      }
    }
    new AnchorPlaces(anchors.byBare).blocks(note.text().body());
    for (Section section : note.text().sections()) {
      anchors.byBare.putIfAbsent(unnumbered(bare(section.title())), section.id());
    }
    anchors.byBare.remove("");
    anchors.ids.addAll(note.text().anchors());
    return anchors;
  }

  /**
   * Returns the id that a fragment names: an exact match, else the page's form of an id that the
   * author set, else a match by the rules of other tools, else null.
   */
  public @Nullable String find(String fragment) {
    String id = found(fragment);
    for (String before : id == null ? BEFORE : List.<String>of()) {
      id =
          id == null && fragment.startsWith(before)
              ? found(fragment.substring(before.length()))
              : id;
    }
    return id;
  }

  private @Nullable String found(String fragment) {
    if (ids.contains(fragment)) {
      return fragment;
    }
    String own = Slugs.own(fragment);
    String id = ids.contains(own) ? own : byFolded.get(fold(fragment));
    id = id == null ? byBare.get(bare(fragment)) : id;
    id = id == null ? byBare.get(bare(withoutEmoji(fragment))) : id;
    return id == null && fragment.indexOf('<') >= 0
        ? byBare.get(bare(TAG.matcher(fragment).replaceAll(""))) // Obsidian keeps a heading's tags
        : id;
  }

  public Collection<String> all() {
    return ids;
  }

  /** Leaves out the names of emoji, which GitHub keeps in the anchors of headings. */
  private static String withoutEmoji(String fragment) {
    StringBuilder rest = new StringBuilder();
    for (String word : DASH.split(fragment)) {
      rest.append(EmojiNames.find(word) == null ? word : "");
    }
    return rest.toString();
  }

  /** Reduces an anchor to its letters without accents and digits, as MkDocs and others write it. */
  static String bare(String text) {
    String parts = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder kept = new StringBuilder();
    parts.codePoints().filter(Character::isLetterOrDigit).forEach(kept::appendCodePoint);
    return kept.toString();
  }

  /** Leaves out the digits at the beginning, which pandoc's anchors don't have. */
  private static String unnumbered(String bare) {
    int at = 0;
    while (at < bare.length() && Character.isDigit(bare.charAt(at))) {
      at++;
    }
    return bare.substring(at);
  }

  /**
   * Reduces an anchor to its letters and digits, since GitHub lowercases umlauts and others drop or
   * double dashes.
   */
  private static String fold(String text) {
    String form = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return LetterRuns.joined(form, "-", "");
  }
}
