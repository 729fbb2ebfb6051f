package io.kartei.config.layout;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a generator's file in a folder says about the folder.
 *
 * @param title the folder's title, or null if its page or name decides
 * @param position its position among its neighbours, or null
 * @param names the names of what is in it, in their order; what isn't among them follows
 * @param titles the titles of what is in it, by name
 */
public record FolderRule(
    @Nullable String title,
    @Nullable Double position,
    List<String> names,
    Map<String, String> titles) {

  public FolderRule {
    names = List.copyOf(names);
    titles = Map.copyOf(titles);
  }
}
