package io.kartei.bench;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.facts.NoteReader;
import io.kartei.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** How long all notes of a folder take to be read: text to facts, without diagrams. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReadingBench {
  /** A folder of notes. */
  @Param("content")
  public String notes = "content";

  private final NoteReader reader = new NoteReader(HtmlMode.FILTERED);
  private final List<SourceText> texts = new ArrayList<>();

  /** Reads the files. Diagrams become code: they have a bench of their own. */
  @Setup
  public void files() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of(notes))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".md")).sorted().toList()) {
        String text = Files.readString(file).replace("```mermaid", "```text");
        texts.add(SourceText.of(file.getFileName().toString(), text));
      }
    }
  }

  /** Reads all notes, one after the other. */
  @Benchmark
  public void read(Blackhole blackhole) {
    texts.forEach(text -> blackhole.consume(reader.read(text)));
  }
}
