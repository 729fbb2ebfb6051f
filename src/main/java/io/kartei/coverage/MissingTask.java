package io.kartei.coverage;

import org.jspecify.annotations.Nullable;

/**
 * A task, or a part of one, that no section prepares for.
 *
 * @param number the task: {@code 4}
 * @param label the task or its part: {@code 4b}
 * @param title what the author says it was about, or null
 * @param declared whether the author says that there was such a task; otherwise others with a
 *     higher number or letter say so
 */
public record MissingTask(
    String number, String label, @Nullable String title, boolean declared) {}
