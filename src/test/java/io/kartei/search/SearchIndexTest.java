package io.kartei.search;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.kartei.IndexedNotes;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.index.SiteIndex;
import io.kartei.study.Deck;
import io.kartei.study.DeckBuilder;
import io.kartei.text.Json;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SearchIndexTest {
  private static final SearchIndex.Plan PLAN = new SearchIndex.Plan(3, 4);

  private static List<String> parts(SiteIndex notes, SearchIndex.Plan plan, Executor executor) {
    Deck deck = DeckBuilder.build(notes, IndexedNotes.config(), new Diagnostics());
    SearchIndex index = SearchIndex.of(plan, notes, deck, (note, work) -> work.run(), executor);
    List<String> parts = new ArrayList<>(List.of(Json.compact(index.head())));
    for (int i = 0; i < plan.termShards(); i++) {
      parts.add(index.terms(i));
    }
    for (int i = 0; i < plan.documentShards(); i++) {
      parts.add(index.documents(i));
    }
    return parts;
  }

  @Test
  void theBytesDontDependOnThreads() {
    SiteIndex notes = Searched.notes("content").index();
    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      assertThat(parts(notes, PLAN, threads)).isEqualTo(parts(notes, PLAN, Runnable::run));
    } finally {
      threads.shutdown();
    }
  }

  @Test
  void termsAreInOrderFromPartToPart() {
    List<String> parts = parts(Searched.notes("content").index(), PLAN, Runnable::run);
    List<String> terms = new ArrayList<>();
    for (String part : parts.subList(1, 4)) {
      JsonNode read = Json.read(part);
      List<String> of = List.of(read.get("t").asText().split(" "));
      assertThat(read.get("p").asText().split(" ")).hasSameSizeAs(of);
      terms.addAll(of);
    }
    assertThat(terms).isSorted().doesNotHaveDuplicates().contains("dhcp", "10.0.0.0/8", "raid5");
    JsonNode head = Json.read(parts.get(0));
    assertThat(head.get("terms")).hasSize(3);
    assertThat(terms).contains(head.get("terms").get(1).asText());
  }

  @Test
  void eachDocumentIsInOnePart() {
    List<String> parts = parts(Searched.notes("content").index(), PLAN, Runnable::run);
    int documents = 0;
    for (String part : parts.subList(4, 8)) {
      documents += Json.read(part).get("documents").size();
    }
    assertThat(Json.read(parts.get(0)).get("documents").asInt()).isEqualTo(documents);
  }

  @Test
  void aSiteWithoutNotesHasAnEmptyIndex() {
    List<String> parts =
        parts(new IndexedNotes().index(), new SearchIndex.Plan(1, 1), Runnable::run);
    assertThat(Json.read(parts.get(0)).get("documents").asInt()).isZero();
    assertThat(Json.read(parts.get(1)).get("t").asText()).isEmpty();
  }

  @Test
  void theVersionChangesWithAnyWord() {
    SiteIndex one = new IndexedNotes().with("a.md", "# A\n\nText\n").index();
    SiteIndex two = new IndexedNotes().with("a.md", "# A\n\nTest\n").index();
    SearchIndex.Plan plan = new SearchIndex.Plan(1, 1);
    assertThat(parts(one, plan, Runnable::run).get(0))
        .isNotEqualTo(parts(two, plan, Runnable::run).get(0));
  }

  @Test
  void ofATermThatIsEverywhereTheBestPlacesAreKept() {
    PostingList list = new PostingList();
    for (int i = 0; i < PostingList.MAX_KEPT + 10; i++) {
      list.add(i, (byte) (i >= PostingList.MAX_KEPT ? 9 : 1));
    }
    assertThat(list.size()).isEqualTo(PostingList.MAX_KEPT + 10);
    String encoded = list.encoded();
    assertThat(encoded).endsWith("-8".repeat(9).replace("-8", "08"));
    assertThat(encoded.chars().filter(c -> c == '8').count()).isEqualTo(10);
    assertThat(encoded.length() / 2).isBetween(PostingList.MAX_KEPT - 1, PostingList.MAX_KEPT + 1);
  }
}
