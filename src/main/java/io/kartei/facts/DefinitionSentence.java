package io.kartei.facts;

import io.kartei.model.Inline;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A sentence that says what something is: {@code Ein Proxy ist ein ...}, {@code Unter Latenz
 * versteht man ...}, {@code A subnet is a ...}.
 *
 * @param subject what is defined, as the sentence has it
 * @param explicit whether the sentence is a definition by its very form
 * @param bold whether the author highlights the subject
 * @param start where the sentence begins in the line
 * @param end where it ends
 */
record DefinitionSentence(String subject, boolean explicit, boolean bold, int start, int end) {
  private static final int LONGEST = 600;

  private static final String NAME = "(?<name>[^\\s:;.?!()][^:;?!()\\n]{1,59}?)";

  /** A long form or a remark behind the name. */
  private static final String ASIDE = "(?:\\s*\\([^()]{1,80}\\))?(?:,[^,.]{1,60},)?";

  private static final String ARTICLE =
      "(?:(?:ein|eine|der|die|das|a|an|the|in der informatik|in computing)\\s+)?";

  private static final Pattern IS =
      Pattern.compile(
          "(?iU)^"
              + ARTICLE
              + NAME
              + ASIDE
              + "\\s+(?:(?:ist|sind|is|are|war|was)\\s+(?:(?:also|dabei|damit|hierbei|allgemein|eigentlich"
              + "|simply|basically|essentially)\\s+)?(?:ein|eine|einer|eines|der|die|das|jede[rs]?|alle"
              + "|a|an|the|any|one\\s+of)(?!\\s+(?:only|same|most|einzig|gleich|selb|wichtigst|häufigst))"
              + "|(?:liegt|liegen)\\s+vor,\\s+wenn|(?:tritt|treten)\\s+auf,\\s+wenn"
              + "|sind\\s+(?:\\p{L}{3,}e[nrs]?\\s+){1,3}(?-i:\\p{Lu})\\p{L}+,?(?=\\s+\\S+\\s)"
              + "|bezeichne[tn]|beschreib(?:t|en)|bedeute[tn]|refers?\\s+to|means?|denotes?|describes?"
              + "|(?:is|are)\\s+defined\\s+as|wird\\s+definiert\\s+als|ist\\s+definiert\\s+als)\\s+\\S.*");

  private static final Pattern SAID =
      Pattern.compile(
          "(?iU)^(?:unter\\s+(?:(?:dem|der|den|einem|einer|eines)\\s+)?(?:begriff\\s+)?"
              + NAME
              + ASIDE
              + "\\s+(?:versteht\\s+man|verstehen\\s+wir|wird\\s.*\\bverstanden)\\b.*"
              + "|als\\s+(?<called>[^\\s:;.?!()][^:;?!()\\n]{1,59}?)"
              + ASIDE
              + "\\s+(?:bezeichnet\\s+man\\b.*|(?:wird|werden)\\s.*\\bbezeichnet\\b.*)"
              + "|bei(?:m|\\s+(?:der|dem|den|einem|einer))?\\s+(?<case>[^\\s:;.?!()][^:;?!()\\n]{1,59}?)"
              + ASIDE
              + "\\s+handelt\\s+es\\s+sich\\s+um\\b.*"
              + "|the\\s+term\\s+(?<term>[^\\s:;.?!()][^:;?!()\\n]{1,59}?)"
              + "\\s+(?:refers\\s+to|means|describes|denotes|is\\s+used\\s+for)\\b.*"
              + "|by\\s+(?<by>[^\\s:;.?!()][^:;?!()\\n]{1,59}?)\\s+we\\s+mean\\b.*)");

  /** What begins like this is a condition or points somewhere. */
  private static final Pattern NO_NAME =
      Pattern.compile(
          "(?iU)^(?:if|when|while|since|because|although|where|wenn|falls|weil|obwohl|während|da|this|that"
              + "|these|those|it|there|here|dies(?:e[rsmn]?)?|das|es|sie|er|wir|man|hier|dabei|dazu|both|all|not"
              + "|another|other|one|eine?r? (?:davon|der)|weitere[rs]?|in|on|at|for|with|für|mit|bei|im|am"
              + "|erste[rsn]?|ziel|aufgabe|zweck|vorteil|nachteil|wichtig|beispiel|ergebnis|folge|ursache|grund"
              + "|goal|purpose|advantage|disadvantage|example|result|note)(?:\\s.*|$)");

  /** What goes on below is no sentence of its own. */
  private static final Pattern OPEN_END = Pattern.compile("(?s).*(?:[:,]|\\bthen)$");

  private static final Pattern END = Pattern.compile("[.!?][“”\"')]?(?=\\s|$)|\\n");

  private static final Pattern ABBREVIATION =
      Pattern.compile(
          "(?iU).*(?:\\b\\p{L}|\\b(?:bzw|ca|etc|evtl|ggf|inkl|usw|vgl|nr|abs|art|bspw|engl|dt|vs|approx"
              + "|e\\.g|i\\.e|cf|sog|max|min|st)|\\d)\\.$");

  /** Here names have a capital; what has none is a word of an example. */
  private static final Pattern GERMAN =
      Pattern.compile("\\s(?:ist|sind|bezeichne[tn]|beschreib(?:t|en)|bedeute[tn]|wird)\\s");

  /** Something to fill in, or left out. */
  private static final Pattern GAP = Pattern.compile("\\.{3}|…$|_{3}|(?:\\. ){3}");

  /** The sentence that a line begins with from some place on, if it defines something. */
  static @Nullable DefinitionSentence at(LineText line, int start) {
    String text = line.text();
    int from = start;
    while (from < text.length() && " \n„“\"".indexOf(text.charAt(from)) >= 0) {
      from++;
    }
    String near = text.substring(from, Math.min(text.length(), from + LONGEST));
    int length = length(near);
    String sentence = near.substring(0, length).strip();
    if (sentence.endsWith("?") || sentence.length() < 15 || GAP.matcher(sentence).find()) {
      return null;
    }
    String said = said(SAID.matcher(sentence));
    Matcher is = IS.matcher(sentence);
    String name = said != null ? said : is.matches() ? is.group("name") : null;
    if (name == null
        || name.strip().split("\\s+").length > 6
        || NO_NAME.matcher(name).matches()
        || (GERMAN.matcher(sentence).find() && name.equals(name.toLowerCase(Locale.ROOT)))
        || OPEN_END.matcher(sentence).matches()) {
      return null;
    }
    String subject = name.replaceAll("[„“”\"'*_]", "").strip();
    int at = text.indexOf(name, from);
    return new DefinitionSentence(
        subject, said != null, isBold(line, at, name.length()), from, from + length);
  }

  private static @Nullable String said(Matcher matcher) {
    if (!matcher.matches()) {
      return null;
    }
    for (String group : List.of("name", "called", "case", "term", "by")) {
      if (matcher.group(group) != null) {
        return matcher.group(group);
      }
    }
    return null;
  }

  private static boolean isBold(LineText line, int at, int length) {
    int set = line.highlighted().get(at, at + length).cardinality();
    return set * 10 >= length * 8;
  }

  private static int length(String text) {
    Matcher end = END.matcher(text);
    while (end.find()) {
      String before = text.substring(Math.max(0, end.start() - 10), end.start() + 1);
      if (text.charAt(end.start()) != '.' || !ABBREVIATION.matcher(before).matches()) {
        return end.end();
      }
    }
    return text.length();
  }

  /** The sentence as its author formatted it. */
  List<Inline> content(List<Inline> line) {
    return InlineCut.of(line, start, end);
  }

  /** Whether the subject is one of these names, perhaps in the plural or with an ending of case. */
  @Nullable String isOneOf(List<String> names) {
    String mine = subject.toLowerCase(Locale.ROOT);
    for (String name : names) {
      String other = name.toLowerCase(Locale.ROOT);
      boolean same = mine.equals(other);
      String shorter = mine.length() < other.length() ? mine : other;
      String longer = mine.length() < other.length() ? other : mine;
      boolean ending =
          shorter.length() >= 4
              && longer.startsWith(shorter)
              && ENDING.matcher(longer.substring(shorter.length())).matches();
      if (same || ending) {
        return name;
      }
    }
    return null;
  }

  private static final Pattern ENDING = Pattern.compile("e|n|en|er|s|es");
}
