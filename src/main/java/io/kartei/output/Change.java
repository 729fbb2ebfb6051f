package io.kartei.output;

import java.io.IOException;
import java.util.List;

/**
 * A way from the old site to the new one, in small steps. Both directions start from whatever state
 * an earlier attempt in either direction was stopped in.
 */
interface Change {

  /** Goes to the new site. */
  void apply() throws IOException;

  /** Goes back to the old site. */
  void undo() throws IOException;

  /** What a journal must hold to make this change again. */
  List<String> lines();
}
