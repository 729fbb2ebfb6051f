package io.kartei.render.html;

import io.kartei.body.HtmlOptions;
import io.kartei.body.Urls;
import io.kartei.index.GlossaryEntry;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.render.html.page.Description;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The terms of the glossary that notes may mark: those with one sense that is said somewhere, and
 * that look like names, since an ordinary word would be marked everywhere.
 */
final class GlossMarks {
  private static final int MIN_LENGTH = 2;

  private final Map<String, List<HtmlOptions.Gloss>> byFirstWord = new HashMap<>();

  GlossMarks(SiteIndex index) {
    for (GlossaryEntry entry : index.glossary()) {
      String meaning = entry.explanations().size() == 1 ? meaning(entry) : null;
      if (meaning != null && isName(entry.term())) {
        Set<String> notes =
            entry.explanations().get(0).places().stream()
                .map(GlossaryEntry.Place::note)
                .collect(Collectors.toUnmodifiableSet());
        byFirstWord
            .computeIfAbsent(firstWord(entry.term()), word -> new ArrayList<>())
            .add(new HtmlOptions.Gloss(entry.term(), entry.id(), meaning, notes));
      }
    }
    byFirstWord
        .values()
        .forEach(terms -> terms.sort(Comparator.comparingInt(gloss -> -gloss.term().length())));
  }

  /** Returns what to mark in a note. */
  HtmlOptions.Glosses in(SiteIndex index, NotePage page) {
    String glossary = Urls.relative(page.url(), index.generated("glossary.html"));
    return new HtmlOptions.Glosses(Collections.unmodifiableMap(byFirstWord), page.id(), glossary);
  }

  private static @Nullable String meaning(GlossaryEntry entry) {
    GlossaryEntry.Explanation explanation = entry.explanations().get(0);
    String definition =
        explanation.places().stream()
            .map(place -> place.term().definition())
            .filter(text -> text != null && !text.isBlank())
            .findFirst()
            .orElse(null);
    String expansion = explanation.expansion();
    if (definition == null) {
      return expansion;
    }
    String shown = Description.shortened(definition);
    return expansion == null ? shown : expansion + ": " + shown;
  }

  private static boolean isName(String term) {
    return term.length() >= MIN_LENGTH
        && !firstWord(term).isEmpty()
        && term.chars().anyMatch(c -> Character.isUpperCase(c) || Character.isDigit(c));
  }

  private static String firstWord(String term) {
    int end = 0;
    while (end < term.length() && Character.isLetterOrDigit(term.charAt(end))) {
      end++;
    }
    return term.substring(0, end);
  }
}
