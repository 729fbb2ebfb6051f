package io.kartei.facts.question;

import io.kartei.facts.reference.ExamReferenceReader;
import io.kartei.facts.text.Containers;
import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Finds a note's questions and replaces those that aren't headings with blocks of their own. Each
 * convention has its own class; this one runs them over the body. It also reads exam references in
 * quotes, since they belong to the question above them.
 */
public final class QuestionReader {
  private final FactScope scope;
  private final FoundQuestions found;
  private final MarkedReader marked;
  private final Decision decision;

  /** Whether the blocks being read unfold as the answer to a question. */
  private boolean answering;

  private QuestionReader(FactScope scope, ExamReferenceReader exams, List<Block> body) {
    long titles = body.stream().filter(b -> b instanceof Block.Heading h && h.level() == 1).count();
    this.scope = scope;
    this.found = new FoundQuestions(scope, AnswerKeys.of(body, scope));
    this.marked = new MarkedReader(exams, found);
    this.decision = new Decision(found, new FollowingContent(found, titles == 1));
  }

  /**
   * A body and its questions.
   *
   * @param body the body, with the questions in place
   * @param questions in reading order
   */
  public record Result(List<Block> body, List<Question> questions) {}

  /** Reads the body of a whole note. */
  public static Result read(List<Block> body, FactScope scope, ExamReferenceReader exams) {
    QuestionReader reader = new QuestionReader(scope, exams, body);
    List<Block> read = reader.siblings(body, -1);
    reader.new Texts().blocks(read);
    return new Result(read, reader.found.all());
  }

  /** Decides last which lines ask, in each text by itself. */
  private final class Texts extends BodyWalker {
    @Override
    protected Done text(Block paragraph, List<Inline> content) {
      decision.decide(new Siblings(found, List.of(paragraph), -1), Convention.IN_TEXT);
      return Done.DONE;
    }
  }

  /** Reads a folded answer. Its headings may ask, and answer that themselves. */
  private List<Block> answer(List<Block> blocks) {
    boolean outer = answering;
    answering = true;
    List<Block> read = siblings(blocks, -1);
    answering = outer;
    return read;
  }

  private List<Block> siblings(List<Block> blocks, int number) {
    Siblings siblings = new Siblings(found, blocks, number);
    List<Block> read = new ArrayList<>();
    for (Block block : decision.decide(siblings, Convention.CLOSED)) {
      read.addAll(read(block));
    }
    return decision.decide(siblings.with(read), answering ? Convention.IN_ANSWER : Convention.OPEN);
  }

  private List<Block> read(Block block) {
    if (block instanceof Block.Quote quote) {
      Block read = Containers.map(quote, marked::read);
      return List.of(found.in(read) ? read : Containers.map(read, this::quoted));
    }
    if (block instanceof Block.Callout callout) {
      return List.of(Containers.map(callout, marked::read));
    }
    if (block instanceof Block.ItemList list) {
      return List.of(items(list));
    }
    if (block instanceof Block.Heading heading) {
      marked.readHeading(heading);
      return List.of(heading);
    }
    if (marked.opens(List.of(block))) {
      return marked.readDeliberate(List.of(block));
    }
    boolean answers = Fold.answer(block, scope) != null;
    return List.of(
        Containers.map(
            Options.onLines(block, scope),
            children -> answers ? answer(children) : siblings(children, -1)));
  }

  private List<Block> quoted(List<Block> blocks) {
    return decision.decide(new Siblings(found, blocks, -1), Convention.CLOSED);
  }

  private Block items(Block.ItemList list) {
    AtomicInteger number = new AtomicInteger(list.start());
    return Containers.map(
        list, children -> item(children, list.ordered() ? number.getAndIncrement() : -1));
  }

  private List<Block> item(List<Block> children, int number) {
    return marked.opens(children) ? marked.readDeliberate(children) : siblings(children, number);
  }
}
