package io.kartei.render.pdf;

import io.kartei.coverage.Place;
import io.kartei.coverage.SittingPlan;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.index.NavigationNode;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.messages.Phrase;
import io.kartei.model.Sitting;
import io.kartei.render.RenderContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds what a request for an edition names. */
final class EditionChooser {
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern ENDING = Pattern.compile("\\.(md|markdown)$");

  private final RenderContext context;
  private final SiteIndex index;
  private final EditionRequest request;
  private final List<String> titles = new ArrayList<>();

  private EditionChooser(RenderContext context, EditionRequest request) {
    this.context = context;
    this.index = context.index();
    this.request = request;
  }

  /**
   * Returns what a request asks for. If there isn't such a thing, that is an error of the context,
   * and the result null.
   */
  static @Nullable Edition choose(RenderContext context, EditionRequest request) {
    return new EditionChooser(context, request).edition();
  }

  private @Nullable Edition edition() {
    List<SittingPlan> sittings = sittings();
    Set<String> notes = new LinkedHashSet<>(index.pages().keySet());
    NotePage missing = index.missing();
    if (missing != null) {
      notes.remove(missing.id());
    }
    boolean isFound =
        (request.sitting() == null || !sittings.isEmpty())
            && keep("topic", request.topics(), topics(), notes)
            && keep("tag", request.tags(), tags(), notes)
            && keep("note", request.notes(), notes(), notes);
    if (!isFound) {
      return null;
    }
    Map<String, Set<String>> sections = new LinkedHashMap<>();
    if (sittings.isEmpty()) {
      notes.forEach(note -> sections.put(note, Set.of()));
    } else {
      Map<String, Set<String>> prepared = prepared(sittings);
      notes.stream()
          .filter(prepared::containsKey)
          .forEach(note -> sections.put(note, prepared.getOrDefault(note, Set.of())));
    }
    if (sections.isEmpty()) {
      context.diagnostics().report(Diagnostic.error("nothing-to-print.all"));
      return null;
    }
    String site = context.config().site().title();
    return new Edition(titles.isEmpty() ? site : String.join(", ", titles), sections, sittings);
  }

  /** Returns the sittings in whose names all words asked for are. */
  private List<SittingPlan> sittings() {
    String asked = request.sitting();
    if (asked == null) {
      return List.of();
    }
    List<SittingPlan> all = context.exams().sittings();
    Set<String> wanted = words(asked);
    List<SittingPlan> found =
        wanted.isEmpty()
            ? List.of()
            : all.stream().filter(plan -> words(plan.sitting()).containsAll(wanted)).toList();
    if (found.isEmpty()) {
      List<String> names = all.stream().map(plan -> plan.sitting().label()).toList();
      report("sitting", asked, names);
    }
    found.forEach(plan -> titles.add(plan.sitting().label()));
    return found;
  }

  private static Set<String> words(Sitting sitting) {
    Set<String> words = words(sitting.label());
    words.addAll(words(sitting.shortLabel()));
    words.addAll(words(sitting.id()));
    sitting.parts().forEach(part -> words.addAll(words(part.value())));
    return words;
  }

  private static Set<String> words(String text) {
    Set<String> words = new HashSet<>();
    BETWEEN_WORDS
        .splitAsStream(text.toLowerCase(Locale.ROOT))
        .filter(word -> !word.isEmpty())
        .forEach(words::add);
    return words;
  }

  /** Returns the sections that prepare for sittings, by note; none if the whole note does. */
  private static Map<String, Set<String>> prepared(List<SittingPlan> sittings) {
    Map<String, Set<String>> sections = new HashMap<>();
    Set<String> whole = new HashSet<>();
    sittings.stream()
        .flatMap(plan -> plan.tasks().stream())
        .flatMap(task -> task.preparations().stream())
        .forEach(
            preparation -> {
              Place place = preparation.place();
              Set<String> own =
                  sections.computeIfAbsent(place.note(), note -> new LinkedHashSet<>());
              if (place.section() == null) {
                whole.add(place.note());
              } else {
                own.add(place.section());
              }
            });
    whole.forEach(note -> sections.put(note, Set.of()));
    return sections;
  }

  /**
   * Keeps the notes that one of the names stands for; returns whether each of them stands for any.
   *
   * @param known the notes by name, in lower case
   */
  private boolean keep(
      String kind, List<String> names, Map<String, Set<String>> known, Set<String> notes) {
    Set<String> named = new HashSet<>();
    for (String name : names) {
      Set<String> found = known.get(folded(name));
      if (found == null) {
        report(kind, name, known.keySet());
        return false;
      }
      titles.add(title(kind, name, found));
      named.addAll(found);
    }
    if (!names.isEmpty()) {
      notes.retainAll(named);
    }
    return true;
  }

  private String title(String kind, String name, Set<String> found) {
    return kind.equals("note") ? index.page(found.iterator().next()).title() : name;
  }

  private static String folded(String name) {
    String plain = name.startsWith("#") ? name.substring(1) : name;
    return ENDING.matcher(plain.strip().toLowerCase(Locale.ROOT)).replaceFirst("");
  }

  private void report(String kind, String name, Collection<String> known) {
    Diagnostic problem = Diagnostic.error("nothing-to-print." + kind, name);
    String near = Suggestions.nearest(name, known);
    context.diagnostics().report(near == null ? problem : problem.hint(Phrase.didYouMean(near)));
  }

  private Map<String, Set<String>> topics() {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    index.navigation().forEach(node -> topic(node, known));
    return known;
  }

  private static Set<String> topic(NavigationNode node, Map<String, Set<String>> known) {
    Set<String> notes = new LinkedHashSet<>();
    if (node.note() != null) {
      notes.add(node.note());
    }
    node.children().forEach(child -> notes.addAll(topic(child, known)));
    if (!node.title().isEmpty() && !notes.isEmpty()) {
      known.computeIfAbsent(folded(node.title()), t -> new LinkedHashSet<>()).addAll(notes);
    }
    return notes;
  }

  private Map<String, Set<String>> tags() {
    return by(page -> page.note().frontMatter().tags());
  }

  private Map<String, Set<String>> notes() {
    return by(page -> List.of(page.id(), page.note().path(), page.title(), page.note().title()));
  }

  private Map<String, Set<String>> by(Function<NotePage, List<String>> names) {
    Map<String, Set<String>> known = new LinkedHashMap<>();
    for (NotePage page : index.pages().values()) {
      for (String name : names.apply(page)) {
        known.computeIfAbsent(folded(name), n -> new LinkedHashSet<>()).add(page.id());
      }
    }
    return known;
  }
}
