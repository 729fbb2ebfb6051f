package io.kartei.config.exam;

import io.kartei.config.exam.SittingDeclaration.TaskDeclaration;
import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads {@code sittings}: the tasks of each sitting, with or without titles. */
final class SittingsReader {

  private SittingsReader() {}

  static List<SittingDeclaration> read(Values values) {
    List<SittingDeclaration> sittings = new ArrayList<>();
    for (ConfigNode.Entry entry : values.pairs("sittings")) {
      sittings.add(
          new SittingDeclaration(entry.key(), tasks(values, entry), values.path(), entry.span()));
    }
    return sittings;
  }

  private static List<TaskDeclaration> tasks(Values values, ConfigNode.Entry sitting) {
    List<TaskDeclaration> tasks = new ArrayList<>();
    ConfigNode value = sitting.value();
    if (value instanceof ConfigNode.Mapping titled) {
      for (ConfigNode.Entry task : titled.entries()) {
        boolean plain = task.value() == null || task.value() instanceof ConfigNode.Scalar;
        if (plain) {
          tasks.add(new TaskDeclaration(task.key(), title(task.value()), task.span()));
        } else {
          wrong(values, task, Diagnostic.warning("exam-sitting.title"));
        }
      }
    } else if (value instanceof ConfigNode.Sequence list) {
      for (ConfigNode item : list.items()) {
        if (item instanceof ConfigNode.Scalar task) {
          tasks.add(new TaskDeclaration(task.text(), null, task.span()));
        } else {
          wrong(
              values,
              new ConfigNode.Entry(sitting.key(), item.span(), item),
              Diagnostic.warning("exam-sitting.task"));
        }
      }
    } else if (value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()) {
      tasks.add(new TaskDeclaration(scalar.text(), null, scalar.span()));
    } else {
      wrong(values, sitting, Diagnostic.warning("exam-sitting.no-tasks", sitting.key()));
    }
    return tasks;
  }

  private static @Nullable String title(@Nullable ConfigNode value) {
    return value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()
        ? scalar.text().strip()
        : null;
  }

  private static void wrong(Values values, ConfigNode.Entry at, Diagnostic said) {
    values.say(at.place(), said.hint("exam-sitting.form"));
  }
}
