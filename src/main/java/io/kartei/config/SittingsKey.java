package io.kartei.config;

import io.kartei.config.SittingDeclaration.TaskDeclaration;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The key {@code sittings}: which tasks a sitting had, as a list or with their titles. */
final class SittingsKey {
  private static final String FORM =
      "write a list, [1, 2, 3a-d], or a line for each task: \"1: what it was about\"";

  private SittingsKey() {}

  static List<SittingDeclaration> read(Keys keys) {
    List<SittingDeclaration> sittings = new ArrayList<>();
    for (ConfigNode.Entry entry : keys.pairs("sittings")) {
      sittings.add(
          new SittingDeclaration(entry.key(), tasks(keys, entry), keys.path(), entry.span()));
    }
    return sittings;
  }

  private static List<TaskDeclaration> tasks(Keys keys, ConfigNode.Entry sitting) {
    List<TaskDeclaration> tasks = new ArrayList<>();
    ConfigNode value = sitting.value();
    if (value instanceof ConfigNode.Mapping titled) {
      for (ConfigNode.Entry task : titled.entries()) {
        boolean plain = task.value() == null || task.value() instanceof ConfigNode.Scalar;
        if (plain) {
          tasks.add(new TaskDeclaration(task.key(), title(task.value()), task.span()));
        } else {
          wrong(keys, task, "the title of a task must be a text");
        }
      }
    } else if (value instanceof ConfigNode.Sequence list) {
      for (ConfigNode item : list.items()) {
        if (item instanceof ConfigNode.Scalar task) {
          tasks.add(new TaskDeclaration(task.text(), null, task.span()));
        } else {
          wrong(
              keys,
              new ConfigNode.Entry(sitting.key(), item.span(), item),
              "a task must be a single value");
        }
      }
    } else if (value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()) {
      tasks.add(new TaskDeclaration(scalar.text(), null, scalar.span()));
    } else {
      wrong(keys, sitting, "\"" + sitting.key() + "\" has no tasks");
    }
    return tasks;
  }

  private static @Nullable String title(@Nullable ConfigNode value) {
    return value instanceof ConfigNode.Scalar scalar && !scalar.text().isBlank()
        ? scalar.text().strip()
        : null;
  }

  private static void wrong(Keys keys, ConfigNode.Entry at, String message) {
    keys.say("exam-sitting", at.place(), message, FORM);
  }
}
