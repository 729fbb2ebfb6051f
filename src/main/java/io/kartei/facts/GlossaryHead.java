package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Which columns of a glossary hold what, by the words of its head; -1 where there is none.
 *
 * @param isOfAcronyms whether the terms are said to be short forms
 */
record GlossaryHead(int term, int expansion, int definition, boolean isOfAcronyms) {
  private static final Pattern ACRONYM =
      Pattern.compile(
          "(?iU)abk(?:\\.|ürzung(?:en)?)?|akronyme?|kürzel|kurzform|acronyms?|abbrev(?:iation|\\.)?s?"
              + "|initialism|short(?: form)?");

  private static final Pattern TERM =
      Pattern.compile(
          "(?iU)(?:fach|grund|schlüssel)?begriffe?|fachwort|fachausdruck|terminus|ausdruck|vokabel"
              + "|(?:key )?terms?|concept|word|(?:begriff|term|abkürzung|acronym)\\s*/\\s*\\S.*");

  private static final Pattern EXPANSION =
      Pattern.compile(
          "(?iU)langform|ausgeschrieben|vollständig(?:e[rs]? .*)?|steht für|auflösung"
              + "|full (?:form|name|term)|long form|expansion|expanded|stands for|spelled out|englisch|langbezeichnung");

  private static final Pattern DEFINITION =
      Pattern.compile(
          "(?iU)(?:kurz)?(?:bedeutung|erklärung|definition|beschreibung|erläuterung)(?:en)?(?:\\s.*)?"
              + "|(?:meaning|explanation|description|definition)s?(?:\\s.*)?|was ist das\\??|what it (?:is|means)");

  /** Beside short forms, what they are the short forms of. */
  private static final Pattern NAME =
      Pattern.compile("(?iU)(?:vollständiger |voller )?(?:name|titel|bezeichnung|wort|title)n?");

  /** Kinds of things that have names; with one column beside them, it says what the names mean. */
  private static final Pattern KIND =
      Pattern.compile(
          "(?iU)\\p{L}*-?(?:art|typ|form|modell|rolle|komponente|baustein|prinzip|schutzziel|angriff|bedrohung"
              + "|diagramm|entwurfsmuster|topologie|protokoll|dienst)(?:e|en|n|ien|s)?"
              + "|(?:\\p{L}+ )?(?:type|kind|model|role|component|principle|attack|threat|pattern|protocol|service"
              + "|topology|diagram)s?");

  /** The columns, or null when it is no glossary's head. */
  static @Nullable GlossaryHead of(Block.Table table) {
    List<Block.Cell> head = table.head().cells();
    if (head.size() < 2 || head.size() > 5) {
      return null;
    }
    int term = -1;
    int expansion = -1;
    int definition = -1;
    boolean acronym = false;
    for (int i = 0; i < head.size(); i++) {
      String text = PlainText.of(head.get(i).content());
      if (text.length() > 40) {
        continue;
      }
      boolean isAcronym = ACRONYM.matcher(text).matches();
      boolean kind = head.size() == 2 && i == 0 && KIND.matcher(text).matches();
      if ((isAcronym && !acronym) || (term < 0 && (kind || TERM.matcher(text).matches()))) {
        expansion = term >= 0 && expansion < 0 && isAcronym ? term : expansion;
        term = i;
        acronym |= isAcronym;
      } else if (expansion < 0
          && (EXPANSION.matcher(text).matches()
              || (acronym && (TERM.matcher(text).matches() || NAME.matcher(text).matches())))) {
        expansion = i;
      } else if (definition < 0 && DEFINITION.matcher(text).matches()) {
        definition = i;
      }
    }
    boolean useful = term >= 0 && term <= 1 && (expansion >= 0 || definition >= 0);
    return useful ? new GlossaryHead(term, expansion, definition, acronym) : null;
  }
}
