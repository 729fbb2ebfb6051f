package io.kartei.vectors;

import io.kartei.address.SafeAddress;
import io.kartei.fuzz.HtmlOracle;
import io.kartei.render.anki.AnkiCollectionFile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.Jsoup;

/** Anki packages, the text for spreadsheets and PDFs, looked at without trust. */
final class MadePackages {
  /** What Anki acts upon wherever it stands in a field. */
  private static final Pattern COMMAND =
      Pattern.compile(
          "(?i)\\[/?(?:sound:|anki:|latex\\]|\\$\\$?\\])|\\[\\[type:|\\{\\{|<(?:script|iframe)");

  private static final Pattern FORMULA =
      Pattern.compile("\\\\\\((.*?)\\\\\\)|\\\\\\[(.*?)\\\\]", Pattern.DOTALL);

  private static final Pattern LEADS_OR_LOADS =
      Pattern.compile(
          "\\\\(?:url|style|class|cssId|require|includegraphics|html\\w*|unicode)(?![a-zA-Z])"
              + "|\\\\href(?!\\s*\\{\\s*(?i:https?://|mailto:))");

  private static final Pattern CELL =
      Pattern.compile("\"((?:[^\"]++|\"\")*+)\"(\t|\n)|([^\t\n]*)(\t|\n)");

  /** With their wide forms. */
  private static final String CALCULATES = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final List<String> complaints = new ArrayList<>();

  private MadePackages() {}

  /**
   * What is wrong with them.
   *
   * @param folder for what has to lie on a disk to be read
   */
  static List<String> complaints(Map<String, byte[]> files, Path folder)
      throws IOException, SQLException {
    MadePackages made = new MadePackages();
    for (Map.Entry<String, byte[]> file : files.entrySet()) {
      if (file.getKey().endsWith(".apkg")) {
        made.collection(file.getValue(), folder);
      } else if (file.getKey().startsWith("anki/")) {
        made.table(new String(file.getValue(), StandardCharsets.UTF_8));
      } else if (file.getKey().endsWith(".pdf")) {
        made.paper(file.getKey(), file.getValue());
      }
    }
    return made.complaints;
  }

  private void collection(byte[] apkg, Path folder) throws IOException, SQLException {
    try (AnkiCollectionFile file = new AnkiCollectionFile(apkg, folder)) {
      file.column("select flds from notes").stream()
          .flatMap(fields -> List.of(fields.split("\u001F", -1)).stream())
          .forEach(this::field);
      for (String tags : file.column("select tags from notes")) {
        if (!tags.matches("( [^\\s\\p{Cntrl}<>\"&]+)* ?")) {
          complaints.add("tags: " + tags);
        }
      }
      for (String name : file.entries().keySet()) {
        if (!name.matches("collection\\.anki2?1?|media|\\d+|meta")) {
          complaints.add("in the package: " + name);
        }
      }
    }
  }

  private void field(String html) {
    Matcher command = COMMAND.matcher(html);
    if (command.find()) {
      complaints.add("Anki acts upon " + html.substring(command.start()));
    }
    Matcher formula = FORMULA.matcher(html);
    while (formula.find()) {
      if (LEADS_OR_LOADS.matcher(formula.group().replace("\\\\", " ")).find()) {
        complaints.add("formula " + formula.group());
      }
    }
    HtmlOracle.ofPart(Jsoup.parseBodyFragment(html).body()).forEach(complaints::add);
  }

  private void table(String text) {
    String rows = text.replaceFirst("^(?:#.*\n){6}", "");
    Matcher cell = CELL.matcher(rows);
    int column = 0;
    int at = 0;
    while (at < rows.length() && cell.find(at)) {
      String value = cell.group(1) == null ? cell.group(3) : cell.group(1);
      boolean row = column == 0 && value.startsWith("#") && cell.group(1) == null;
      if (row || (!value.isEmpty() && CALCULATES.indexOf(value.charAt(0)) >= 0)) {
        complaints.add("cell " + value);
      }
      boolean last = "\n".equals(cell.group(2)) || "\n".equals(cell.group(4));
      column++;
      if (last && column != 7) {
        complaints.add("a row of " + column + " cells before " + rows.substring(cell.end()));
      }
      column = last ? 0 : column;
      at = cell.end();
    }
  }

  private void paper(String path, byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      document
          .getDocument()
          .getXrefTable()
          .keySet()
          .forEach(
              key -> {
                COSObject object = document.getDocument().getObjectFromPool(key);
                walk(path, object.getObject());
              });
    }
  }

  /** Every action there is, wherever it hangs; references are other objects. */
  private void walk(String path, COSBase node) {
    if (node instanceof COSDictionary dictionary) {
      if (dictionary.getCOSName(COSName.S) != null && dictionary.containsKey(COSName.URI)) {
        String uri = dictionary.getString(COSName.URI);
        String scheme = SafeAddress.scheme(uri);
        if (scheme == null
            || !SafeAddress.SCHEMES.contains(scheme)
            || uri.matches("(?s).*[\\x00-\\x20].*")) {
          complaints.add(path + ": leads to " + uri);
        }
      }
      for (String risky :
          List.of("JavaScript", "JS", "Launch", "EmbeddedFiles", "OpenAction", "AA", "AcroForm")) {
        if (dictionary.containsKey(risky)) {
          complaints.add(path + ": has " + risky);
        }
      }
      dictionary.getValues().stream()
          .filter(value -> !(value instanceof COSObject))
          .forEach(value -> walk(path, value));
    } else if (node instanceof org.apache.pdfbox.cos.COSArray array) {
      for (COSBase value : array) {
        if (!(value instanceof COSObject)) {
          walk(path, value);
        }
      }
    }
  }
}
