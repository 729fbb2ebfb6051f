package io.kartei.score;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;

/** Compares one kind of fact of a model with its label file. */
@FunctionalInterface
interface Scorer {

  /**
   * The comparison, in one or several respects.
   *
   * @param labels the label file
   * @param model the published model
   */
  List<Tally> score(JsonNode labels, JsonNode model);
}
