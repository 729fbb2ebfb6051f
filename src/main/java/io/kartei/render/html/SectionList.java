package io.kartei.render.html;

import io.kartei.body.Urls;
import io.kartei.model.Section;
import io.kartei.render.html.page.Html;
import java.util.List;

/** The list of a note's sections, two levels deep. */
final class SectionList {
  private static final int MIN_SECTIONS = 2;

  private SectionList() {}

  /** Returns the list as HTML; empty when there are too few sections to list. */
  static String html(List<Section> sections) {
    if (sections.size() < MIN_SECTIONS) {
      return "";
    }
    int top = sections.stream().mapToInt(Section::level).min().orElse(1);
    StringBuilder out = new StringBuilder("<ol>\n");
    boolean open = false;
    boolean nested = false;
    for (Section section : sections) {
      if (section.level() > top + 1) {
        continue;
      }
      boolean below = section.level() > top && open;
      if (nested && !below) {
        out.append("</ol>\n");
        nested = false;
      }
      if (below) {
        out.append(nested ? "" : "<ol>\n");
        nested = true;
        out.append("<li>").append(link(section)).append("</li>\n");
      } else {
        out.append(open ? "</li>\n" : "").append("<li>").append(link(section));
        open = true;
      }
    }
    return out.append(nested ? "</ol>\n" : "").append("</li>\n</ol>\n").toString();
  }

  private static String link(Section section) {
    return Html.link("#" + Urls.encode(section.id()), section.title());
  }
}
