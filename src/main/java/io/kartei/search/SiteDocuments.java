package io.kartei.search;

import io.kartei.concurrent.Work;
import io.kartei.index.ExamIndex;
import io.kartei.index.GlossaryEntry;
import io.kartei.index.NotePage;
import io.kartei.index.SiteIndex;
import io.kartei.index.address.GeneratedPages;
import io.kartei.model.Card;
import io.kartei.model.Sitting;
import io.kartei.model.Task;
import io.kartei.study.Deck;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Executor;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All documents of a site: those of its notes in reading order, then the glossary, then exams. */
final class SiteDocuments {
  private final SiteIndex index;

  private SiteDocuments(SiteIndex index) {
    this.index = index;
  }

  /**
   * Returns the documents.
   *
   * @param unit runs what is done for a note; what fails there costs that note's documents
   */
  static List<Document> of(
      SiteIndex index,
      Deck deck,
      Vocabulary vocabulary,
      StopWords stopWords,
      BiConsumer<NotePage, Runnable> unit,
      Executor executor) {
    SiteDocuments site = new SiteDocuments(index);
    Expansions expansions = new Expansions(index.glossary(), stopWords);
    Map<String, List<Card>> cards = site.cards(deck);
    List<NotePage> notes =
        index.pages().values().stream()
            .filter(page -> !page.url().equals(GeneratedPages.MISSING))
            .toList();
    Function<Draft, Document> finished = draft -> draft.finish(vocabulary, stopWords, expansions);
    List<List<Document>> ofNotes =
        Work.map(
            executor,
            notes,
            note -> {
              List<Card> own = cards.getOrDefault(note.id(), List.of());
              List<Document> found = new ArrayList<>();
              unit.accept(
                  note,
                  () ->
                      found.addAll(
                          NoteDocuments.of(note, own, index).stream().map(finished).toList()));
              return found;
            });
    Stream<Draft> others = Stream.concat(site.glossary().stream(), site.exams().stream());
    return Stream.concat(ofNotes.stream().flatMap(List::stream), others.map(finished)).toList();
  }

  /**
   * Returns the cards that are documents, by note. What the others were made from is a document
   * already: a question, a term, a comparison.
   */
  private Map<String, List<Card>> cards(Deck deck) {
    return deck.cards().stream()
        .filter(card -> card.kind() == Card.Kind.EXPLICIT)
        .collect(Collectors.groupingBy(Card::note));
  }

  private List<Draft> glossary() {
    Document.Page page = new Document.Page(index.generated("glossary.html"), "", "");
    List<Draft> drafts = new ArrayList<>();
    for (GlossaryEntry entry : index.glossary()) {
      Draft draft = new Draft(Document.Kind.TERM, page, entry.id(), entry.term(), List.of());
      for (GlossaryEntry.Explanation explanation : entry.explanations()) {
        if (explanation.expansion() != null) {
          draft.add(Field.NAME, explanation.expansion());
          draft.add(Field.TEXT, explanation.expansion() + ".");
        }
        explanation.places().stream()
            .map(place -> place.term().definition())
            .flatMap(Stream::ofNullable)
            .distinct()
            .limit(1)
            .forEach(definition -> draft.add(Field.TEXT, definition));
      }
      drafts.add(draft);
    }
    return drafts;
  }

  private List<Draft> exams() {
    List<Draft> drafts = new ArrayList<>();
    for (ExamIndex.SittingEntry entry : index.exams().sittings()) {
      Sitting sitting = entry.sitting();
      String label = index.exams().label(sitting);
      Document.Page page = new Document.Page(index.generated(entry.url()), label, "");
      String names =
          sitting.parts().stream().map(Sitting.Part::value).collect(Collectors.joining(" "))
              + " "
              + sitting.shortLabel();
      drafts.add(
          new Draft(Document.Kind.EXAM, page, "", label, List.of())
              .add(Field.TITLE, sitting.shortLabel())
              .add(Field.EXAM, names)
              .relevant());
      Map<String, Draft> tasks = new LinkedHashMap<>();
      Set<String> told = new HashSet<>();
      for (ExamIndex.Located located : entry.references()) {
        Draft draft = task(tasks, page, sitting, label, names, located.reference().task());
        if (located.reference().title() != null) {
          draft.add(Field.TEXT, located.reference().title());
        }
        String note = index.page(located.note()).title();
        if (told.add(located.reference().task().number() + " " + note)) {
          draft.add(Field.TEXT, note);
        }
      }
      for (ExamIndex.DeclaredTask declared : entry.declared()) {
        Draft draft = task(tasks, page, sitting, label, names, declared.task());
        if (declared.title() != null) {
          draft.add(Field.TEXT, declared.title());
        }
      }
      drafts.addAll(tasks.values());
    }
    return drafts;
  }

  private static Draft task(
      Map<String, Draft> tasks,
      Document.Page page,
      Sitting sitting,
      String label,
      String names,
      Task task) {
    return tasks
        .computeIfAbsent(
            task.number(),
            number ->
                new Draft(
                        Document.Kind.EXAM,
                        page,
                        ExamIndex.anchor(number),
                        label + " · " + number,
                        List.of())
                    .add(Field.EXAM, names)
                    .relevant())
        .add(Field.EXAM, asked(sitting, task));
  }

  /** Returns what people type for a task: {@code W23 1b}. */
  static String asked(Sitting sitting, Task task) {
    return Stream.concat(Stream.of(task.number(), task.label()), task.subtasks().stream())
        .distinct()
        .map(name -> sitting.shortLabel() + " " + name)
        .collect(Collectors.joining("; "));
  }
}
