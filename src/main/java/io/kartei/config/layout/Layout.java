package io.kartei.config.layout;

import io.kartei.config.node.ConfigNode.Mapping;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What Kartei takes from another generator's project.
 *
 * @param generator its name for people; empty if no generator was recognised
 * @param sign the file or folder by which it was recognised, relative to the project; empty if none
 *     was
 * @param keys its settings in the form of {@code kartei.yaml}
 * @param nav the order of its pages, from the top; empty if folders and notes decide
 * @param rules how its notes are read
 * @param taken the settings that were taken, as their author wrote them
 * @param leftAlone the settings that say nothing to Kartei
 */
public record Layout(
    String generator,
    String sign,
    Mapping keys,
    List<NavEntry> nav,
    LayoutRules rules,
    List<String> taken,
    List<String> leftAlone) {

  /** The layout of a folder that no generator is known for. */
  public static final Layout PLAIN =
      new Layout("", "", Mapping.EMPTY, List.of(), LayoutRules.PLAIN, List.of(), List.of());

  public Layout {
    nav = List.copyOf(nav);
    taken = List.copyOf(taken);
    leftAlone = List.copyOf(leftAlone);
  }

  /** Returns the folder of the notes relative to the project, or null if it is the project. */
  public @Nullable String content() {
    return Taken.text(keys.find("content"));
  }

  /** Returns the same with other rules. */
  Layout with(LayoutRules other) {
    return new Layout(generator, sign, keys, nav, other, taken, leftAlone);
  }
}
