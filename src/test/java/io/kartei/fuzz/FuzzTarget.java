package io.kartei.fuzz;

import com.sun.management.ThreadMXBean;
import io.kartei.render.pdf.picture.SvgLaw;
import java.lang.management.ManagementFactory;

/** The parts of the product that take what others wrote, each with its law. */
public enum FuzzTarget {
  FRONT_MATTER(NoteLaws::frontMatter, 40_000),
  PAGE(NoteLaws::page, 40_000),
  MERMAID(MermaidLaw::outcome, 400_000),
  EXAM_LINE(NoteLaws::examLine, 60_000),
  CONFIG(ConfigLaw::outcome, 40_000),
  INCLUDE(IncludeLaw::outcome, 40_000),
  SVG(SvgLaw::outcome, 400_000);

  /** What even an empty input may take, in bytes. */
  private static final long MAX_BASE = 40_000_000;

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @SuppressWarnings("ImmutableEnumChecker") // laws are functions without state
  private final Law law;

  private final long maxPerByte;

  FuzzTarget(Law law, long maxPerByte) {
    this.law = law;
    this.maxPerByte = maxPerByte;
  }

  /**
   * Checks all that must hold: the law, the same outcome a second time, and memory in proportion to
   * the input.
   *
   * @throws AssertionError if something doesn't
   */
  public void check(byte[] input) {
    String first = law.outcome(input);
    long most = MAX_BASE + maxPerByte * input.length;
    long allocated = Long.MAX_VALUE;
    // a JVM that still loads classes takes more
    for (int i = 0; i < 3 && allocated > most; i++) {
      long before = THREADS.getCurrentThreadAllocatedBytes();
      String again = law.outcome(input);
      allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
      if (!first.equals(again)) {
        throw new AssertionError("the second time it is another:\n" + first + "\n" + again);
      }
    }
    if (allocated > most) {
      throw new AssertionError(allocated + " bytes of memory for " + input.length);
    }
  }

  /** The name of its folder of seeds. */
  public String folder() {
    return name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
