package io.kartei.study;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the words of a front or an answer say about it, in German and English. */
final class Wording {
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}+#.-]*");

  /** An acronym, a version, a name with digits: says what it is about all by itself. */
  private static final Pattern NAME =
      Pattern.compile("\\p{Lu}[\\p{L}-]*\\p{Lu}[\\p{L}\\p{N}]*|\\p{L}+[-.]?\\p{N}[\\p{L}\\p{N}.]*");

  /** Words that every sentence has. */
  private static final Set<String> SMALL =
      Set.copyOf(
          List.of(
              ("der die das den dem des ein eine einen einem einer eines und oder aber von vom zu zum zur in im am"
                      + " an auf aus bei beim mit nach für über unter um durch gegen ohne ist sind war waren wird werden"
                      + " wurde wurden hat haben kann können soll sollen muss müssen darf dürfen gibt es man sich nicht"
                      + " nur auch noch als wie was wer wo wann warum wieso weshalb wozu wodurch womit woran woraus"
                      + " welche welcher welches welchen welchem wofür worin wem wen wessen inwiefern nenne nennen"
                      + " erkläre erklären erläutere erläutern beschreibe beschreiben zähle sie du ihr ihre ihren"
                      + " versteht bedeutet heißt dient macht tut passiert geschieht bezeichnet kurz bitte jeweils je"
                      + " einige alle mindestens zwei drei vier fünf sechs sieben acht neun zehn"
                      + " the a an and or but of to in on at by for with from into is are was were be been being will"
                      + " would can could should must may might do does did has have had it its not only also than as"
                      + " what which who whom whose where when why how name list explain describe define mean means"
                      + " give state two three four five six seven eight nine ten each all any some there you your")
                  .split(" ")));

  /** Nouns that are about something which they do not name. */
  private static final Pattern GENERAL =
      Pattern.compile(
          "(?iU)(?:vor-?|vorteile?n?|nachteile?n?|unterschiede?n?|gemeinsamkeit(?:en)?|art(?:en)?|typ(?:en)?|formen?"
              + "|aufgaben?|zweck|ziele?n?|funktion(?:en)?|eigenschaft(?:en)?|merkmale?n?|schritte?n?|phasen?|ebenen?"
              + "|schichten|verfahren|methoden?|möglichkeit(?:en)?|maßnahmen?|gründe?|grund|ursachen?|folgen?|beispiele?n?"
              + "|bestandteile?n?|komponenten?|elemente?n?|regeln?|prinzip(?:ien)?|voraussetzung(?:en)?|anforderung(?:en)?"
              + "|wert(?:e|en)?|begriffe?|ablauf|aufbau|vorgehen|varianten?|kosten|nutzen|einsatz|einsatzgebiete?|verwendung"
              + "|definition|bedeutung|rolle|rollen|modelle?|stufen?|teile?|punkte?|dinge?|sache|problem(?:e|en)?|lösung(?:en)?"
              + "|advantages?|disadvantages?|benefits?|drawbacks?|pros|cons|differences?|similarit(?:y|ies)|types?|kinds?|forms?"
              + "|tasks?|purpose|goals?|functions?|propert(?:y|ies)|features?|characteristics?|steps?|phases?|stages?|levels?"
              + "|layers?|methods?|options?|measures?|reasons?|causes?|effects?|consequences?|examples?|parts?|components?"
              + "|elements?|rules?|principles?|requirements?|values?|terms?|process|structure|variants?|costs?|uses?|usage"
              + "|definition|meaning|role|roles|models?|points?|things?|problems?|solutions?|main|important|wichtige?n?"
              + "|wichtigsten?|verschiedenen?|different|typische?n?|typical)");

  /** Words that stand for something that was said before. */
  private static final Pattern REFERS =
      Pattern.compile(
          "(?iU)\\b(?:dies(?:e[rsmn]?)?|jene[rsmn]?|dabei|dafür|dazu|daran|darauf|daraus|damit|davon|dagegen|darin|darunter"
              + "|dadurch|hierbei|hierfür|hierzu|hier|dort|deren|dessen|er|ihn|ihm|letztere[rsn]?|erstere[rsn]?|beiden?"
              + "|this|that|these|those|it|its|they|them|their|here|latter|former|both)\\b");

  /** Places outside the card. */
  private static final Pattern POINTS =
      Pattern.compile(
          "(?iU)\\b(?:(?:siehe|s\\.|wie|vgl\\.?) ?(?:oben|unten|o\\.|u\\.)|(?:oben|unten|weiter oben|weiter unten) (?:genannt|gezeigt|stehend"
              + "|beschrieben|abgebildet|dargestellt|aufgeführt)\\p{L}*|obige[rnms]?|untenstehende[rnms]?|obenstehende[rnms]?"
              + "|nachfolgende[rnms]?|nebenstehende[rnms]?|vorherige[rnms]?|vorige[rnms]?|abgebildete[rnms]?|folgende[rnms]?"
              + "|(?:der|die|das|dem|den|im|zum|zur|auf der|in der) (?:abbildung|bild|grafik|skizze|screenshot|schaubild|foto|video|tabelle"
              + "|anlage|ausgangssituation|handlungssituation|quelltext oben|beispiel oben)|letzten? aufgabe|vorgabe|derselben|demselben|desselben|denselben"
              + "|(?:see|as shown|shown|mentioned|described) (?:above|below)|the (?:above|following|previous|figure|diagram|picture|image"
              + "|screenshot|table|video|snippet|code) ?(?:above|below|shown)?|(?:figure|fig\\.|listing|table|abb\\.|abbildung|tabelle)"
              + " \\d+)(?!\\p{L})");

  /** Asks for an opinion or about the reader: nobody can tell whether the answer is right. */
  private static final Pattern OPINION =
      Pattern.compile(
          "(?iU).*\\b(?:diskutier\\p{L}*|überleg\\p{L}*|reflektier\\p{L}*|meinung|meinst du|meinen sie|denkst du|denken sie|glaubst du"
              + "|glauben sie|fällt (?:dir|ihnen|euch)|noch fragen|bist du|discuss|think about|do you think|in your opinion|do you feel"
              + "|have you ever|are you)\\b.*");

  /** Asks for doing rather than for knowing. */
  private static final Pattern ACTIVITY =
      Pattern.compile(
          "(?iU).*\\b(?:recherchier\\p{L}*|probier\\p{L}*|installier(?:e|en|t)? (?:sie|du|ein|das|die|den)|erstelle|erstellen sie|öffne"
              + "|öffnen sie|schau(?:e|en sie)?|lies|lesen sie|sammel?n? sie|sammle|notier\\p{L}*|würdest du|würden sie|hast du|haben sie|habt ihr"
              + "|haben wir|möchten sie|möchtest du|sind sie|dein(?:e[rsmn]?)?|eure?[rsmn]?|unser(?:e[rsmn]?)?|heute|persönlich\\p{L}*|research"
              + "|would you|have you|do you|can you|could you|try (?:it|to)|look up|do we|your own|today|install the|create a"
              + "|write a (?:program|script|function))\\b.*");

  /** A question that is none without what stands around it. */
  private static final Pattern EMPTY =
      Pattern.compile(
          "(?iU)(?:(?:was|wer|wie|warum|wieso|weshalb|wozu|wo|wann|what|who|how|why|where|when) \\p{L}+ (?:man )?(?:das|dies|es|this|that|it)|(?:und |aber |so |and |but )?(?:was|wer|wie|warum|wieso|weshalb|wozu|wo|wann|what|who|how|why|where|when|so what)"
              + "(?: (?:ist|sind|war|heißt|bedeutet|soll|is|are|was|does|means?))?(?: (?:das|dies|es|hier|da|that|this|it|these|so|nun|denn"
              + "|eigentlich|noch|passiert|los|sonst|mean|here|going on|else)){0,3}|oder(?: nicht)?|sonst noch (?:et)?was|fragen|questions"
              + "|und (?:jetzt|nun|dann)|what now|or not|faq|q ?& ?a|stimmt das|richtig oder falsch|true or false|ja oder nein)[?!. …]*");

  /** How long, how often: of what was asked before. */
  private static final Pattern HOW_MUCH =
      Pattern.compile(
          "(?iU)(?:und |aber |and |but )?(?:wie|how|seit|bis|ab|since|until|from) (?:lange|oft|viele?|weit|hoch|groß|teuer|schnell|genau|wann|long|often|many|much|far|fast|exactly|when)[?!. …]*");

  /** Goes on from a question before. */
  private static final Pattern GOES_ON = Pattern.compile("(?iU)(?:und|aber|oder|and|but|or)\\b.*");

  /** Asks for the same of each thing, which then have to be named. */
  private static final Pattern EACH = Pattern.compile("(?iU).*\\b(?:jeweils|respectively)\\b.*");

  private static final Pattern NAMED =
      Pattern.compile("(?iU).*(?:\\b(?:und|oder|and|or)\\b|[,/:;(]| - ).*");

  /** What it takes to be an order or a question. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?iUs).*\\?.*|^\\W*(?:nenne|erkläre|erläutere|beschreibe|definiere|begründe|berechne|ordne|unterscheide|vergleiche"
              + "|skizziere|zähle|gib|bestimme|zeichne|explain|describe|name|list|define|calculate|compare|state|give|identify"
              + "|distinguish|outline|sketch|draw)n?(?: sie)?\\b.*");

  private Wording() {}

  /** Whether a text is a question or asks for an explanation. */
  static boolean asks(String text) {
    return ASKS.matcher(text).matches();
  }

  /** Whether a text asks the same of several things that it does not name. */
  static boolean asksOfEach(String text) {
    return EACH.matcher(text).matches() && !NAMED.matcher(text).matches();
  }

  /** Words that say what a text is about, in lower case. */
  static Set<String> content(String text) {
    Set<String> words = new LinkedHashSet<>();
    for (String word : words(text)) {
      String low = word.toLowerCase(Locale.ROOT);
      if (!SMALL.contains(low) && low.length() > 1 && !GENERAL.matcher(low).matches()) {
        words.add(low);
      }
    }
    return words;
  }

  /** Whether a text has a noun that is about something which it does not name. */
  static boolean isGeneral(String text) {
    return words(text).stream().anyMatch(word -> GENERAL.matcher(word).matches());
  }

  /** All words of a text, as written. */
  static List<String> words(String text) {
    return WORD.matcher(text)
        .results()
        .map(r -> r.group().replaceAll("[.-]+$", ""))
        .filter(w -> !w.isEmpty())
        .toList();
  }

  /** Whether a text names something that needs no explanation of what it belongs to. */
  static boolean names(String text) {
    return words(text).stream().anyMatch(w -> w.length() > 1 && NAME.matcher(w).matches());
  }

  /** Whether a text leans on one before it. */
  static boolean refers(String text) {
    Matcher matcher = REFERS.matcher(text);
    return matcher.find();
  }

  /** Whether a text sends its reader elsewhere. */
  static boolean points(String text) {
    return POINTS.matcher(text).find();
  }

  /** Whether a text asks for an opinion. */
  static boolean asksOpinion(String text) {
    return OPINION.matcher(text).matches();
  }

  /** Whether a text asks its reader to do something, or about the reader. */
  static boolean asksActivity(String text) {
    return ACTIVITY.matcher(text).matches() || asksOpinion(text);
  }

  /** Whether a question asks nothing by itself. */
  static boolean isEmpty(String text) {
    return EMPTY.matcher(text.strip()).matches()
        || HOW_MUCH.matcher(text.strip()).matches()
        || (GOES_ON.matcher(text.strip()).matches() && content(text).size() < 3)
        || (refers(text) && content(text).size() < 2);
  }
}
