package io.kartei.facts.question;

import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.language.Token;
import io.kartei.model.Block;
import io.kartei.model.PlainText;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The keys to the answers of a note's questions, below a heading or folded away: entries with the
 * number of a question and the letters of its right choices, or numbered lists of answers.
 */
final class AnswerKeys {
  private static final int MIN_ENTRIES = 2;
  private static final int MAX_DIGITS = 3;

  private final FactScope scope;

  /** The entries of each key by number, by where the key begins. */
  private final NavigableMap<Integer, Map<String, Entry>> keys = new TreeMap<>();

  /** The numbered answers of each key, by where the key begins. */
  private final NavigableMap<Integer, Map<Integer, List<Block>>> answers = new TreeMap<>();

  /**
   * The answer to a question.
   *
   * @param letters its right choices
   * @param said what the key says about it
   */
  record Entry(ChoiceLetters letters, List<Block> said) {}

  private AnswerKeys(FactScope scope) {
    this.scope = scope;
  }

  /** Returns the keys of a note. */
  static AnswerKeys of(List<Block> body, FactScope scope) {
    AnswerKeys keys = new AnswerKeys(scope);
    for (int i = 0; i < body.size(); i++) {
      List<Block> folded = Fold.answer(body.get(i), scope);
      if (folded != null) {
        keys.read(folded, MIN_ENTRIES);
      } else if (body.get(i) instanceof Block.Heading heading
          && scope.words(heading.content()).words().is(Category.ANSWER_KEY_HEADING)) {
        keys.read(section(body, i + 1, heading.level()), 1);
      }
    }
    return keys;
  }

  private static List<Block> section(List<Block> body, int from, int level) {
    int end = from;
    while (end < body.size()
        && !(body.get(end) instanceof Block.Heading heading && heading.level() <= level)) {
      end++;
    }
    return body.subList(from, end);
  }

  boolean isEmpty() {
    return keys.isEmpty();
  }

  /** Returns the entry for a number in the first key below an offset, or null. */
  @Nullable Entry entry(String number, int offset) {
    Map.Entry<Integer, Map<String, Entry>> key = keys.higherEntry(offset);
    return key == null ? null : key.getValue().get(number);
  }

  /** Returns the answers by number in the first list of answers below an offset. */
  Map<Integer, List<Block>> answers(int offset) {
    Map.Entry<Integer, Map<Integer, List<Block>>> key = answers.higherEntry(offset);
    return key == null ? Map.of() : key.getValue();
  }

  private void readAnswers(List<Block> blocks) {
    Map<Integer, List<Block>> numbered = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list && list.ordered()) {
        for (int i = 0; i < list.items().size(); i++) {
          List<Block> said = list.items().get(i).children();
          Text text = scope.words(PlainText.ofBlocks(said));
          ChoiceLetters letters = ChoiceLetters.at(text, 0);
          if (!text.isEmpty() && (letters == null || letters.end() < text.end())) {
            numbered.putIfAbsent(list.start() + i, said);
          }
        }
      }
    }
    if (numbered.size() >= MIN_ENTRIES) {
      answers.put(blocks.get(0).span().start(), numbered);
    }
  }

  /**
   * Reads a key.
   *
   * @param least the least number of entries that makes it one
   */
  private void read(List<Block> blocks, int least) {
    readAnswers(blocks);
    Map<String, Entry> entries = new HashMap<>();
    for (Block block : blocks) {
      if (block instanceof Block.ItemList list) {
        for (int i = 0; i < list.items().size(); i++) {
          List<Block> said = list.items().get(i).children();
          String number = list.ordered() ? list.start() + i + ". " : "";
          add(number + PlainText.ofBlocks(said), said, entries);
        }
      } else if (block instanceof Block.Table table) {
        for (Block.Row row : table.rows()) {
          add(
              row.cells().stream()
                  .map(cell -> PlainText.of(cell.content()))
                  .collect(Collectors.joining(" ")),
              List.of(),
              entries);
        }
      } else {
        Lines.of(block).forEach(line -> add(PlainText.of(line.rest()), List.of(), entries));
      }
    }
    if (entries.size() >= least) {
      keys.put(blocks.get(0).span().start(), entries);
    }
  }

  /** Adds the entries of a line: {@code 1. b, 2: A and C}. */
  private void add(String line, List<Block> said, Map<String, Entry> entries) {
    Text text = scope.words(line);
    List<Token> tokens = text.tokens();
    int at = 0;
    while (at < tokens.size()) {
      Token number = tokens.get(at);
      int next = text.skip(".):-–=( ", at + 1);
      boolean counts =
          number.kind() == Token.Kind.NUMBER && number.end() - number.start() <= MAX_DIGITS;
      ChoiceLetters letters =
          counts && next < tokens.size() ? ChoiceLetters.at(text, tokens.get(next).start()) : null;
      if (letters != null) {
        boolean more = letters.end() < text.end() && !said.isEmpty();
        entries.putIfAbsent(number.folded(), new Entry(letters, more ? said : List.of()));
      }
      at = letters == null ? at + 1 : text.indexAt(letters.end());
    }
  }
}
