package io.kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.kartei.language.stem.GermanStemmer;
import io.kartei.review.Scripts;
import io.kartei.text.Json;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What the build and the browser have to do alike, by the same vectors. */
class SharedVectorsTest {
  private final JsonNode vectors = read();

  private static JsonNode read() {
    try {
      return new ObjectMapper().readTree(new File("src/test/resources/search/vectors.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static void same(JsonNode pairs, Function<String, String> function) {
    List<String> wrong = new ArrayList<>();
    for (JsonNode pair : pairs) {
      String made = function.apply(pair.get(0).asText());
      if (!made.equals(pair.get(1).asText())) {
        wrong.add(pair + " but " + made);
      }
    }
    assertThat(pairs).isNotEmpty();
    assertThat(wrong).isEmpty();
  }

  @Test
  void theBuildFoldsWords() {
    same(vectors.get("fold"), Folding::fold);
  }

  @Test
  void theBuildStemsGerman() {
    same(vectors.get("german"), GermanStemmer::stem);
  }

  @Test
  void theBuildSplitsTextsIntoTerms() {
    for (JsonNode vector : vectors.get("terms")) {
      List<String> terms =
          Terms.of(vector.get(0).asText()).stream()
              .map(
                  term ->
                      term.text()
                          + " "
                          + term.kind().name().toLowerCase(Locale.ROOT)
                          + " "
                          + term.start()
                          + " "
                          + term.end())
              .toList();
      assertThat(terms).as(vector.get(0).asText()).isEqualTo(texts(vector.get(1)));
    }
  }

  @Test
  void theBuildWritesPostings() {
    for (JsonNode vector : vectors.get("postings")) {
      PostingList list = new PostingList();
      vector.get(0).forEach(pair -> list.add(pair.get(0).asInt(), (byte) pair.get(1).asInt()));
      assertThat(list.encoded()).isEqualTo(vector.get(1).asText());
    }
  }

  @Test
  void theBrowserDoesTheSame() {
    try (Scripts scripts = Searched.scripts()) {
      scripts.run(
          """
          function split(text) {
            return kartei.terms.of(text).map(function (t) {
              return t.term + " " + t.kind + " " + t.start + " " + t.end;
            });
          }
          function flat(pairs) { return [].concat.apply([], pairs); }
          var vectors = %s;
          function wrong(name, make) {
            return vectors[name].filter(function (pair) {
              return JSON.stringify(make(pair[0])) !== JSON.stringify(pair[1]);
            });
          }
          """
              .formatted(Json.compact(vectors)),
          "vectors");
      assertThat(scripts.value("wrong('fold', kartei.terms.fold)")).isEmpty();
      assertThat(scripts.value("wrong('terms', split)")).isEmpty();
      assertThat(scripts.value("wrong('german', kartei.stems.german)")).isEmpty();
      assertThat(scripts.value("wrong('english', kartei.stems.english)")).isEmpty();
      assertThat(
              scripts.value(
                  "vectors.postings.filter(function (pair) { return"
                      + " kartei.shards.decode(pair[1]).join() !== flat(pair[0]).join(); })"))
          .isEmpty();
      assertThat(scripts.value("vectors.english.length").asInt()).isGreaterThan(100);
    }
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(text -> texts.add(text.asText()));
    return texts;
  }
}
