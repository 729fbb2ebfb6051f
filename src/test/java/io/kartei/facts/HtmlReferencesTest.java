package io.kartei.facts;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.model.ExamReference;
import io.kartei.source.SourceText;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Exam references in HTML that authors write, whether it is left as it is or not. */
class HtmlReferencesTest {
  private static final String EXAM = "📝 FiSi AP2 Analyse Winter 2023 Aufgabe ";

  private static List<String> tasks(String note, HtmlMode mode) {
    return new NoteReader(mode)
        .read(SourceText.of("note.md", note.replace("📝 ", EXAM))).facts().examReferences().stream()
            .map(ExamReference::task)
            .map(task -> task.label())
            .toList();
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void areFoundInBlocksAndLines(HtmlMode mode) {
    String note =
        """
        <div class="x">📝 1</div>

        <blockquote>
        <b>📝 2b</b> war schwer
        </blockquote>

        <table><tr><td>📝 3</td><td>b</td></tr></table>

        Ein <span>📝 4</span> im Satz.
        """;
    assertThat(tasks(note, mode)).containsExactly("1", "2b", "3", "4");
  }

  @ParameterizedTest
  @EnumSource(HtmlMode.class)
  void areNotFoundInCodeAndComments(HtmlMode mode) {
    String note =
        """
        <!-- 📝 1 -->

        <pre>
        📝 2
        </pre>

        <div><code>📝 3</code></div>

        Ein <code>📝 4</code> im Satz.
        """;
    assertThat(tasks(note, mode)).isEmpty();
  }
}
