package io.kartei.study;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Words that announce a set of things, in German and English. */
final class SetWording {
  private static final String NOUNS =
      "(?:vorteile|nachteile|vor- und nachteile|stärken|schwächen|chancen|arten|typen|formen|phasen|schritte|stufen|ebenen"
          + "|schichten|schutzziele|merkmale|eigenschaften|kennzeichen|komponenten|bestandteile|elemente|anforderungen|maßnahmen"
          + "|regeln|prinzipien|grundsätze|gebote|methoden|verfahren|kriterien|faktoren|ursachen|gründe|folgen|risiken|gefahren"
          + "|bedrohungen|kategorien|klassen|modelle|varianten|voraussetzungen|bedingungen|pflichten|rechte|rollen|bereiche"
          + "|dimensionen|säulen|topologien|protokolle|betriebsarten|zustände|funktionen|einsatzgebiete|anwendungsgebiete|kernwerte"
          + "|grundfunktionen|hauptaufgaben|strategien|techniken|bausteine|akteure|organe|faktoren|fälle|instrumente|fragen"
          + "|advantages|disadvantages|benefits|drawbacks|strengths|weaknesses|types|kinds|forms|phases|steps|stages|levels|layers"
          + "|characteristics|properties|components|elements|requirements|measures|rules|principles|methods|criteria|factors"
          + "|causes|reasons|risks|threats|categories|classes|models|variants|prerequisites|conditions|duties|rights|roles|pillars"
          + "|states|functions|strategies|techniques|building blocks|actors|responsibilities|goals|objectives|pros|cons|values|symptoms|parts)";

  private static final String NUMBER =
      "(?:zwei|drei|vier|fünf|sechs|sieben|acht|neun|two|three|four|five|six|seven|eight|nine|[2-9])";

  private static final List<String> GERMAN =
      List.of("", "", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun");
  private static final List<String> ENGLISH =
      List.of("", "", "two", "three", "four", "five", "six", "seven", "eight", "nine");

  /** A heading that names a set. */
  private static final Pattern HEADING =
      Pattern.compile(
          "(?iU)(?:(?:die|the|typische|wichtige|wichtigste|allgemeine|wesentliche|mögliche|common|main|key|typical|basic) ){0,2}(?:"
              + NUMBER
              + " )?(?:\\p{L}+-? ?)?"
              + NOUNS
              + "(?: (?:von|der|des|einer|eines|bei|für|im|in|nach|beim|am|of|for|in|to) .+)?");

  /** The same in notes that leave small words out: {@code Pflichten Azubi}. */
  private static final Pattern SHORT_HEADING =
      Pattern.compile(
          "(?iU)(?:vorteile|nachteile|arten|phasen|merkmale|pflichten|ursachen|folgen|bestandteile|maßnahmen) (?-i:\\p{Lu})\\S*(?: \\S+){0,2}");

  private static final Pattern COUNTED =
      Pattern.compile("(?iU)^(?:die |the )?(?<number>" + NUMBER + ")\\b.*");

  /** Sets of the page, not of the subject. */
  private static final Pattern NO_SET =
      Pattern.compile(
          "(?iU).*(?:\\b(?:lern|kurs|tages|unterrichts|übungs)\\p{L}*"
              + "|\\b(?:weitere|sonstige|andere|further|other|more|learning|course|nächste|next|erste|first)\\p{L}?\\b"
              + "|installation|installier|setup|todo|konfigur|einricht|configure|install).*|(?iU)(?:steps|schritte) (?:to|zu[rm]?)\\b.*|.*(?:19|20)\\d\\d.*");

  /** Nouns that say enough below a title that names their subject. */
  private static final Pattern BARE_NOUN =
      Pattern.compile(
          "(?iU)(?:vorteile|nachteile|vor- und nachteile|stärken|schwächen|arten|formen|phasen|merkmale|kennzeichen|ursachen"
              + "|folgen|risiken|gefahren|einsatzgebiete|anwendungsgebiete|\\p{L}{3,}(?:vorteile|nachteile|arten|typen|formen|phasen|ziele"
              + "|merkmale|schichten|ebenen|prinzipien|grundsätze|kriterien|faktoren|säulen|topologien|organe)"
              + "|advantages|disadvantages|benefits|drawbacks|strengths|weaknesses|types|phases|stages|causes|characteristics|symptoms"
              + "|risks|pros|cons)");

  /** A sentence that introduces a whole set. */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?iU).*\\b(?:es gibt|gibt es|unterscheidet man|unterscheiden (?:wir|sich)|man unterscheidet|wird unterschieden|werden unterschieden"
              + "|besteht aus|bestehen aus|umfasst|umfassen|gliedert sich|lässt sich|gehören|zählen|sind|lauten|heißen|gelten|kennt|hat|haben"
              + "|there are|consists? of|comprises?|are|include|includes|has|have|distinguishes?|is divided into|are divided into)\\b.*");

  private static final Pattern HAS_NOUN = Pattern.compile("(?iU).*\\b\\p{L}*" + NOUNS + "n?\\b.*");
  private static final Pattern HAS_NUMBER =
      Pattern.compile("(?iU).*\\b(?<number>" + NUMBER + ") (?:\\p{L}+[ -]){0,3}?\\p{L}{3,}.*");

  private static final Pattern OPEN_SET =
      Pattern.compile(
          "(?iU).*\\b(?:z\\.? ?b\\.|zum beispiel|beispielsweise|etwa|u\\.? ?a\\.|unter anderem|e\\.g\\.|for example|such as|for instance"
              + "|among others|einige|some|beispiele?|examples?|folgende[rnms]?|following|mehrere|several|oft|often|meist)(?!\\p{L}).*");

  private static final Pattern BARE =
      Pattern.compile(
          "(?iU)(?:(?:die|das|es|dies|hierzu|dazu|folgende|the|these|there|they)\\b.{0,40}|(?:sind|are|also|folgende)?):");

  private static final Pattern ENDS_AS_SENTENCE =
      Pattern.compile("(?iU).*\\b(?:ist|sind|lauten|heißen|folgen|is|are|follow)");

  private static final Pattern SENTENCES = Pattern.compile("[.!?]\\s+(?=\\p{Lu})");

  private static final int MOST_WORDS_OF_LEAD = 22;

  private SetWording() {}

  /**
   * Whether a heading or line announces a set; a number that it says must be the number of things.
   *
   * @param whole whether nothing but the list stands below it
   */
  static boolean announces(String heading, int count, boolean whole) {
    String clean = Headings.clean(heading).replaceFirst("\\s*:$", "");
    boolean counted = COUNTED.matcher(clean).matches();
    if (NO_SET.matcher(clean).matches() || !agrees(clean, COUNTED, count)) {
      return false;
    }
    boolean set = HEADING.matcher(clean).matches() || SHORT_HEADING.matcher(clean).matches();
    boolean named = Wording.words(clean).size() > 1 || BARE_NOUN.matcher(clean).matches();
    return counted ? Wording.words(clean).size() > 1 : set && named && whole;
  }

  /** A heading's words without the colon at their end. */
  static List<Inline> name(List<Inline> heading) {
    List<Inline> name = new ArrayList<>(heading);
    int last = name.size() - 1;
    if (name.get(last) instanceof Inline.Text text) {
      name.set(last, new Inline.Text(text.span(), text.text().replaceFirst("[\\s:]+$", "")));
    } else if (name.get(last) instanceof Inline.Strong strong && !strong.content().isEmpty()) {
      name.set(last, new Inline.Strong(strong.span(), name(strong.content())));
    }
    return name;
  }

  /** A line that is a heading in all but form: bold, or a name with a colon. */
  static boolean isLine(List<Inline> content) {
    String text = PlainText.of(content);
    boolean bold =
        content.stream()
            .allMatch(
                i ->
                    i instanceof Inline.Strong
                        || (i instanceof Inline.Text t && t.text().matches("[\\s:]*")));
    return Wording.words(text).size() <= 8 && (bold || text.endsWith(":")) && !isBareLead(content);
  }

  /** A line of one word, such as {@code Nachteile:}: it is about what stands above it. */
  static boolean isBareName(Block block) {
    List<Inline> content =
        block instanceof Block.Paragraph paragraph
            ? paragraph.content()
            : block instanceof Block.Plain plain ? plain.content() : List.of();
    return !content.isEmpty()
        && isLine(content)
        && Wording.content(PlainText.of(content)).isEmpty();
  }

  /** A paragraph that says no more than that a list follows. */
  static boolean isBareLead(List<Inline> content) {
    String text = PlainText.of(content);
    String name = text.replaceFirst("\\s*:$", "");
    boolean named =
        (HEADING.matcher(name).matches() || COUNTED.matcher(name).matches())
            && !ENDS_AS_SENTENCE.matcher(name).matches()
            && !Wording.content(name).isEmpty();
    return text.length() <= 60 && BARE.matcher(text).matches() && !named;
  }

  /**
   * The sentence that introduces a set, without its colon; null when the paragraph is none that
   * stands by itself.
   */
  static @Nullable List<Inline> lead(List<Inline> content, int count) {
    String text = PlainText.of(content);
    boolean one = !SENTENCES.matcher(text).find();
    boolean fit =
        text.endsWith(":")
            && one
            && Wording.words(text).size() <= MOST_WORDS_OF_LEAD
            && Wording.words(text).size() >= 3
            && !Wording.refers(text)
            && !OPEN_SET.matcher(text).matches()
            && LEAD.matcher(text).matches();
    if (!fit || !agrees(text, HAS_NUMBER, count)) {
      return null;
    }
    Matcher number = HAS_NUMBER.matcher(text);
    return number.matches() || HAS_NOUN.matcher(text).matches() ? name(content) : null;
  }

  /** Whether an item can be a member of a set that is learnt. */
  static boolean isMember(Block.Item item) {
    if (item.children().isEmpty()) {
      return false;
    }
    String text = PlainText.ofBlocks(item.children());
    return !text.endsWith("?")
        && !text.isBlank()
        && !text.endsWith(":")
        && !text.startsWith("http");
  }

  private static boolean agrees(String text, Pattern pattern, int count) {
    Matcher matcher = pattern.matcher(text);
    if (!matcher.matches()) {
      return true;
    }
    String number = matcher.group("number").toLowerCase(Locale.ROOT);
    return count < GERMAN.size()
        && (number.equals(String.valueOf(count))
            || number.equals(GERMAN.get(count))
            || number.equals(ENGLISH.get(count)));
  }
}
