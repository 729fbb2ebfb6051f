package io.kartei.render.pdf;

import java.nio.file.*;

class Try {
  public static void main(String[] a) throws Exception {
    var r = new PdfRenderer();
    for (int i = 0; i < 3; i++) {
      long t = System.nanoTime();
      r.render(
          Sheets.site("Speicher anbinden: DAS, NAS, SAN und Objektspeicher", Sheets.STORAGE)
              .context(),
          (p, b) -> {
            try {
              Files.write(Path.of("/tmp/paperx/sheet.pdf"), b);
            } catch (Exception e) {
              throw new RuntimeException(e);
            }
          });
      System.out.println((System.nanoTime() - t) / 1000000 + " ms");
    }
  }
}
