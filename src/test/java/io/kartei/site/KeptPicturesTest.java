package io.kartei.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.render.pdf.Printed;
import io.kartei.source.KeptPictures;
import io.kartei.source.KeptPictures.Picture;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import javax.imageio.ImageIO;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** Pictures from the web of which the project keeps a file. */
class KeptPicturesTest {
  private static final String ADDRESS = "https://bilder.beispiel.de/netz.png";
  private static final String NOTE =
      "# Netze\n\nSo sieht es aus:\n\n![Ein Netz]("
          + ADDRESS
          + ")\n\nDas Bild gibt es [hier]("
          + ADDRESS
          + ").\n\n![Fremd](https://bilder.beispiel.de/fremd.png)\n";

  private static byte[] png() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
    return out.toByteArray();
  }

  private static SiteTest site(String note) throws IOException {
    Map<String, Picture> pictures =
        Map.of(ADDRESS, new Picture("netz-1a2b3c4d.png", "0", png().length, "image/png"));
    String lock = new KeptPictures(new TreeMap<>(pictures)).text();
    return SiteTest.empty()
        .config(note.startsWith("content/") ? "content: content\n" : "language: de\n")
        .note(note, NOTE)
        .note(note.replace("netze", "andere"), "# Andere\n")
        .note(KeptPictures.FOLDER + "/" + KeptPictures.LOCK, lock)
        .file(KeptPictures.FOLDER + "/netz-1a2b3c4d.png", png());
  }

  @Test
  void theSiteShowsTheFileAndLinksLeadToTheWeb() throws IOException {
    for (String note : new String[] {"netze.md", "content/netze.md"}) {
      BuiltSite built = site(note).only("html").build();
      Document page = built.page("netze.html");
      assertThat(page.select("main img").eachAttr("src"))
          .containsExactly(
              "kartei-media/netz-1a2b3c4d.png", "https://bilder.beispiel.de/fremd.png");
      assertThat(page.select("main a:containsOwn(hier)").attr("href")).isEqualTo(ADDRESS);
      assertThat(built.files()).containsKey("kartei-media/netz-1a2b3c4d.png");
      assertThat(built.files()).doesNotContainKey("kartei-media/lock.tsv");
      assertThat(built.told()).isEmpty();
    }
  }

  @Test
  void theBookShowsTheFile() throws IOException {
    BuiltSite built = site("netze.md").only("book").build();
    Printed book = new Printed(Objects.requireNonNull(built.files().get("book.pdf")));
    assertThat(book.figures()).containsExactly("Ein Netz");
    assertThat(book.text()).contains("noch ein Bild: Fremd").doesNotContain("Ein Netz");
  }

  @Test
  void whatHasNoFileComesFromTheWebAsBefore() throws IOException {
    String lock = "# address\n" + ADDRESS + "\tverschwunden.png\t0\t1\timage/png\nkaputte Zeile\n";
    BuiltSite built =
        SiteTest.empty()
            .note("netze.md", NOTE)
            .note("andere.md", "# Andere\n")
            .note(KeptPictures.FOLDER + "/" + KeptPictures.LOCK, lock)
            .only("html")
            .build();
    assertThat(built.page("netze.html").select("main img").attr("src")).isEqualTo(ADDRESS);
  }

  @Test
  void aCheatSheetHasWhatIsKept() throws IOException {
    StringBuilder note = new StringBuilder("# Netze\n");
    for (int i = 1; i < 6; i++) {
      note.append("\n> **❓❗** Was ist Nummer " + i + "?\n>\n> Das ist die Antwort.\n");
      note.append(">\n> ![Ein Netz](" + ADDRESS + ")\n>\n> ![Fremd](https://x.de/fremd.png)\n");
    }
    BuiltSite built = site("netze.md").note("netze.md", note.toString()).only("pdf").build();
    Printed sheet = new Printed(Objects.requireNonNull(built.files().get("cheatsheets/netze.pdf")));
    assertThat(sheet.figures()).contains("Ein Netz");
    assertThat(sheet.text()).contains("Nummer 5", "Antwort").doesNotContain("Fremd");
  }
}
