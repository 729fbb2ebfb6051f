package io.kartei.render.pdf.font;

import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts to print with: those that come with Kartei, which are Liberation for text and DejaVu
 * for the symbols that it lacks, and after them the font of a project, if it has one. Printed
 * output doesn't depend on the fonts installed on a machine.
 */
public final class PaperFonts {
  private static final int NORMAL = 400;
  private static final int BOLD = 700;

  /** The offset of a font file's table directory, and the length of an entry in it. */
  private static final int DIRECTORY = 12;

  private static final int ENTRY = 16;

  /** The table tag {@code GSUB}, and {@code gone}, which replaces it. */
  private static final int LIGATURES = 0x47535542;

  private static final int HIDDEN = 0x676f6e65;

  /** A font file, with its family and face. */
  private record Face(String family, int weight, FontStyle style, Supplier<InputStream> file) {}

  private static final String TEXT_FAMILY = "Liberation Sans";
  private static final String FALLBACK_FAMILY = "DejaVu Sans";

  /** What style sheets call a project's font, whatever its name. */
  private static final String PROJECT_FAMILY = "Project Font";

  private static final String FALLBACK = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans";

  private final List<Face> faces;
  private final List<CmapLookup> text;
  private final List<CmapLookup> fallback;
  private final TrueTypeFont regular;
  private final TrueTypeFont widest;
  private final TrueTypeFont widestFallback;
  private final @Nullable FontFile project;
  private final PrintableText printable = new PrintableText(this::draws);
  private final FSDefaultCacheStore metrics = new FSDefaultCacheStore();

  /** The fonts that a thread prints with: reading one takes as long as laying out a page. */
  private final ThreadLocal<Map<Face, TrueTypeFont>> parsed = ThreadLocal.withInitial(HashMap::new);

  /** Reads the fonts that come with Kartei. */
  public PaperFonts() {
    faces = new ArrayList<>();
    for (String family : List.of("Sans", "Mono")) {
      faces.add(liberation(family, "Regular", NORMAL, FontStyle.NORMAL));
      faces.add(liberation(family, "Bold", BOLD, FontStyle.NORMAL));
      faces.add(liberation(family, "Italic", NORMAL, FontStyle.ITALIC));
      faces.add(liberation(family, "BoldItalic", BOLD, FontStyle.ITALIC));
    }
    int texts = faces.size();
    faces.add(face(FALLBACK_FAMILY, FALLBACK + ".ttf", NORMAL, FontStyle.NORMAL));
    faces.add(face(FALLBACK_FAMILY, FALLBACK + "-Bold.ttf", BOLD, FontStyle.NORMAL));
    List<TrueTypeFont> parsed = faces.stream().map(PaperFonts::parse).toList();
    List<CmapLookup> glyphs = parsed.stream().map(PaperFonts::lookup).toList();
    regular = parsed.get(0);
    widest = parsed.get(1);
    widestFallback = parsed.get(texts + 1);
    text = glyphs.subList(0, texts);
    fallback = glyphs.subList(texts, glyphs.size());
    project = null;
  }

  private PaperFonts(PaperFonts ours, FontFile project) {
    byte[] bytes = project.bytes().clone();
    withoutLigatures(bytes);
    faces = new ArrayList<>(ours.faces);
    faces.add(
        new Face(PROJECT_FAMILY, NORMAL, FontStyle.NORMAL, () -> new ByteArrayInputStream(bytes)));
    text = ours.text;
    fallback = ours.fallback;
    regular = ours.regular;
    widest = ours.widest;
    widestFallback = ours.widestFallback;
    this.project = project;
  }

  /** Returns these fonts, and after them the one of a project. */
  PaperFonts and(FontFile font) {
    return new PaperFonts(this, font);
  }

  /** Returns the families that text is set in, each for what those before it lack. */
  public static String[] families() {
    return new String[] {TEXT_FAMILY, FALLBACK_FAMILY, PROJECT_FAMILY};
  }

  /** Returns the family for a character that the text's own family lacks. */
  public String fallback(int codePoint) {
    boolean inProject = !isIn(fallback, codePoint) && project != null;
    return inProject ? PROJECT_FAMILY : FALLBACK_FAMILY;
  }

  private static Face liberation(String family, String name, int weight, FontStyle style) {
    String file = "/liberation/Liberation" + family + "-" + name + ".ttf";
    return face("Liberation " + family, file, weight, style);
  }

  private static Face face(String family, String file, int weight, FontStyle style) {
    byte[] bytes = Resources.bytes(file);
    withoutLigatures(bytes);
    return new Face(family, weight, style, () -> new ByteArrayInputStream(bytes));
  }

  /**
   * Hides the table of ligatures (OpenType, "Table directory"), which PDFBox would apply to every
   * word. That would take a third of the printing time, and the glyphs would differ from those
   * measured.
   */
  private static void withoutLigatures(byte[] font) {
    ByteBuffer directory = ByteBuffer.wrap(font);
    int tables = directory.getShort(4);
    for (int at = DIRECTORY; at < DIRECTORY + tables * ENTRY; at += ENTRY) {
      if (directory.getInt(at) == LIGATURES) {
        directory.putInt(at, HIDDEN);
      }
    }
  }

  /**
   * A typeface.
   *
   * @param family a family that comes with Kartei
   */
  public record TypeFace(String family, boolean bold, boolean italic) {}

  /** Returns the font file of a face, or of the nearest face in its family. */
  public byte[] file(TypeFace wanted) {
    int weight = wanted.bold() ? BOLD : NORMAL;
    FontStyle style = wanted.italic() ? FontStyle.ITALIC : FontStyle.NORMAL;
    List<Face> family = faces.stream().filter(f -> f.family().equals(wanted.family())).toList();
    Face face =
        family.stream()
            .filter(f -> f.weight() == weight && f.style() == style)
            .findFirst()
            .orElseGet(() -> family.get(0));
    try (InputStream in = face.file().get()) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont parse(Face face) {
    try {
      return new TTFParser().parse(new RandomAccessReadBuffer(face.file().get()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static CmapLookup lookup(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns a converter to text that the fonts have glyphs for. */
  public PrintableText printable() {
    return printable;
  }

  /** Returns whether every face, or its fallback, can draw a code point. */
  public boolean draws(int codePoint) {
    return isIn(text, codePoint)
        || isIn(fallback, codePoint)
        || (project != null && project.draws(codePoint));
  }

  private static boolean isIn(List<CmapLookup> faces, int codePoint) {
    return faces.stream().allMatch(lookup -> lookup.getGlyphId(codePoint) != 0);
  }

  /** Returns the maximum width of a text, which is that in bold type, in em. */
  public double width(String line) {
    double em = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      em += letter(c);
    }
    return em;
  }

  /** Returns the width of a text in regular type, in em; of what that lacks, the maximum. */
  public double regularWidth(String line) {
    double em = 0;
    for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
      int c = line.codePointAt(i);
      int glyph = text.get(0).getGlyphId(c);
      em += glyph == 0 ? letter(c) : advance(regular, glyph);
    }
    return em;
  }

  private double letter(int c) {
    int glyph = text.get(1).getGlyphId(c);
    if (glyph != 0) {
      return advance(widest, glyph);
    }
    int symbol = fallback.get(1).getGlyphId(c);
    return symbol == 0 && project != null ? project.width(c) : advance(widestFallback, symbol);
  }

  static double advance(TrueTypeFont font, int glyph) {
    try {
      return (double) font.getAdvanceWidth(glyph) / font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Registers the fonts with a renderer, which embeds the subsets that it uses.
   *
   * @param pdf the PDF that it prints into
   * @param shared the fonts that are already in it; newly used ones are added
   */
  public void addTo(PdfRendererBuilder builder, PDDocument pdf, Map<Object, PDFont> shared) {
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    for (Face face : faces) {
      builder.useFont(
          new Once(() -> shared.computeIfAbsent(face, f -> font(pdf, face))),
          face.family(),
          face.weight(),
          face.style(),
          true);
    }
  }

  private PDFont font(PDDocument pdf, Face face) {
    try {
      TrueTypeFont font = parsed.get().computeIfAbsent(face, PaperFonts::parse);
      return PDType0Font.load(pdf, font, true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A font that is loaded on first use. */
  private static final class Once extends PDFontSupplier {
    private final Supplier<PDFont> font;

    Once(Supplier<PDFont> font) {
      super(null);
      this.font = font;
    }

    @Override
    public PDFont supply() {
      return font.get();
    }
  }
}
