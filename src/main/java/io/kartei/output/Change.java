package io.kartei.output;

import java.io.IOException;
import java.util.List;

/**
 * A change from the old site to the new one, in small steps. Both directions can resume from any
 * state in which an earlier attempt, in either direction, was interrupted.
 */
interface Change {

  /** Changes to the new site. */
  void apply() throws IOException;

  /** Changes back to the old site. */
  void undo() throws IOException;

  /** Returns the journal lines needed to repeat this change. */
  List<String> lines();
}
