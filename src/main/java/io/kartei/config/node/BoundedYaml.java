package io.kartei.config.node;

import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLParser;
import java.io.IOException;

/** Reads YAML from untrusted sources; excessive nesting is an error. */
public final class BoundedYaml {
  private static final int MAX_DEPTH = 100;

  private static final YAMLFactory YAML =
      YAMLFactory.builder()
          // the default without a builder, which drops it: a key without a value has none
          .enable(YAMLParser.Feature.EMPTY_STRING_AS_NULL)
          .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build())
          .build();

  private BoundedYaml() {}

  /**
   * Returns a parser of a text; it throws if something is nested deeper than any author intends.
   */
  public static YAMLParser parser(String text) throws IOException {
    return YAML.createParser(text);
  }
}
