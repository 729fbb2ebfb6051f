package io.kartei.facts.question;

import io.kartei.model.Block;
import io.kartei.model.Question;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * Decides which proposals of the conventions become questions among siblings. If two overlap, the
 * convention that comes first wins. Nested questions are decided earlier and win, too.
 */
final class Decision {
  private final FoundQuestions found;
  private final FollowingContent following;

  Decision(FoundQuestions found, FollowingContent following) {
    this.found = found;
    this.following = following;
  }

  /**
   * Returns the siblings, with blocks of their own for the questions that the given conventions
   * recognize.
   */
  List<Block> decide(Siblings siblings, Set<Convention> conventions) {
    NavigableMap<Long, Candidate> kept = kept(siblings, conventions);
    List<Block> blocks = new ArrayList<>();
    long at = 0;
    for (Candidate candidate : kept.values()) {
      if (candidate.extent().isShown()) {
        siblings.copy(at, candidate.extent().from(), blocks);
        blocks.add(show(candidate, siblings));
        at = candidate.extent().shownTo();
      }
    }
    siblings.copy(at, siblings.place(siblings.size()), blocks);
    Siblings decided = siblings.with(blocks);
    following.resolve(decided);
    for (Candidate candidate : kept.values()) {
      if (!candidate.extent().isShown()) {
        keep(candidate, decided);
      }
    }
    return blocks;
  }

  private NavigableMap<Long, Candidate> kept(Siblings siblings, Set<Convention> conventions) {
    List<Candidate> candidates = new ArrayList<>();
    conventions.forEach(convention -> convention.reader().read(siblings, candidates::add));
    candidates.sort(Comparator.comparing(Candidate::convention));
    NavigableMap<Long, Candidate> kept = new TreeMap<>();
    for (Candidate candidate : candidates) {
      if (isFree(candidate.extent(), kept)
          && !found.in(candidate.span())
          && !found.at(candidate.span())
          && !isAddress(candidate.name())) {
        kept.put(candidate.extent().from(), candidate);
      }
    }
    return kept;
  }

  /** Returns whether what seems to be asked is only the address of another page. */
  private static boolean isAddress(String text) {
    String address = text.strip();
    return (address.startsWith("http://") || address.startsWith("https://"))
        && address.chars().noneMatch(Character::isWhitespace);
  }

  private static boolean isFree(Extent extent, NavigableMap<Long, Candidate> kept) {
    Map.Entry<Long, Candidate> before = kept.lowerEntry(extent.to());
    return before == null || before.getValue().extent().to() <= extent.from();
  }

  private Block show(Candidate candidate, Siblings siblings) {
    String id = found.id(candidate.name());
    SourceSpan span = candidate.span();
    String section = found.scope().section(span);
    Question asked =
        Question.unmarked(id, section, span, Question.anchorOf(id), candidate.prompt());
    UnaryOperator<Question> answering = candidate.answering().in(siblings);
    Question question = answering == null ? asked : answering.apply(asked);
    found.addBlock(candidate.convention(), question);
    // an answer that stays on the page isn't shown twice
    boolean below = candidate.extent().to() > candidate.extent().shownTo();
    return new Block.MarkedQuestion(
        span, id, candidate.shown(), below ? List.of() : question.answer());
  }

  private void keep(Candidate candidate, Siblings decided) {
    UnaryOperator<Question> answering = candidate.answering().in(decided);
    if (answering == null) {
      return;
    }
    String id = found.id(candidate.name());
    String section = found.scope().section(candidate.span());
    String anchor =
        candidate.anchor() != null ? candidate.anchor() : section == null ? "" : section;
    Question asked = Question.unmarked(id, section, candidate.span(), anchor, candidate.prompt());
    found.add(candidate.convention(), answering.apply(asked));
  }
}
