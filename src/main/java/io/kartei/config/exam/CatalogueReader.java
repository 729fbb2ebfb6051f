package io.kartei.config.exam;

import io.kartei.config.key.Values;
import io.kartei.config.node.ConfigNode;
import io.kartei.config.node.ConfigNode.Entry;
import io.kartei.config.node.ConfigNode.Mapping;
import io.kartei.config.node.ConfigNode.Sequence;
import io.kartei.diagnostic.Diagnostic;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code catalogue}: the topics of an exam's catalogue. */
final class CatalogueReader {
  private static final String KEY = "catalogue";
  private static final int MAX_TOPICS = 5_000;
  private static final Pattern BLANKS = Pattern.compile("\\s+");

  private CatalogueReader() {}

  static List<CatalogueTopic> read(Values values) {
    Entry entry = values.find(KEY);
    if (entry == null) {
      return List.of();
    }
    if (!(entry.value() instanceof Sequence list)) {
      values.wrongType(entry, null);
      return List.of();
    }
    List<CatalogueTopic> topics = new ArrayList<>();
    Set<String> codes = new HashSet<>();
    for (ConfigNode item : list.items()) {
      if (!(item instanceof Mapping mapping)) {
        values.say(item.span(), Diagnostic.warning("exam-catalogue.topic"));
        continue;
      }
      Values own = values.item(KEY, mapping);
      String code = own.text("code");
      if (code == null) {
        own.say(mapping.span(), Diagnostic.warning("exam-catalogue.no-code"));
      } else if (!codes.add(BLANKS.matcher(code).replaceAll(" "))) {
        own.say(own.place("code"), Diagnostic.warning("exam-catalogue.twice", code));
      } else if (topics.size() == MAX_TOPICS) {
        own.say(own.place("code"), Diagnostic.warning("exam-catalogue.topics", MAX_TOPICS));
        break;
      } else {
        topics.add(
            new CatalogueTopic(
                BLANKS.matcher(code).replaceAll(" "),
                own.text("title"),
                own.number("weight"),
                own.text("part"),
                own.text("since"),
                own.text("until")));
      }
    }
    return topics;
  }
}
