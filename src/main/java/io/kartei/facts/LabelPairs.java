package io.kartei.facts;

import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds questions and answers that have labels, {@code **Frage:** ... **Antwort:** ...}: bold or at
 * the beginning of a line. There is no question without both.
 */
final class LabelPairs {
  private static final int LONGEST_PROMPT = 12;
  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

  private static final Pattern ASKS =
      Pattern.compile("\\s*(?:Frage|Question|Prompt|Q)\\s?[0-9]{0,4}\\s?:\\s*", FLAGS);

  private static final Pattern ANSWERS =
      Pattern.compile(
          "\\s*(?:(?:Muster)?Antwort|(?:Muster)?Lösung|Answer|Solution|A)\\s?[0-9]{0,4}\\s?:\\s*",
          FLAGS);

  /** What an answer goes on with, though no line of it says so. */
  private static final Set<Class<? extends Block>> SHOWS =
      Set.of(
          Block.ItemList.class,
          Block.Code.class,
          Block.Table.class,
          Block.Formula.class,
          Block.Diagram.class);

  private final FoundQuestions found;

  LabelPairs(FoundQuestions found) {
    this.found = found;
  }

  /** The siblings with questions in place of the pairs. */
  List<Block> read(List<Block> siblings) {
    Reading reading = new Reading();
    for (Block block : siblings) {
      reading.block(block);
    }
    reading.close();
    return reading.read;
  }

  private static int label(Pattern pattern, MarkedLine line) {
    Matcher label = pattern.matcher(InlinePrefix.text(line.rest()));
    return label.lookingAt() ? label.end() : 0;
  }

  /** One run through siblings. */
  private final class Reading {
    private final List<Block> read = new ArrayList<>();
    private final List<Block> raw = new ArrayList<>();
    private final List<Block> prompt = new ArrayList<>();
    private final List<Block> answer = new ArrayList<>();
    private boolean asked;
    private boolean answered;

    void block(Block block) {
      List<Inline> content = Lines.contentOf(block);
      List<MarkedLine> lines = content == null ? List.of() : MarkedLine.of(content);
      boolean labelled =
          !lines.isEmpty()
              && (label(ASKS, lines.get(0)) > 0 || (asked && label(ANSWERS, lines.get(0)) > 0));
      if (labelled) {
        lines(block, lines);
      } else if (belongs(block)) {
        raw.add(block);
        (answered ? answer : prompt).add(block);
      } else {
        close();
        read.add(block);
      }
    }

    /** More of the question, or an answer that is still to begin. */
    private boolean belongs(Block block) {
      if (!asked || block instanceof Block.Heading || block instanceof Block.Rule) {
        return false;
      }
      if (!answered) {
        return prompt.size() < LONGEST_PROMPT;
      }
      boolean begins =
          answer.isEmpty()
              || PlainText.ofBlocks(answer.subList(answer.size() - 1, answer.size())).endsWith(":");
      return begins || SHOWS.contains(block.getClass());
    }

    private void lines(Block block, List<MarkedLine> lines) {
      List<MarkedLine> loose = new ArrayList<>();
      int rawFrom = 0;
      for (int i = 0; i < lines.size(); i++) {
        MarkedLine line = lines.get(i);
        int question = label(ASKS, line);
        int solution = asked && !answered ? label(ANSWERS, line) : 0;
        if (question > 0) {
          flush(loose);
          if (i > rawFrom) {
            raw.add(Lines.paragraph(lines.subList(rawFrom, i)));
            rawFrom = i;
          }
          close();
          asked = true;
        } else if (solution > 0) {
          flush(loose);
          answered = true;
        }
        add(loose, line, question + solution);
      }
      flush(loose);
      raw.add(rawFrom == 0 ? block : Lines.paragraph(lines.subList(rawFrom, lines.size())));
    }

    private void add(List<MarkedLine> loose, MarkedLine line, int label) {
      MarkedLine rest =
          new MarkedLine(
              List.of(), InlinePrefix.drop(line.rest(), label), null, false, line.span());
      if (!rest.rest().isEmpty()) {
        loose.add(rest);
      }
    }

    private void flush(List<MarkedLine> loose) {
      if (!loose.isEmpty()) {
        (answered ? answer : prompt).add(Lines.paragraph(loose));
        loose.clear();
      }
    }

    /** Ends a pair; half a pair stays what it was. */
    void close() {
      if (!prompt.isEmpty() && !answer.isEmpty()) {
        SourceSpan span = raw.get(0).span().to(raw.get(raw.size() - 1).span());
        read.add(found.show(span, prompt, answer));
      } else {
        read.addAll(raw);
      }
      raw.clear();
      prompt.clear();
      answer.clear();
      asked = false;
      answered = false;
    }
  }
}
