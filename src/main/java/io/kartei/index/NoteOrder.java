package io.kartei.index;

import io.kartei.config.layout.FolderRule;
import io.kartei.config.layout.LayoutRules;
import io.kartei.model.ParsedNote;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The positions and titles that notes and folders have by the rules of their generator. What has no
 * position comes after what has one, in the order of names.
 */
final class NoteOrder {
  private static final double NONE = 1e9;
  private static final double LAST = 2e9;

  private final LayoutRules.Navigation rules;

  NoteOrder(LayoutRules.Navigation rules) {
    this.rules = rules;
  }

  /**
   * Returns the position of a note among its neighbours.
   *
   * @param folder the folder that it is in, with a slash, or empty
   * @param name its name without ending
   */
  double ofNote(String folder, String name, ParsedNote note) {
    Double listed = listed(folder, name);
    return listed != null ? listed : own(note, NONE);
  }

  /**
   * Returns the position of a folder among its neighbours.
   *
   * @param folder the folder that it is in
   * @param page its page, or null
   */
  double ofFolder(String folder, String name, @Nullable ParsedNote page) {
    Double listed = listed(folder, name);
    if (listed != null) {
      return listed;
    }
    FolderRule rule = rules.folders().get(folder + name);
    if (rule != null && rule.position() != null) {
      return rule.position();
    }
    double none = rules.last().contains(name) ? LAST : NONE;
    return page == null ? none : own(page, none);
  }

  private double own(ParsedNote note, double none) {
    String written = note.frontMatter().other(rules.order());
    try {
      double position = written == null ? 0 : Double.parseDouble(written);
      // no weight and a weight of 0 are the same to Hugo; elsewhere 0 is the first
      boolean unset = written == null || (position == 0 && rules.order().contains("weight"));
      return unset || Double.isNaN(position) ? none : position;
    } catch (NumberFormatException e) {
      return none;
    }
  }

  /** Returns the place of a name in the list that its folder has, or null. */
  private @Nullable Double listed(String folder, String name) {
    FolderRule rule = rule(folder);
    if (rule == null || rule.names().isEmpty()) {
      return null;
    }
    List<String> names = rule.names().stream().map(NoteOrder::plain).toList();
    int at = names.indexOf(name);
    int rest = names.indexOf("...");
    return (double) (at >= 0 ? at : rest >= 0 ? rest : names.size());
  }

  private @Nullable FolderRule rule(String folder) {
    return rules.folders().get(folder.isEmpty() ? "" : folder.substring(0, folder.length() - 1));
  }

  private static String plain(String name) {
    int dot = name.startsWith("...") ? -1 : name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    String bare = stem.endsWith("/") ? stem.substring(0, stem.length() - 1) : stem;
    return bare.startsWith("...") ? "..." : bare;
  }

  /** Returns the title of a note in the navigation. */
  String titleOfNote(String folder, String name, ParsedNote note) {
    String given = given(folder, name);
    String label = given == null ? note.frontMatter().other(rules.labels()) : given;
    return label == null ? note.title() : label;
  }

  /** Returns the title of a folder that its generator gives it, or null. */
  @Nullable String titleOfFolder(String folder, String name, @Nullable ParsedNote page) {
    String given = given(folder, name);
    FolderRule own = rules.folders().get(folder.isEmpty() ? name : folder + name);
    String title = given == null && own != null ? own.title() : given;
    return title == null && page != null ? page.frontMatter().other(rules.labels()) : title;
  }

  private @Nullable String given(String folder, String name) {
    FolderRule rule = rule(folder);
    if (rule == null) {
      return null;
    }
    return rule.titles().entrySet().stream()
        .filter(e -> plain(e.getKey()).equals(name))
        .map(java.util.Map.Entry::getValue)
        .findFirst()
        .orElse(null);
  }
}
