package io.kartei.maven;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.apache.maven.plugin.AbstractMojo;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The descriptor that is written by hand, against the goals' classes. */
class PluginDescriptorTest {

  @Test
  void everyParameterIsAFieldOfItsGoal() throws Exception {
    for (Element mojo : descriptor().select("mojo")) {
      Map<String, String> fields = fields(mojo.expectFirst("implementation").text());
      List<String> parameters = mojo.select("parameter > name").eachText();
      assertThat(parameters).isNotEmpty().isSubsetOf(fields.keySet());
      for (Element parameter : mojo.select("parameter")) {
        assertThat(fields.get(parameter.expectFirst("name").text()))
            .isEqualTo(parameter.expectFirst("type").text());
      }
      List<String> configured = new ArrayList<>();
      for (Element value : mojo.expectFirst("configuration").children()) {
        assertThat(value.text()).isEqualTo("${kartei." + value.tagName() + "}");
        configured.add(value.tagName());
      }
      assertThat(configured).isEqualTo(parameters);
    }
  }

  @Test
  void theVersionIsTheBuildsAndTheFolderIsMavens() throws IOException {
    Document descriptor = descriptor();
    assertThat(descriptor.expectFirst("plugin > version").text()).doesNotContain("$");
    assertThat(descriptor.select("configuration > project").eachAttr("default-value"))
        .hasSize(3)
        .containsOnly("${basedir}");
  }

  private static Document descriptor() throws IOException {
    try (var in = PluginDescriptorTest.class.getResourceAsStream("/META-INF/maven/plugin.xml")) {
      String xml = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Jsoup.parse(xml, "", Parser.xmlParser());
    }
  }

  private static Map<String, String> fields(String implementation) throws Exception {
    Map<String, String> fields = new TreeMap<>();
    Class<?> type = Class.forName(implementation);
    while (type != AbstractMojo.class) {
      for (Field field : type.getDeclaredFields()) {
        fields.put(field.getName(), field.getType().getName());
      }
      type = type.getSuperclass();
    }
    return fields;
  }
}
