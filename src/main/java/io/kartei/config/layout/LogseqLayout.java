package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A Logseq graph: {@code pages}, with {@code journals} apart. */
final class LogseqLayout implements LayoutReader {
  private static final String SETTINGS = "logseq/config.edn";

  @Override
  public @Nullable Layout read(ProjectFiles files) {
    boolean folders = files.isFolder("pages") && files.isFolder("journals");
    if (!files.isFile(SETTINGS) && !folders) {
      return null;
    }
    return new Layout(
        "Logseq",
        files.isFile(SETTINGS) ? SETTINGS : "journals",
        Mapping.EMPTY,
        List.of(),
        LayoutRules.PLAIN
            .speaking("LOGSEQ")
            .without(List.of("logseq/**", "whiteboards/**"))
            .rooted(List.of("assets"))
            .ending("journals"),
        List.of(),
        List.of());
  }
}
