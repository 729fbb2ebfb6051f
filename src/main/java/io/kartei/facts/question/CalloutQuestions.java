package io.kartei.facts.question;

import io.kartei.facts.text.Lines;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads callouts that ask, {@code > [!question] Title}: the title is the question and what stands
 * in it the answer. A title that does not ask above a text that does is only its name.
 */
final class CalloutQuestions {
  private static final Set<String> TYPES = Set.of("question", "faq", "help");
  private final FoundQuestions found;

  CalloutQuestions(FoundQuestions found) {
    this.found = found;
  }

  /** The question that a callout is, or null. */
  Block.@Nullable MarkedQuestion read(Block.Callout callout) {
    if (!TYPES.contains(callout.type()) || found.in(callout)) {
      return null;
    }
    List<Block> prompt = new ArrayList<>();
    List<Block> rest = new ArrayList<>(callout.children());
    Text words = found.scope().words(callout.title());
    String title = words.string();
    boolean asks = Asking.asks(words);
    if (!title.isEmpty()) {
      prompt.add(new Block.Paragraph(callout.span(), callout.title()));
    }
    while (!asks && !rest.isEmpty() && isQuestion(rest.get(0))) {
      prompt.add(rest.remove(0));
    }
    boolean named = asks || prompt.size() > (title.isEmpty() ? 0 : 1);
    if (!named && (title.isEmpty() || !title.contains(" ") || !callout.type().equals("question"))) {
      found.reject(callout.span(), "why.question.callout.title");
      return null;
    }
    return found.show(Convention.CALLOUT, callout.span(), prompt, rest);
  }

  private boolean isQuestion(Block block) {
    List<Inline> content = Lines.contentOf(block);
    return content != null && Asking.isQuestion(found.scope().words(content));
  }
}
