package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTest {
  private enum Colour {
    DARK_RED
  }

  private record Inner(String text, boolean isShort) {}

  private record Everything(
      List<Object> list,
      @Nullable String nothing,
      Map<String, Integer> map,
      Colour colour,
      long big,
      double part,
      Inner inner) {}

  private static final Everything EVERYTHING =
      new Everything(
          Arrays.asList(1, null, "\u2028 \"ä\" \ud83d\udcdd \u0001 </script>", List.of(), Map.of()),
          null,
          new LinkedHashMap<>(Map.of("b", 2, "a", 1)),
          Colour.DARK_RED,
          1L << 40,
          0.1,
          new Inner("x", true));

  @Test
  void writesWhatJacksonsMapperWrites() throws JsonProcessingException {
    ObjectMapper mapper =
        new ObjectMapper().configure(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS, true);

    assertThat(Json.compact(EVERYTHING)).isEqualTo(mapper.writeValueAsString(EVERYTHING));
    assertThat(Json.compact(Json.object().put("a", 1))).isEqualTo("{\"a\":1}");
  }

  @Test
  void indentsGroups() {
    assertThat(Json.pretty(Map.of("a", List.of(1, 2)))).isEqualTo("{\n  \"a\" : [ 1, 2 ]\n}");
    assertThat(Json.lines(Map.of("a", List.of(1, 2))))
        .isEqualTo("{\n  \"a\" : [\n    1,\n    2\n  ]\n}");
    assertThat(Json.pretty(Json.object().set("a", Json.object().put("b", 1))))
        .isEqualTo("{\n  \"a\" : {\n    \"b\" : 1\n  }\n}");
  }

  @Test
  void whatHasNoFormIsADefect() {
    assertThatThrownBy(() -> Json.compact(List.of(Locale.ROOT)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
