package io.kartei.study;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.ConfigReader;
import io.kartei.config.SiteConfig;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.facts.NoteReader;
import io.kartei.index.SiteIndexer;
import io.kartei.model.Card;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceFile;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import io.kartei.text.Fingerprints;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Who a card is: whatever may change about it without its becoming another one. */
class CardIdentityTest {
  private static final List<String> SUBJECTS =
      List.of("DHCP", "DNS", "RAID 5", "C", "C++", "C#", "Zone", "zone", "Ümlaut", "Übertragung");
  private static final List<String> ASKS =
      List.of("Wozu dient %s?", "Nenne drei Teile von %s.", "Wie schnell ist %s im Netz?");

  private static final List<String> ANSWERS =
      List.of("Er vergibt Adressen.", "Zwei Laufwerke.", "`ping`", "Eins, zwei, drei.");

  /** A question with its answer. */
  private record Asked(String front, String answer) {}

  static LongStream seeds() {
    return LongStream.range(0, 50);
  }

  /** Up to eight questions; some are asked twice. */
  private static List<Asked> questions(long seed) {
    Random random = new Random(seed);
    List<Asked> questions = new ArrayList<>();
    for (int i = random.nextInt(8); i >= 0; i--) {
      String front = any(ASKS, random).replace("%s", any(SUBJECTS, random));
      questions.add(new Asked(front, any(ANSWERS, random)));
    }
    return questions;
  }

  private static String any(List<String> texts, Random random) {
    return texts.get(random.nextInt(texts.size()));
  }

  private static String note(List<Asked> questions) {
    StringBuilder note = new StringBuilder("# Titel\n\n");
    for (int i = 0; i < questions.size(); i++) {
      note.append("## Teil ").append(i % 3).append("\n\n");
      note.append("> **❓** ").append(questions.get(i).front()).append("\n>\n");
      note.append("> ").append(questions.get(i).answer()).append("\n\n");
    }
    return note.toString();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void noTwoCardsHaveTheSameId(long seed) {
    List<Asked> questions = questions(seed);
    List<Card> cards = cards(Map.of("a.md", note(questions), "b/a.md", note(questions)));
    assertThat(cards.stream().map(Card::id)).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherAnswerIsTheSameCard(long seed) {
    List<Asked> questions = questions(seed);
    List<Asked> edited =
        questions.stream().map(q -> new Asked(q.front(), "Anders: " + q.answer())).toList();
    assertThat(byFront(Map.of("a.md", note(edited))))
        .isEqualTo(byFront(Map.of("a.md", note(questions))));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void anotherOrderIsTheSameCards(long seed) {
    Set<String> seen = new HashSet<>();
    List<Asked> questions =
        questions(seed).stream().filter(q -> seen.add(Fingerprints.normal(q.front()))).toList();
    List<Asked> reversed = new ArrayList<>(questions);
    Collections.reverse(reversed);
    assertThat(byFront(Map.of("a.md", note(reversed))))
        .isEqualTo(byFront(Map.of("a.md", note(questions))));
  }

  /** Sections that ask the same keep their own card each, whichever of them comes first. */
  @Test
  void sectionsThatAskTheSameMayChangePlaces() {
    String tcp = "## TCP\n\n> **❓** Wie lang ist der Kopf?\n>\n> 20 Byte.\n\n";
    String udp = "## UDP\n\n> **❓** Wie lang ist der Kopf?\n>\n> 8 Byte.\n\n";
    assertThat(byContext("# Netz\n\n" + udp + tcp))
        .isEqualTo(byContext("# Netz\n\n" + tcp + udp))
        .hasSize(2);
  }

  private static Map<String, String> byContext(String note) {
    return cards(Map.of("a.md", note)).stream().collect(Collectors.toMap(Card::context, Card::id));
  }

  @ParameterizedTest
  @MethodSource("seeds")
  void aRenamedNoteThatSaysSoKeepsItsCards(long seed) {
    String text = note(questions(seed));
    Map<String, String> before = byFront(Map.of("alt/a.md", text));
    String alias = "---\naliases: [Anders, alt/a.md]\n---\n";
    assertThat(byFront(Map.of("neu/b.md", alias + text))).isEqualTo(before);
    String id = "---\nid: alt/a\n---\n";
    assertThat(byFront(Map.of("neu/b.md", id + text))).isEqualTo(before);
  }

  @Test
  void caseBlanksAndPunctuationAreNoOtherFront() {
    assertThat(ids("> **❓** Wozu dient ein Switch?\n>\n> Ja.\n"))
        .isEqualTo(ids("> **❓** Wozu *dient*  ein switch\n>\n> Nein.\n"))
        .isNotEmpty();
  }

  @Test
  void aBlockIdGoesBeforeTheWords() {
    assertThat(ids("> **❓** Wozu dient ein Switch? ^s1\n>\n> Ja.\n"))
        .isEqualTo(ids("> **❓** Was leistet ein Switch? ^s1\n>\n> Ja.\n"))
        .containsExactly("a^s1");
  }

  /** A note that is there now does not lose its cards to one that was there before. */
  @Test
  void aFormerPathThatIsTakenAgainIsNobodysKey() {
    String text = "> **❓** Wozu dient ein Switch?\n>\n> Er verbindet.\n";
    Set<String> ids =
        cards(
                Map.of(
                    "a.md",
                    text,
                    "b.md",
                    "---\naliases: [a.md]\n---\n" + text.replace("Switch", "Router")))
            .stream()
            .map(card -> card.id().replaceAll(":.*", ""))
            .collect(Collectors.toSet());
    assertThat(ids).containsExactlyInAnyOrder("a", "b");
  }

  @Test
  void anotherFrontInTheSamePlaceCanBeRecognised() {
    Card before = cards(Map.of("a.md", "> **❓** Wozu dient ein Switch?\n>\n> Ja.\n")).get(0);
    Card after = cards(Map.of("a.md", "> **❓** Wozu dient so ein Switch?\n>\n> Ja.\n")).get(0);
    assertThat(after.id()).isNotEqualTo(before.id());
    assertThat(after.place()).isEqualTo(before.place());
    assertThat(after.text()).isEqualTo("Wozu dient so ein Switch?");
  }

  private static List<String> ids(String text) {
    return cards(Map.of("a.md", text)).stream().map(Card::id).toList();
  }

  private static Map<String, String> byFront(Map<String, String> notes) {
    Map<String, String> ids = new TreeMap<>();
    cards(notes).forEach(card -> ids.put(card.text(), card.id()));
    return ids;
  }

  static List<Card> cards(Map<String, String> notes) {
    Path root = Path.of("content").toAbsolutePath();
    Diagnostics diagnostics = new Diagnostics();
    SiteConfig config = ConfigReader.read(root, null, diagnostics).config();
    NoteReader reader = new NoteReader(config);
    List<SourceText> texts = new ArrayList<>();
    Map<String, SourceFile> files = new HashMap<>();
    new TreeMap<>(notes)
        .forEach(
            (path, text) -> {
              texts.add(SourceText.of(path, text));
              files.put(path, new SourceFile(path, root.resolve(path)));
            });
    List<ParsedNote> parsed = texts.stream().map(reader::read).toList();
    SourceTree tree = new SourceTree(root, texts, files);
    return DeckBuilder.build(
            new SiteIndexer(config, tree, diagnostics).index(parsed), config, diagnostics)
        .cards();
  }
}
