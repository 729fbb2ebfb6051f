package io.kartei.score;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * How one kind of fact compares with its labels.
 *
 * @param kind what was compared
 * @param labels how many there should be
 * @param found how many there are
 * @param right how many of these agree
 * @param missed labels that nothing agrees with, each with its place
 * @param wrong facts that no label agrees with, each with its place
 */
record Tally(
    String kind, int labels, int found, int right, List<String> missed, List<String> wrong) {
  Tally {
    missed = List.copyOf(missed);
    wrong = List.copyOf(wrong);
  }

  /** What of that which was found is right, in percent. */
  double precision() {
    return found == 0 ? 100 : 100.0 * right / found;
  }

  /** What of that which is right was found, in percent. */
  double recall() {
    return labels == 0 ? 100 : 100.0 * right / labels;
  }

  /** One line of figures, then one for each mistake. */
  String report() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%-32s precision %5.1f %% (%d/%d)  recall %5.1f %% (%d/%d)",
            kind,
            precision(),
            right,
            found,
            recall(),
            right,
            labels));
    missed.forEach(one -> lines.add("  missed  " + one));
    wrong.forEach(one -> lines.add("  wrong   " + one));
    return String.join("\n", lines) + "\n";
  }
}
