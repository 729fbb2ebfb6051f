package io.kartei.config.node;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** Reads YAML that may come from others: what is nested without end is no YAML. */
public final class BoundedYaml {
  private static final int MAX_DEPTH = 100;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          // as it is without a builder, which forgets it: a key without a value has none
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private BoundedYaml() {}

  /** A parser of a text; it throws where something is nested deeper than any author means. */
  public static YAMLParser parser(String text) throws IOException {
    return YAML.createParser(text);
  }
}
