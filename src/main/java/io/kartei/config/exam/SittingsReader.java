package io.kartei.config.exam;

import io.kartei.config.exam.SittingDeclaration.About;
import io.kartei.config.exam.SittingDeclaration.TaskDeclaration;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code sittings}: the tasks of each sitting, as a list, or with a title, or with all that
 * is known about them.
 */
final class SittingsReader {
  private static final String KEY = "sittings";
  private static final String TASKS = "tasks";

  /** The keys of a task; a sitting has them, too. */
  private static final Set<String> OF_TASK = Set.of("title", "points", "minutes", "url");

  private final Values values;

  private SittingsReader(Values values) {
    this.values = values;
  }

  static List<SittingDeclaration> read(Values values) {
    SittingsReader reader = new SittingsReader(values);
    List<SittingDeclaration> sittings = new ArrayList<>();
    for (Entry entry : values.pairs(KEY)) {
      sittings.add(reader.sitting(entry));
    }
    return sittings;
  }

  private SittingDeclaration sitting(Entry entry) {
    About about = About.NOTHING;
    List<TaskDeclaration> tasks = new ArrayList<>();
    if (entry.value() instanceof Mapping mapping) {
      about = about(mapping);
      for (Entry task : mapping.entries()) {
        if (task.key().equals(TASKS)) {
          tasks.addAll(tasks(task));
        } else if (!OF_TASK.contains(task.key())) {
          titled(task, tasks);
        }
      }
    } else {
      tasks.addAll(tasks(entry));
    }
    return new SittingDeclaration(entry.key(), about, tasks, values.path(), entry.span());
  }

  private List<TaskDeclaration> tasks(Entry of) {
    List<TaskDeclaration> tasks = new ArrayList<>();
    ConfigNode value = of.value();
    if (value instanceof Mapping titled) {
      titled.entries().forEach(task -> titled(task, tasks));
    } else if (value instanceof ConfigNode.Sequence list) {
      for (ConfigNode item : list.items()) {
        if (item instanceof ConfigNode.Scalar task) {
          tasks.add(new TaskDeclaration(task.text(), About.NOTHING, task.span()));
        } else {
          wrong(new Entry(of.key(), item.span(), item), Diagnostic.warning("exam-sitting.task"));
        }
      }
    } else if (value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()) {
      tasks.add(new TaskDeclaration(scalar.text(), About.NOTHING, scalar.span()));
    } else {
      wrong(of, Diagnostic.warning("exam-sitting.no-tasks", of.key()));
    }
    return tasks;
  }

  private void titled(Entry task, List<TaskDeclaration> tasks) {
    if (task.value() instanceof Mapping mapping) {
      Entry foreign =
          mapping.entries().stream()
              .filter(e -> !OF_TASK.contains(e.key()))
              .findFirst()
              .orElse(null);
      if (foreign != null) {
        Diagnostic said = Diagnostic.warning("exam-sitting.key", foreign.key());
        String near = Suggestions.nearest(foreign.key(), OF_TASK);
        values.say(foreign.span(), said.hint(Phrase.didYouMean(near)));
      }
      tasks.add(new TaskDeclaration(task.key(), about(mapping), task.span()));
    } else if (task.value() == null || task.value() instanceof ConfigNode.Scalar) {
      About titled = new About(title(task.value()), null, null, null);
      tasks.add(new TaskDeclaration(task.key(), titled, task.span()));
    } else {
      wrong(task, Diagnostic.warning("exam-sitting.title"));
    }
  }

  private About about(Mapping mapping) {
    List<Entry> known = mapping.entries().stream().filter(e -> OF_TASK.contains(e.key())).toList();
    if (known.isEmpty()) {
      return About.NOTHING;
    }
    Values own = values.item(KEY, new Mapping(known, mapping.span()));
    return new About(
        own.text("title"), own.number("points"), own.number("minutes"), own.text("url"));
  }

  private static @Nullable String title(@Nullable ConfigNode value) {
    return value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()
        ? scalar.text().strip()
        : null;
  }

  private void wrong(Entry at, Diagnostic said) {
    values.say(at.place(), said);
  }
}
