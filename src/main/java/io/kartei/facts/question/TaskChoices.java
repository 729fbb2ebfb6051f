package io.kartei.facts.question;

import io.kartei.facts.text.Lines;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Question;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Check boxes as choices: two to eight, of which some but not all are ticked. */
final class TaskChoices {
  private static final int MAX_CHOICES = 8;

  private TaskChoices() {}

  static @Nullable Solution of(Block.ItemList list) {
    if (list.items().size() < 2 || list.items().size() > MAX_CHOICES) {
      return null;
    }
    List<Question.Choice> choices = new ArrayList<>();
    List<Block.Item> right = new ArrayList<>();
    for (Block.Item item : list.items()) {
      List<Inline> content = Lines.contentOf(item);
      Boolean checked = item.checked();
      if (checked == null || content == null) {
        return null;
      }
      choices.add(new Question.Choice(PlainText.of(content), content, checked));
      if (checked) {
        right.add(new Block.Item(item.span(), null, item.children()));
      }
    }
    return right.isEmpty() || right.size() == choices.size()
        ? null
        : new Solution(
            choices, List.of(new Block.ItemList(list.span(), false, 1, right)), true, false);
  }
}
