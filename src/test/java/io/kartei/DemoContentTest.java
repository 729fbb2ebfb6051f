package io.kartei;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.build.BuildRequest;
import io.kartei.build.BuildResult;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * The notes that come with Kartei are an example: nothing is wrong with them, nothing is missed.
 */
class DemoContentTest {

  @Test
  void theDemoIsFreeOfMistakesAndShowsEverything() {
    var check = new BuildRequest(Path.of("."), null, List.of(), List.of(), true, false, 2);
    BuildResult result = new SiteBuilder().build(check, Progress.SILENT);
    assertThat(result.diagnostics()).isEmpty();
    BuildResult.Counts counts = result.counts();
    assertThat(counts.notes()).as("eight notes and the start").isEqualTo(9);
    assertThat(counts.examReferences()).isGreaterThanOrEqualTo(30);
    assertThat(counts.questions()).isGreaterThanOrEqualTo(50);
    assertThat(counts.cards()).isGreaterThanOrEqualTo(55);
    assertThat(counts.sheets()).isGreaterThanOrEqualTo(9);
    assertThat(counts.diagrams()).isGreaterThanOrEqualTo(6);
  }
}
