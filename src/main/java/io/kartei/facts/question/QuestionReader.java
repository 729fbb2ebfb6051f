package io.kartei.facts.question;

import io.kartei.facts.reference.ExamReferenceReader;
import io.kartei.facts.text.Containers;
import io.kartei.facts.text.FactScope;
import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/**
 * Finds a note's questions and puts blocks of their own in the place of those that are no headings.
 * Each convention has a class of its own; this one leads them through the body. Exam references in
 * quotes are read on the way, since they belong to the question above them.
 */
public final class QuestionReader {
  private final FactScope scope;
  private final FoundQuestions found;
  private final MarkedReader marked;
  private final LabelPairs pairs;
  private final CalloutQuestions callouts;
  private final SolutionPrompts prompts;
  private final FollowingContent following;
  private final HeadingQuestions headings;
  private final BoldQuestions bold;
  private final InlineRemarks remarks;

  /** Whether what is read unfolds as the answer to a question. */
  private boolean answering;

  private QuestionReader(FactScope scope, ExamReferenceReader exams, List<Block> body) {
    long titles = body.stream().filter(b -> b instanceof Block.Heading h && h.level() == 1).count();
    this.scope = scope;
    this.found = new FoundQuestions(scope);
    this.marked = new MarkedReader(exams, found);
    this.pairs = new LabelPairs(found);
    this.callouts = new CalloutQuestions(found);
    this.prompts = new SolutionPrompts(found, pairs);
    this.following = new FollowingContent(found, titles == 1);
    this.headings = new HeadingQuestions(found, following);
    this.bold = new BoldQuestions(found);
    this.remarks = new InlineRemarks(found);
  }

  /**
   * A body with its questions.
   *
   * @param body with the questions in their places
   * @param questions in reading order
   */
  public record Result(List<Block> body, List<Question> questions) {}

  /** Reads a whole note's body. */
  public static Result read(List<Block> body, FactScope scope, ExamReferenceReader exams) {
    QuestionReader reader = new QuestionReader(scope, exams, body);
    List<Block> read = reader.siblings(body, false);
    reader.remarks.blocks(read);
    return new Result(read, reader.found.all());
  }

  /** What unfolds as an answer may have headings that ask, and answer them itself. */
  private List<Block> answer(List<Block> blocks) {
    boolean outer = answering;
    answering = true;
    List<Block> read = siblings(blocks, false);
    answering = outer;
    return read;
  }

  private List<Block> siblings(List<Block> blocks, boolean numbered) {
    List<Block> read = new ArrayList<>();
    for (Block block : pairs.read(blocks)) {
      read.addAll(read(block));
    }
    read = prompts.read(read, numbered);
    following.resolve(read);
    if (!answering) {
      headings.find(read);
      bold.find(read);
      found.decide();
    }
    return read;
  }

  private List<Block> read(Block block) {
    if (block instanceof Block.Quote quote) {
      Block read = Containers.map(quote, marked::read);
      return List.of(found.in(read) ? read : Containers.map(read, pairs::read));
    }
    if (block instanceof Block.Callout callout) {
      Block.Callout read = (Block.Callout) Containers.map(callout, marked::read);
      Block question = callouts.read(read);
      return List.of(question == null ? read : question);
    }
    if (block instanceof Block.ItemList list) {
      return List.of(Containers.map(list, item -> item(item, list.ordered())));
    }
    if (block instanceof Block.Heading heading) {
      headings.readMarked(heading);
      return List.of(heading);
    }
    if (marked.opens(List.of(block))) {
      return marked.readDeliberate(List.of(block));
    }
    boolean answers = Fold.answer(block, scope) != null;
    Block read =
        Containers.map(block, children -> answers ? answer(children) : siblings(children, false));
    Fold fold = Fold.of(read);
    return List.of(fold == null || found.in(read) ? read : folded(read, fold));
  }

  private Block folded(Block block, Fold fold) {
    if (!fold.asks(scope)) {
      if (!fold.answers(scope)) {
        found.reject(fold.span(), "why.question.fold.other");
      }
      return block;
    }
    // what is never closed may end before what it holds
    int end = Math.max(fold.span().end(), block.span().end());
    SourceSpan span = new SourceSpan(fold.span().start(), end);
    return found.show(Convention.FOLD, span, fold.summary(), fold.content());
  }

  private List<Block> item(List<Block> children, boolean numbered) {
    return marked.opens(children) ? marked.readDeliberate(children) : siblings(children, numbered);
  }
}
