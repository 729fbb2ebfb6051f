package io.kartei.language;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The words that phrases can begin with (the FIRST sets of parsers). A matcher only tries the
 * phrases that can begin with the current word.
 */
final class FirstWords {
  private final Lexicon lexicon;

  FirstWords(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** Returns the words that a sequence can begin with; null if it can begin with any word. */
  @Nullable Set<String> of(Element[] sequence) {
    Set<String> words = new HashSet<>();
    for (Element element : sequence) {
      if (!add(element, words)) {
        return null;
      }
      if (!canBeEmpty(element)) {
        return words;
      }
    }
    return null;
  }

  /**
   * Returns words of which a text has at least one if a sequence is anywhere in it; null if there
   * are none such.
   */
  @Nullable Set<String> within(Element[] sequence) {
    for (Element element : sequence) {
      Set<String> words = new HashSet<>();
      if (!canBeEmpty(element) && add(element, words)) {
        return words;
      }
    }
    return null;
  }

  /** Adds an element's first words; returns false if it can begin with any word. */
  private boolean add(Element element, Set<String> words) {
    if (element instanceof Element.Forms forms) {
      return words.addAll(forms.forms()) || !forms.forms().isEmpty();
    }
    if (element instanceof Element.Choice choice) {
      for (Element[] sequence : choice.sequences) {
        Set<String> first = sequence.length == 0 ? Set.of() : of(sequence);
        if (first == null) {
          return false;
        }
        words.addAll(first);
      }
      return true;
    }
    return element instanceof Element.Reference reference && add(reference.group(), words);
  }

  private boolean add(int group, Set<String> words) {
    if (lexicon.hasAffixes(group)) {
      return false;
    }
    Rules rules = lexicon.rules(group);
    words.addAll(rules.words);
    for (Element[] phrase : rules.phrases) {
      Set<String> first = of(phrase);
      if (first == null) {
        return false;
      }
      words.addAll(first);
    }
    return true;
  }

  private static boolean canBeEmpty(Element element) {
    return element instanceof Element.Choice choice
        && Arrays.stream(choice.sequences)
            .anyMatch(s -> Arrays.stream(s).allMatch(FirstWords::canBeEmpty));
  }
}
