package io.kartei.facts;

import java.util.List;
import java.util.regex.Pattern;

/** What heads and corners of tables say, in German and English. */
final class TableWords {
  private TableWords() {}

  /** Corners that announce criteria below. */
  static final Pattern CRITERION =
      words(
          "(?:vergleichs|unterscheidungs|bewertungs)?(?:merkmale?|kriteri(?:um|en)|aspekte?"
              + "|eigenschaft(?:en)?|punkte?)(?: / .*)?",
          "(?:comparison )?(?:features?|criteri(?:on|a)|aspects?|propert(?:y|ies)|attributes?"
              + "|characteristics?|points?|factors?|dimensions?)",
          "unterschiede?|differences?|basis(?: (?:for|of) comparison)?|faktor(?:en)?|attribute?"
              + "|dimension(?:en)?|charakteristi(?:k|ka)|vergleich|comparison");

  /** Corners that may announce criteria. */
  static final Pattern VAGUE =
      words(
          "thema|frage|bereich|kategorie|parameter|category|topic|area|question|item|was|what|-|–|/|#|\\.+|…");

  /** Columns or rows that judge or measure things. */
  static final Pattern JUDGEMENT =
      words(
          "(?:.*\\b)?(?:vor-? ?(?:&|und|/) ?)?(?:vorteile?|nachteile?|stärken?|schwächen?|pros?|contras?|kontra"
              + "|cons?|advantages?|disadvantages?|benefits?|drawbacks?|strengths?|weaknesses"
              + "|limitations?)(?:\\b.*)?");

  /** Cells that say how a thing does by a criterion. */
  static final Pattern VERDICT =
      words(
          "(?:ja|nein|teil(?:s|weise)|yes|no|partly|partial(?:ly)?|optional|hoch|mittel|niedrig|gering|high"
              + "|medium|low|gut|schlecht|good|bad|schnell|langsam|fast|slow|groß|klein|large|small|teuer"
              + "|billig|günstig|cheap|expensive|✓|✔️?|✅|❌|✗|✘|☑️?|🟢|🟡|🔴|[+]{1,3}|[-–]{1,3}|o|0/\\+"
              + "|o\\([^()]{1,20}\\))(?:\\s\\(.{1,40}\\))?");

  /** Criteria that things are often compared by. */
  static final Pattern MEASURE =
      words(
          ".*(?:kosten|geschwindigkeit|sicherheit|leistung|bandbreite|reichweite|kapazität|aufwand"
              + "|verfügbarkeit|redundanz|skalierbarkeit|zuverlässig(?:keit)?|lebensdauer|dauer|latenz"
              + "|toleranz|komplexität|performance|einsatz(?:gebiet|bereich|zweck)?e?|anwendung(?:sgebiet|sbereich)?e?"
              + "|verwendung|durchsatz|frequenz|wirkungsgrad|speicherbedarf|schlüssellänge|haftung"
              + "|gewinn|mindestkapital|formvorschrift|wartung|flexibilität|verbindungsorientiert|größe)",
          "preis|platten|disks?|drives?|adress(?:länge|raum)|wiederherstellung(?:szeit)?|sicherungszeit"
              + "|aufbau|funktionsweise|gründer|hauptstadt|ursache|ziele?|schicht|ort|zellkern|energiebilanz",
          "(?:.*\\b)?(?:cost|price|pricing|speed|latency|throughput|bandwidth|distance|range|security|capacity"
              + "|durability|availability|scalability|performance|reliability|complexity|use cases?"
              + "|best for|fault tolerance|redundancy|frequency|overhead|stateful|encryption"
              + "|retrieval(?: time)?|ordering|key (?:size|length)|block size|liability|ownership"
              + "|best case|worst case|average case|connection|max speed|data rate|paradigm|typing"
              + "|duration|size|location|purpose|managed by|strength|lifetime)s?(?:\\b.*)?",
          "best|worst|average|stable|space|time|accuracy|precision|recall|f1(?:[- ]score)?"
              + "|genauigkeit|memory|ram|runtime|laufzeit|wear|weight|energy|power(?: consumption)?|stromverbrauch");

  /** Words for kinds of things, in a corner over them. */
  static final Pattern KIND =
      words(
          ".*(?:typ(?:en)?|art(?:en)?|varianten?|verfahren|methoden?|modelle?|protokolle?|technologien?"
              + "|technik(?:en)?|standards?|systeme?|topologien?|lösung(?:en)?|strategien?"
              + "|algorithm(?:us|en)|sprachen?|medi(?:um|en)|form|klasse|architektur|format|level"
              + "|speicher|dienst|werkzeug|gesellschaftsform|rechtsform|epoche|stil)",
          "(?:.*\\b)?(?:types?|kinds?|variants?|methods?|models?|protocols?|technolog(?:y|ies)|techniques?"
              + "|standards?|systems?|topolog(?:y|ies)|solutions?|strateg(?:y|ies)|algorithms?"
              + "|languages?|tools?|medi(?:um|a)|storage(?: class)?|class|framework|approach"
              + "|architecture|format|option|plan|tier|cable|database|structure|service|provider"
              + "|anbieter|produkt|tool|kabel|raid|sort|design|theory|doctrine)");

  /** Columns of numbers that say how much a criterion counts, when a decision is made. */
  static final Pattern WEIGHT =
      words(
          "(?:(?:ge)?wichtung(?:sfaktor)?|gewicht|faktor|weight(?:ing|age)?|(?:max(?:imale?|imum)?\\.? )?(?:punkte?|punktzahl|points?|score)"
              + "|priorität|priority|prozent|%)(?: ?\\(.{1,20}\\)| in %| %)?");

  /** Columns that tell about a row without comparing it. */
  static final Pattern PLAIN =
      words(
          "(?:kurz)?(?:beschreibung|bedeutung|erklärung|erläuterung|bemerkung|notiz|kommentar|hinweis|info|wert"
              + "|funktion|zweck|aufgabe|name|bezeichnung|einheit|formel|symbol|quelle|inhalt|antwort|details?"
              + "|beispiel|standardwert|pflicht|status|anzahl|prozent|summe|gesamt|datentyp|typ|art)(?:e|en|er|n|s)?",
          "(?:description|meaning|explanation|remark|note|comment|value|default|type|required|function"
              + "|purpose|name|unit|formula|symbol|source|content|answer|definition|example|status|count"
              + "|percent|percentage|total|sum|amount|number|detail|notes|summary|usage)s?",
          "introduced|since|seit|eingeführt|release.*|.*status|%|n|#|nr\\.?|no\\.?|port\\(?s?\\)?|link|url|details?|gewichtung|gewicht|weight|punkte?|points|score|ja/nein"
              + "|vorhanden\\??|erfüllt\\??|priorität|priority");

  /**
   * Heads of schedules, rotas, forms, data, accounts, questionnaires, grammar: nothing compared.
   */
  static final Pattern NO_SUBJECT =
      words(
          "(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\\.?|(?:mon|diens|donners|frei|sams|sonn)tag"
              + "|mittwoch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:januar|februar|märz|april|mai|juni|juli"
              + "|august|september|oktober|november|dezember|january|february|march|may|june|july|october"
              + "|december|jan|feb|mär|mar|apr|jun|jul|aug|sep|okt|oct|nov|dez|dec)\\.?",
          "(?:q|kw|quartal|quarter|woche|week|tag|day|jahr|year|block|stunde|sprint|bit|byte|spalte|column)"
              + "\\s?\\d+",
          "\\d+(?:[.,]\\d+)?\\s?%?|\\d\\d?[:.]\\d\\d(?:\\s?[-–].*)?|[01&∧∨¬]|¬?[a-z] ?[∧∨⊕&|^] ?¬?[a-z]",
          "ja|nein|yes|no|wahr|falsch|true|false|trifft (?:eher )?(?:nicht )?zu|stimmt|weiß nicht|n/a|agree|disagree",
          "soll|ist|haben|aktiva|passiva|differenz|saldo|summe|gesamt|total|anzahl|prozent|einheit|wert|value",
          "singular|plural|maskulin(?:um)?|feminin(?:um)?|neutr(?:al|um)|nominativ|genitiv|dativ|akkusativ"
              + "|präsens|präteritum|perfekt|(?:present|past|perfect)(?: tense)?|ich|du|er/sie/es|wir|ihr|sie",
          "sehr gut|gut|befriedigend|ausreichend|mangelhaft|ungenügend|excellent|good|fair|poor|satisfactory"
              + "|unsatisfactory|beginner|advanced|note|grade",
          "intern|extern|dringend|nicht dringend|wichtig|nicht wichtig|urgent|not urgent|positiv|negativ"
              + "|predicted.*|actual.*|vorhergesagt.*|internal|external|helpful|harmful",
          "unterschrift|datum|signature|date|raum|room|lehrer|teacher");

  /** Heads of calendars and squares of numbers. */
  static final Pattern GRID =
      words(
          "(?:mo|di|mi|do|fr|sa|so|mon|tue|wed|thu|fri|sat|sun)\\.?|\\p{L}+tag|mittwoch|\\p{L}+day|\\d+");

  /** Corners of lists: commands, ports, logs, plans, contacts, inventories. */
  static final Pattern LIST_CORNER =
      words(
          "(?:.*\\b)?(?:befehle?|kommandos?|command|option|flag|schalter|shortcut|tastenkürzel|taste|tasten"
              + "|keys?|keyboard|port|ports|portnummer|code|statuscode|fehlercode|status|nr\\.?|no\\.?|lfd.*|id"
              + "|nummer|number|#|datum|date|uhrzeit|zeit|time|tag|day|woche|week|monat|month|jahr|year"
              + "|zeitraum|period|schritt|step|phase|aufgabe|task|frage|question|kapitel|chapter"
              + "|version|release|build|note|grade|punkte|prozent|name|vorname|nachname|person|team|schüler"
              + "|student|teilnehmer|hostname|host|rechner|gerät|server|ip|ip-adresse|adresse|address|subnetz"
              + "|subnet|netz|vlan|interface|artikel|position|pos\\.?|posten|menge|bit|bits|byte|offset|feld|field"
              + "|variable|register|zeile|row|paket|packet|frame|quelle|source|src|datei|file|dateiendung|extension"
              + "|url|link|ereignis|event|woche|stunde|lektion|lesson|unit|einheit|größe|dezimal|decimal|binär"
              + "|binary|hex|symbol|zeichen|operator|funktion|function|methode\\(\\)|endpoint|route|parameter"
              + "|attribut|spalte|column|tabelle|table|wert|value|key|schlüssel|domain|objective|lernfeld|fach"
              + "|subject|modul|module|sprint|meilenstein|milestone|paragra(?:f|ph)|§|artikel|article|abkürzung"
              + "|schicht|layer|ebene|osi-?(?:schicht|layer))");

  /** Columns of logs, contacts, inventories, orders, plans. */
  static final Pattern LIST_COLUMN =
      words(
          "telefon|tel\\.?|phone|e-?mail|mail|adresse|address|ip|ip-?adresse|ip address|mac|mac-?adresse|subnetzmaske"
              + "|gateway|standort|raum|room|abteilung|department|rolle|role|funktion",
          "menge|stück|anzahl|quantity|qty|einzelpreis|gesamtpreis|stückpreis|unit price|total|summe|betrag|artikel(?:nr.*)?|rabatt",
          "datum|date|uhrzeit|zeit|time|zeitraum|von|bis|start|ende|end|deadline|termin|fällig|due|dauer \\(.*\\)"
              + "|autor|author|änderung(?:en)?|change[sd]?|verantwortlich|responsible|owner|zuständig|assignee"
              + "|erledigt|done|status|bearbeiter",
          "quelle|source|src|ziel|destination|dst|dest|src ?port|dst ?port|flags?|seq|ack|len(?:gth)?|info"
              + "|payload|ttl|class|rdata|record",
          "punkte|points|note|grade|bewertung|max\\.? punkte|lösung|antwort|answer|ergebnis|result"
              + "|hausaufgabe|thema|topic|kapitel|seiten?|pages?|isbn|verlag|ereignis|event",
          "syntax|befehl|command|option|tastenkombination|shortcut|windows|linux|macos|hex|binär|binary|dezimal"
              + "|decimal|oktal|ascii|port|ports|portnummer|statuscode|rechtsgrundlage|paragra(?:f|ph)|norm");

  /** Headings that say that something is compared. */
  static final Pattern COMPARES =
      Pattern.compile(
          "(?iU).*(?:vergleich|unterschied|gegenüber|abgrenzung|\\bvs\\b|versus|compar|differen).*");

  /** Columns that say that a row is a thing among its like. */
  static boolean isAbout(String head) {
    return JUDGEMENT.matcher(head).matches() || MEASURE.matcher(head).matches();
  }

  private static Pattern words(String... alternatives) {
    return Pattern.compile("(?iU)(?:" + String.join("|", List.of(alternatives)) + ")\\??");
  }
}
