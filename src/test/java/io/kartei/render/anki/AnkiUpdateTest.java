package io.kartei.render.anki;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.GitFolder;
import io.kartei.build.BuildRequest;
import io.kartei.build.Progress;
import io.kartei.build.SiteBuilder;
import io.kartei.output.MemorySite;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A package that is imported again after the notes have changed, from a real repository on. */
class AnkiUpdateTest {
  private static final long FIRST = 1_400_000_000;
  private static final long SECOND = 1_450_000_000;
  private static final String WHO = "select guid || ' ' || id from notes order by guid";

  @TempDir Path folder;
  private Path project;

  @BeforeEach
  void folder() throws IOException {
    project = Files.createDirectory(folder.resolve("project"));
  }

  private void write(String name, String text) throws IOException {
    Path file = project.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }

  private byte[] built() {
    MemorySite site = new MemorySite();
    BuildRequest request =
        new BuildRequest(project, null, List.of("anki"), List.of(), false, true, 2);
    new SiteBuilder().buildInto(request, site, Progress.SILENT);
    return site.find("anki/netze.apkg").orElseThrow();
  }

  private static String changed(String note) {
    return "select distinct notes.mod || ' ' || cards.mod from notes join cards on nid = notes.id"
        + " where flds like '%"
        + note
        + "%'";
  }

  /** As Anki's import works: the same GUID is the same note, a later mod brings the new text. */
  @Test
  void anEditedAnswerIsTheSameCardChangedLater() throws Exception {
    GitFolder git = GitFolder.init(project);
    write("kartei.yaml", "title: Netze\n");
    write("content/ssh.md", "# SSH\n\n> **❓** Welchen Port hat SSH?\n>\n> Den Port 23.\n");
    write("content/dns.md", "# DNS\n\n> **❓** Welchen Port hat DNS?\n>\n> Den Port 53.\n");
    git.commit(FIRST);
    byte[] first = built();
    assertThat(built()).isEqualTo(first);
    write("content/ssh.md", "# SSH\n\n> **❓** Welchen Port hat SSH?\n>\n> Den Port 22.\n");
    git.commit(SECOND);
    try (AnkiCollectionFile before = new AnkiCollectionFile(first, folder);
        AnkiCollectionFile after = new AnkiCollectionFile(built(), folder)) {
      assertThat(after.column("pragma integrity_check")).containsExactly("ok");
      assertThat(after.column(WHO)).isEqualTo(before.column(WHO)).hasSize(2);
      assertThat(before.column(changed("SSH"))).containsExactly(FIRST + " " + FIRST);
      assertThat(after.column(changed("SSH"))).containsExactly(SECOND + " " + SECOND);
      assertThat(after.column(changed("DNS"))).containsExactly(FIRST + " " + FIRST);
      assertThat(after.column("select flds from notes where flds like '%Port 22%'")).hasSize(1);
    }
  }
}
