package io.kartei.study.sheet;

import io.kartei.model.Block;

/** The code of an answer so far; code right after other code is its output. */
final class CodeLines {
  /** All the code of an answer; longer code is a dump. */
  static final int MAX_LINES = 5;

  private long lines;
  private boolean isOutput;

  boolean fits(Block block) {
    if (!(block instanceof Block.Code code)) {
      isOutput = false;
      return true;
    }
    long own = code.text().lines().count();
    boolean fits = !isOutput && lines + own <= MAX_LINES;
    lines += fits ? own : 0;
    isOutput = true;
    return fits;
  }
}
