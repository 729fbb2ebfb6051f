package io.kartei.study;

import java.util.regex.Pattern;

/** What headings say, and which say nothing of what stands below them. */
final class Headings {
  private static final Pattern NUMBER =
      Pattern.compile(
          "(?iU)^(?:(?:kapitel|chapter|teil|part|abschnitt|section|lektion|lesson|thema|modul|module|tag|day|woche|week)\\s+)?"
              + "(?:\\d+(?:\\.\\d+)*[.):]?|[a-z]\\)|[ivx]+\\.)[\\s:–-]+(?=\\S)");

  private static final Pattern ORNAMENT =
      Pattern.compile(
          "^[^\\p{L}\\p{N}(\"„“]+|(?:\\G|(?<![^\\p{L}\\p{N})?!\"“”%+#.]))[^\\p{L}\\p{N})?!\"“”%+#.]++$");

  /** Parts that every book has. */
  private static final Pattern OF_PAGE =
      Pattern.compile(
          "(?iU)(?:.*\\b)?(?:fragen?(?: und"
              + " antworten)?|übung(?:en|sfragen|saufgaben)?|prüfungsfragen|kontrollfragen|wiederholung(?:sfragen)?"
              + "|lernkontrolle|quiz|test|selbsttest|aufgaben|lösung(?:en)?|antwort(?:en)?|inhalt(?:sverzeichnis)?|einleitung|einführung"
              + "|überblick|übersicht|grundlagen|allgemein(?:es)?|sonstiges|notizen|zusammenfassung|fazit|quellen|links?|literatur|weiterführend\\p{L}*(?:"
              + " links)?|lernziele?|karteikarten|flashcards?|vergleich(?:stabelle)?|comparison|gegenüberstellung|begriffe|glossar|definition(?:en)?|beispiele?|readme|index|startseite|home|questions?(?:"
              + " and answers)?|exercises?|answers?|solutions?|review(?:"
              + " questions)?|contents|introduction|intro|overview|basics|general|misc(?:ellaneous)?|notes|summary|conclusion|references|resources|further"
              + " reading|learning"
              + " (?:goals|objectives)|cards|terms|glossary|definitions?|examples?|q ?&"
              + " ?a|faq|tl;?dr)(?:\\b.{0,3})?");

  private Headings() {}

  /** A title without number and ornament. */
  static String clean(String title) {
    String plain = ORNAMENT.matcher(title.strip()).replaceAll("");
    String bare = NUMBER.matcher(plain).replaceFirst("");
    return bare.isBlank() ? plain.strip() : bare.strip();
  }

  /** Whether a title is about the page and not about a subject. */
  static boolean isOfPage(String title) {
    String clean = clean(title);
    return Wording.words(clean).size() <= 3
        && (OF_PAGE.matcher(clean).matches()
            || clean.matches("(?iU)(?:die|the)? ?\\p{L}+ (?:im vergleich|compared)"));
  }

  /** Whether a title begins with a word for what every subject has. */
  static boolean opensGenerally(String title) {
    return OPENS_GENERALLY.matcher(clean(title)).matches();
  }

  private static final Pattern OPENS_GENERALLY =
      Pattern.compile(
          "(?iU)(?:beispiele?|einschränkung(?:en)?|zusammenfassung|vorteile?|nachteile?|vor-|maßnahmen|ablauf|hinweise?|anmerkung(?:en)?"
              + "|exkurs|warum|wie|was|wann|wozu|definition|aufbau|funktionsweise|installation|konfiguration|einrichtung|nutzung|demo|praxis"
              + "|examples?|limitations?|summary|advantages|disadvantages|measures|notes?|hints?|why|how|what|when|setup|usage"
              + "|background|hintergrund|motivation|problem|ziel|ziele|goal|goals)\\b.*");
}
