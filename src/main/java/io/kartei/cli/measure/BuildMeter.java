package io.kartei.cli.measure;

import com.sun.management.OperatingSystemMXBean;
import com.sun.management.ThreadMXBean;
import io.kartei.build.Progress;
import io.kartei.messages.Phrase;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Measures what each stage of a build costs, and which notes take longest to read. A stage lasts
 * until the next one begins.
 */
final class BuildMeter implements Progress, AutoCloseable {
  private static final int MAX_NOTES = 10;
  private static final int COLUMN = 10;

  private final Progress also;
  private final List<Stage> stages = new ArrayList<>();
  private final List<Note> notes = new ArrayList<>();
  private @Nullable String stage;

  /** What each thread had allocated, in bytes, when it was last seen alive. */
  private final Map<Long, Long> allocated = new HashMap<>();

  private Reading begun = now();

  /** The process's meter readings at one moment, in nanoseconds and bytes. */
  private record Reading(long wall, long cpu, long allocated) {
    Reading since(Reading before) {
      return new Reading(
          wall - before.wall, Math.max(0, cpu - before.cpu), allocated - before.allocated);
    }
  }

  private record Stage(String name, Reading cost) {}

  private record Note(String path, long nanos) {}

  /**
   * Creates a meter and starts to measure.
   *
   * @param also is also notified of everything
   */
  BuildMeter(Progress also) {
    this.also = also;
  }

  @Override
  public synchronized void step(String name, int done, int total) {
    if (!name.equals(stage)) {
      close();
      stage = name;
    }
    also.step(name, done, total);
  }

  @Override
  public synchronized void took(String path, long nanos) {
    notes.add(new Note(path, nanos));
  }

  @Override
  public boolean separate() {
    return true;
  }

  private Reading now() {
    if (ManagementFactory.getThreadMXBean() instanceof ThreadMXBean threads
        && threads.isThreadAllocatedMemorySupported()) {
      long[] ids = threads.getAllThreadIds();
      long[] bytes = threads.getThreadAllocatedBytes(ids);
      for (int i = 0; i < ids.length; i++) {
        allocated.merge(ids[i], bytes[i], Math::max);
      }
    }
    long cpu =
        ManagementFactory.getOperatingSystemMXBean() instanceof OperatingSystemMXBean system
            ? system.getProcessCpuTime()
            : 0;
    long total = allocated.values().stream().mapToLong(Long::longValue).sum();
    return new Reading(System.nanoTime(), cpu, total);
  }

  /** Ends the current stage. */
  @Override
  public synchronized void close() {
    Reading now = now();
    stages.add(new Stage(stage == null ? "config" : stage, now.since(begun)));
    begun = now;
    stage = null;
  }

  /** Returns the measurements as a table and a list. */
  synchronized String text(String language) {
    StringBuilder text = new StringBuilder();
    List<String> names = stages.stream().map(s -> ProgressLine.words(s.name(), language)).toList();
    int width = names.stream().mapToInt(String::length).max().orElse(0);
    text.append(" ".repeat(width));
    for (String column : List.of("wall", "cpu", "allocated")) {
      cell(text, Phrase.of("measure." + column).in(language));
    }
    text.append('\n');
    for (int i = 0; i < stages.size(); i++) {
      Reading cost = stages.get(i).cost();
      text.append(names.get(i)).append(" ".repeat(width - names.get(i).length()));
      cell(text, seconds(cost.wall()));
      cell(text, seconds(cost.cpu()));
      cell(text, String.format(Locale.ROOT, "%.1f MB", cost.allocated() / 1e6));
      text.append('\n');
    }
    if (!notes.isEmpty()) {
      text.append(Phrase.of("measure.notes").in(language)).append('\n');
      notes.stream()
          .sorted(Comparator.comparingLong(Note::nanos).reversed().thenComparing(Note::path))
          .limit(MAX_NOTES)
          .forEach(note -> note(text, note));
    }
    return text.toString();
  }

  private static void note(StringBuilder text, Note note) {
    cell(text, seconds(note.nanos()));
    text.append("  ").append(note.path()).append('\n');
  }

  private static void cell(StringBuilder text, String words) {
    text.append("  ").append(" ".repeat(Math.max(0, COLUMN - words.length()))).append(words);
  }

  private static String seconds(long nanos) {
    return String.format(Locale.ROOT, "%.2f s", nanos / 1e9);
  }
}
