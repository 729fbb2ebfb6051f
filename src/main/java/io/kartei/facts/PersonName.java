package io.kartei.facts;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names of people: their initials in brackets are no acronym. Only first names that begin no term
 * of a trade are listed: Bill is none ({@code Bill of Materials}).
 */
final class PersonName {
  private static final Pattern TITLED =
      Pattern.compile("(?:(?:Herr|Frau|Hr|Fr|Dr|Prof|Mr|Mrs|Ms|Dipl|Ing)\\b\\.?[ -]?)+\\S.*");

  private static final Pattern MADE_UP =
      Pattern.compile(".*\\b(?:Muster(?:mann|frau)|Beispiel|Doe)");

  private static final Pattern WORDS =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.'’-]*(?: (?:(?:van|von|de|der|den|zu|di|da|al|bin) )*\\p{Lu}[\\p{L}.'’-]*){1,4}");

  private static final Set<String> FIRST =
      Set.of(
          ("adam alan albert alex alexander alexandra alfred alice alina amy ana andre andrea andreas"
                  + " andrew angela anja anke ann anna anne annika anthony antje antonia arne astrid axel"
                  + " barbara bastian ben benjamin bernd bernhard bettina birgit bjarne björn brian brigitte"
                  + " bruno carl carla carmen caroline catherine chiara chris christian christiane christina"
                  + " christine christoph christopher claudia clara cornelia daniel daniela david denis dennis"
                  + " diana dieter dirk dominik donald dorothea edgar edward elena elias elisabeth elizabeth"
                  + " elke ella emil emily emma erich erik eric ernst eva fabian felix ferdinand finn florian"
                  + " franz frauke friedrich fritz gabriele george georg gerd gerhard gisela greta guido günter"
                  + " günther hanna hannah hannes hans harald heike heiko heinrich heinz helena helga helmut"
                  + " henning henry herbert hermann holger ida ines inge ingo ingrid iris isabel jakob james jan"
                  + " jana jane jasmin jason jens jennifer jessica joachim johann johanna johannes john jonas"
                  + " jonathan jörg josef joseph judith julia julian jürgen justin jutta kai karin karl karla"
                  + " katharina kathrin katja katrin kerstin kevin klaus konrad kristin kurt lara larry lars"
                  + " laura lea lena leon leonard leonie lina linda linus lisa lothar louis louisa luca lucas"
                  + " luis luisa lukas lutz manfred manuel manuela marc marcel marco marcus margaret maria marie"
                  + " marina mario marion markus marlene marta martha martin martina mary mathias matthias"
                  + " maximilian melanie mia michael michaela michelle mike mila miriam mohamed mohammed monika"
                  + " moritz nadine nancy natalie nicole niklas nils nina noah norbert olaf ole oliver olivia"
                  + " oskar pascal patricia patrick paul paula peter petra philip philipp pia rainer ralf ralph"
                  + " rebecca regina reinhard renate richard rita robert roland rolf ronald rudolf rüdiger sabine"
                  + " sabrina sandra sara sarah sascha sebastian silke silvia simon simone sofia sonja sophia"
                  + " sophie stefan stefanie steffen stella stephan stephanie stephen steve steven susan susanne"
                  + " sven sylvia tanja theodor theresa thomas thorsten tim timo timothy tobias tom torsten"
                  + " udo ulf uli ulrich ulrike ursula ute uwe valentin vanessa vera verena veronika viktor"
                  + " vincent volker walter werner wilhelm wolfgang yannick yvonne")
              .split(" "));

  private PersonName() {}

  /** Whether words are a person's name. */
  static boolean is(String words) {
    String plain = words.strip();
    if (TITLED.matcher(plain).matches() || MADE_UP.matcher(plain).matches()) {
      return true;
    }
    if (!WORDS.matcher(plain).matches()) {
      return false;
    }
    String first = plain.split("[ -]", 2)[0].toLowerCase(Locale.ROOT);
    return FIRST.contains(first);
  }
}
