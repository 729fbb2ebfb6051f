package io.kartei.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The lexicon's own way to write phrases, and the files that come with Kartei. */
class LexiconTest {
  private static Text text(String lexicon, String text) {
    List<String> lines = lexicon.lines().toList();
    List<LexiconFiles.Entry> entries = LexiconFiles.entries(lines);
    LexiconReader reader = new LexiconReader(LexiconReader.parts(List.of(entries)));
    return reader.read("xx", entries).lexicon().text(text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "vorteil¦e¦en         | Vorteile                | true",
        "vorteil¦e¦en         | Vorteils                | false",
        "kriteri~um¦en        | Kriterium               | true",
        "kriteri~um¦en        | Kriteri                 | false",
        "*szenarien           | Schadensszenarien       | true",
        "*szenarien           | Szenarien               | true",
        "+ziele               | Schutzziele             | true",
        "+ziele               | Ziele                   | false",
        "diskutier*           | Diskutieren             | true",
        "*vergleich*          | Preisvergleiche         | true",
        "vor- und nachteile   | Vor- und Nachteile      | true",
        "(a / b c) d          | b c d                   | true",
        "(a / b c) d          | a c d                   | false",
        "[die] <name>         | die Phasen              | true",
        "[die] <name>         | die phasen              | false",
        "seit <year>          | seit 1998               | true",
        "seit <year>          | seit 1898               | false",
        "a …2 z               | a b c z                 | true",
        "a …2 z               | a b c d z               | false",
        "port\\(s\\)          | Port(s)                 | true",
        "8 bit                | 8bit                    | true",
      })
  void phrases(String phrase, String text, boolean expected) {
    String lexicon = "compares: " + phrase.replace('¦', '|');
    assertThat(text(lexicon, text).is(Category.COMPARES)).isEqualTo(expected);
  }

  @Test
  void longPhrasesGoOverLinesAndRefer() {
    Text text =
        text(
            """
            # a comment
            @adj = e er es
            count-word: zwei=2,
                drei=3
            compares: {count-word} (klein|@adj /
                groß|@adj) häuser
            """,
            "Zwei große Häuser und drei kleine Häuser");
    assertThat(text.all(Category.COMPARES))
        .extracting(Text.Match::start, Text.Match::end)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(0, 17),
            org.assertj.core.groups.Tuple.tuple(22, 40));
    assertThat(text.value(Category.COUNT_WORD, 4)).isEqualTo("3");
  }

  @Test
  void partsAreWordsThatPhrasesReferTo() {
    String lexicon = "{house}: haus, häuser\ncompares: zwei {house}";
    assertThat(text(lexicon, "Zwei Häuser").is(Category.COMPARES)).isTrue();
    assertThatThrownBy(() -> text(lexicon + "\nhouse: hütte", ""))
        .hasMessage("xx.lexicon:3: \"house\" is a part, which begins with a brace");
    assertThatThrownBy(() -> text("compares: zwei {house}", ""))
        .hasMessage("xx.lexicon:1: there is no category called \"house\"");
  }

  @Test
  void phrasesStandBetweenWords() {
    String lexicon = "compares: id, 8";
    assertThat(text(lexicon, "the id.").has(Category.COMPARES)).isTrue();
    assertThat(text(lexicon, "user_id").has(Category.COMPARES)).isFalse();
    assertThat(text(lexicon, "8bit").has(Category.COMPARES)).isFalse();
  }

  @Test
  void aFaultNamesItsFileAndLine() {
    assertThatThrownBy(() -> text("compares: a\nnobody: b", ""))
        .hasMessage("xx.lexicon:2: there is no category called \"nobody\"");
    assertThatThrownBy(() -> text("compares: (a / b", ""))
        .hasMessageStartingWith("xx.lexicon:1: there is no )");
    assertThatThrownBy(() -> text("compares: a|@none", ""))
        .hasMessageContaining("there are no endings called @none");
  }

  @Test
  void manyReadingsOfOnePhraseTakeOnePass() {
    String lexicon = "compares: [… a] [… a] [… a] [… a] [… a] [… a] b";
    assertThat(text(lexicon, "a ".repeat(400)).has(Category.COMPARES)).isFalse();
  }

  @Test
  void everyCategoryHasPhrases() {
    Lexicon lexicon = Lexicon.standard();
    List<Category> empty = new ArrayList<>();
    for (Category category : Category.values()) {
      boolean asked = category == Category.TELLS_LANGUAGE;
      if (!asked && lexicon.isUnused(category)) {
        empty.add(category);
      }
    }
    assertThat(empty).isEmpty();
  }

  /** A third language needs no code. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "Quelle est la différence entre un hub et un switch ? | QUESTION_START",
        "Qu'est-ce qu'un pare-feu ? | QUESTION_START",
        "Citez trois avantages du télétravail. | REQUEST_START",
        "Question 3 : | LABELLED_QUESTION",
        "Réponse : 42 | LABELLED_ANSWER",
        "Les avantages et inconvénients | JUDGEMENT",
        "Différences entre TCP et UDP | COMPARES",
        "On distingue trois types de câbles : | INTRODUCES_SET",
        "un serveur est un ordinateur | DEFINING_VERB",
        "voir ci-dessus | POINTS_ELSEWHERE",
      })
  void aLanguageIsAFile(String text, Category category) {
    assertThat(Languages.standard().lexicon("fr").text(text).has(category)).isTrue();
  }

  /** Languages that have begun may have less. */
  @ParameterizedTest
  @ValueSource(strings = "fr")
  void aWholeLanguageHasAllThatGermanAndEnglishHave(String language) {
    Set<Category> unused = unused(language);
    unused.removeAll(unused("de"));
    unused.removeAll(unused("en"));
    assertThat(unused).isEmpty();
  }

  /** What a language has no words for, without those that are read along. */
  private static Set<Category> unused(String language) {
    Map<String, List<LexiconFiles.Entry>> files = LexiconFiles.all();
    List<LexiconFiles.Entry> own = new ArrayList<>(files.getOrDefault(language, List.of()));
    own.removeIf(entry -> entry.name().equals(Languages.ALSO));
    List<LexiconFiles.Entry> common = files.getOrDefault("common", List.of());
    List<LexiconFiles.Entry> parts = new ArrayList<>(); // which others have, without their words
    LexiconReader.parts(files.values())
        .forEach(part -> parts.add(new LexiconFiles.Entry("{" + part + "}", "", 1)));
    Lexicon alone =
        new Languages(Map.of("common", common, language, own, "parts", parts)).lexicon(language);
    Set<Category> unused = EnumSet.allOf(Category.class);
    unused.removeIf(category -> !alone.isUnused(category));
    return unused;
  }

  @Test
  void languagesAreTold() {
    assertThat(Languages.standard().known()).contains("de", "en", "fr", "es", "pt", "it", "nl");
    assertThat(Languages.standard().telling("Und")).isEqualTo(Set.of("de"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "it | Il router è il dispositivo che collega le reti, e nel suo indirizzo è quello della"
            + " rete più vicina che i pacchetti di un host sono inviati.",
        "es | El router es un dispositivo para conectar las redes, y el switch también une los"
            + " equipos del aula, pero tiene más puertos.",
        "pt | O roteador é um dispositivo que liga as redes, e também não deixa passar pacotes até"
            + " ele saber a rota pelo endereço.",
        "nl | Een router is een apparaat dat netwerken verbindt en het verkeer naar een ander net"
            + " stuurt",
        // terms are English ones in all languages
        "pt | O firewall não bloqueia stateful inspection of packets by default: uma regra também é"
            + " lida até o fim, e você pode mudar isso.",
      })
  void aTextIsInTheLanguageOfItsSmallWords(String language, String text) {
    Languages.Count count = Languages.standard().new Count();
    count.add(text);
    assertThat(count.language()).isEqualTo(language);
  }

  /** The nearest language that has a file is not the one that a text is in. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Przełącznik łączy urządzenia, które są w sieci, oraz nie może łączyć sieci, ale jest"
            + " szybki",
        "Маршрутизатор соединяет сети и передаёт пакеты по таблице",
        "路由器 连接 不同的网络 HTTP 根据 路由表 转发 数据包 协议"
      })
  void aLanguageWithoutAFileIsNoneOfOurs(String text) {
    Languages.Count count = Languages.standard().new Count();
    count.add(text);
    assertThat(count.language()).isEqualTo(Languages.OTHER);
  }
}
