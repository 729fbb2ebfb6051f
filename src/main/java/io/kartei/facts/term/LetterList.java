package io.kartei.facts.term;

import io.kartei.facts.text.LineText;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that have letters highlighted one below the other: each an acronym of its own ({@code
 * **c**ommon **n**ame}, {@code **c**ountry}), or all together the one that the heading names
 * ({@code **C**onsistency}, {@code **A**vailability}, ...).
 */
final class LetterList {
  private static final Pattern BEHIND =
      Pattern.compile("(?<!\\s)\\s*(?:\\(|[:–—=]|=>|->|\\s-\\s|,).*", Pattern.DOTALL);
  private static final int MAX = 40;

  private LetterList() {}

  static void find(List<Block> lines, SectionNames names, TermCollector terms) {
    if (lines.size() < 2 || lines.size() > MAX) {
      return;
    }
    List<HighlightedLetters> all = new ArrayList<>();
    List<String> texts = new ArrayList<>();
    for (Block block : lines) {
      List<Inline> content = content(block);
      LineText line = content == null ? null : LineText.of(content);
      List<HighlightedLetters> letters =
          line == null || line.text().length() > 300 ? List.of() : HighlightedLetters.of(line);
      if (line == null || letters.isEmpty()) {
        return;
      }
      all.add(letters.get(0));
      texts.add(line.text());
    }
    String together = together(all, texts, names);
    if (together != null) {
      terms.expansion(together, joined(texts), lines.get(0).span());
    } else if (all.size() >= 3
        && texts.stream().allMatch(LetterList::isShort)
        && all.stream().filter(l -> l.whole() && l.runs() >= 2).count() >= 2) {
      for (int i = 0; i < all.size(); i++) {
        one(all.get(i), texts.get(i), lines.get(i), terms);
      }
    }
  }

  private static @Nullable List<Inline> content(Block block) {
    if (block instanceof Block.Paragraph paragraph) {
      return paragraph.content();
    }
    return block instanceof Block.Plain plain ? plain.content() : null;
  }

  /** The heading's word that the first letters of the lines make up, or null. */
  private static @Nullable String together(
      List<HighlightedLetters> all, List<String> texts, SectionNames names) {
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < all.size(); i++) {
      if (!texts.get(i).strip().startsWith(all.get(i).expansion())) {
        return null;
      }
      letters.append(all.get(i).letters());
    }
    for (String word : names.words()) {
      if (word.length() >= 2 && word.equalsIgnoreCase(letters.toString())) {
        return word;
      }
    }
    return null;
  }

  private static String joined(List<String> texts) {
    return String.join(
        ", ", texts.stream().map(t -> BEHIND.matcher(t).replaceFirst("").strip()).toList());
  }

  private static boolean isShort(String text) {
    return BEHIND.matcher(text).replaceFirst("").strip().split("\\s+").length <= 4;
  }

  private static void one(
      HighlightedLetters letters, String text, Block line, TermCollector terms) {
    String expansion =
        letters.runs() >= 2 ? letters.expansion() : BEHIND.matcher(text).replaceFirst("").strip();
    String term = letters.named() == null ? letters.letters() : letters.named();
    terms.expansion(term, withoutSlip(expansion, term), line.span());
  }

  /** {@code **c**country}: the letter stands in bold before the word instead of in it. */
  private static String withoutSlip(String expansion, String term) {
    boolean slip =
        expansion.length() > 2 * term.length() + 2
            && expansion.startsWith(term)
            && expansion.startsWith(term, term.length());
    return slip ? expansion.substring(term.length()) : expansion;
  }
}
