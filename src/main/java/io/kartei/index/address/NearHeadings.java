package io.kartei.index.address;

import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import io.kartei.model.ParsedNote;
import io.kartei.model.Section;
import io.kartei.text.LetterRuns;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The headings of a note that somebody may have meant who named one that isn't there. */
public final class NearHeadings {
  private static final int MAX_SHOWN = 3;

  private final List<Section> sections;
  private final Anchors anchors;

  /**
   * Looks among a note's headings.
   *
   * @param anchors the note's
   */
  public NearHeadings(ParsedNote note, Anchors anchors) {
    this.sections = note.text().sections().stream().filter(s -> !s.title().isBlank()).toList();
    this.anchors = anchors;
  }

  /**
   * Returns a hint that names the heading that is spelt most alike, else those with all words of
   * the fragment; null if there are none.
   *
   * @param titles whether links name headings by their words, not by their anchors
   */
  public @Nullable Phrase meant(String fragment, boolean titles) {
    String near = Suggestions.nearest(fragment, anchors.all());
    if (titles) {
      String title = Suggestions.nearest(fragment, sections.stream().map(Section::title).toList());
      String titled = title != null || near == null ? title : title(near);
      near = titled == null ? near : titled;
    }
    return near == null ? withAllWords(fragment, titles) : Phrase.didYouMean("#" + near);
  }

  private String title(String id) {
    return sections.stream()
        .filter(section -> section.id().equals(id))
        .map(Section::title)
        .findFirst()
        .orElse(id);
  }

  private @Nullable Phrase withAllWords(String fragment, boolean titles) {
    Set<String> wanted = words(fragment);
    List<String> found = withWords(wanted, wanted.size(), titles);
    return found.size() == 1 ? Phrase.didYouMean(found.get(0)) : listed(found);
  }

  /** Returns a hint that names the headings with half of the words; null if there are none. */
  public @Nullable Phrase similar(String fragment, boolean titles) {
    Set<String> wanted = words(fragment);
    return listed(withWords(wanted, (wanted.size() + 1) / 2, titles));
  }

  private List<String> withWords(Set<String> wanted, int count, boolean titles) {
    return sections.stream()
        .filter(section -> shared(wanted, section) >= count)
        .sorted(Comparator.comparingLong(section -> -shared(wanted, section)))
        .map(section -> "#" + (titles ? section.title() : section.id()))
        .limit(MAX_SHOWN)
        .toList();
  }

  private static long shared(Set<String> wanted, Section section) {
    return wanted.stream().filter(words(section.title())::contains).count();
  }

  private static @Nullable Phrase listed(List<String> headings) {
    return headings.isEmpty()
        ? null
        : Phrase.of(
            "broken-anchor.headings",
            headings.stream().map(heading -> Phrase.of("quoted", heading)).toList());
  }

  private static Set<String> words(String text) {
    return Set.copyOf(
        List.of(LetterRuns.joined(text.toLowerCase(Locale.ROOT), " ", "").split(" ", -1)));
  }
}
