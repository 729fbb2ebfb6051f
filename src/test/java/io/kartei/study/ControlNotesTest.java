package io.kartei.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndexer;
import io.kartei.model.Card;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Notes that have hardly anything to learn: exams and their solutions, quizzes, progress, plain
 * highlights, tasks, literature, changes, organisation, logs, instructions for a set-up. Beside
 * them is a note on a subject, since without any card worth learning all would be learnt.
 */
class ControlNotesTest {
  private static final Path FOLDER = Path.of("src/test/resources/cards/controls");

  /** Cards of these notes that are worth learning: the questions of a quiz with their answers. */
  private static final Set<String> WORTH = Set.of("Woraus wird Espresso gebrüht?");

  private static final String SUBJECT =
      """
      # Getreide

      - **Roggen**: ein Getreide mit dunklem Mehl und kräftigem Geschmack
      - **Weizen**: das Getreide, aus dem die meisten Brote gebacken werden
      - **Dinkel**: eine alte Art des Weizens mit festem Spelz
      """;

  @Test
  void atMostOneCardInTwentyIsJunk() throws IOException {
    Map<String, String> notes = notes();
    assertThat(notes).hasSize(17);
    List<Card> core = cards(notes).stream().filter(card -> card.tier() == Card.Tier.CORE).toList();
    List<String> fronts =
        core.stream()
            .filter(card -> !card.note().contains("subject"))
            .map(Card::text)
            .collect(Collectors.toList());
    assertThat(fronts).containsAll(WORTH);
    fronts.removeAll(WORTH);
    assertThat(core).anyMatch(card -> card.text().equals("Erkläre: Roggen"));
    assertThat(fronts.size() * 20).as("%s", fronts).isLessThanOrEqualTo(core.size());
  }

  private static Map<String, String> notes() throws IOException {
    Map<String, String> notes = new TreeMap<>(Map.of("subject.md", SUBJECT));
    try (Stream<Path> files = Files.list(FOLDER)) {
      for (Path file : files.toList()) {
        notes.put(file.getFileName().toString(), Files.readString(file));
      }
    }
    return notes;
  }

  private static List<Card> cards(Map<String, String> notes) {
    Path root = FOLDER.toAbsolutePath();
    Diagnostics diagnostics = new Diagnostics();
    SiteConfig config = ConfigReader.read(root, null, diagnostics).config();
    NoteReader reader = new NoteReader(config);
    List<SourceText> texts = new ArrayList<>();
    Map<String, SourceFile> files = new HashMap<>();
    notes.forEach(
        (path, text) -> {
          texts.add(SourceText.of(path, text));
          files.put(path, new SourceFile(path, root.resolve(path)));
        });
    SourceTree tree = new SourceTree(root, texts, files);
    return DeckBuilder.build(
            new SiteIndexer(config, tree, diagnostics)
                .index(texts.stream().map(reader::read).toList()),
            config,
            diagnostics)
        .cards();
  }
}
