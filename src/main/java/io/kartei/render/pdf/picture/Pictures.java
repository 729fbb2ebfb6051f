package io.kartei.render.pdf.picture;

import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.WorkUnit;
import io.kartei.messages.Phrase;
import io.kartei.picture.PictureType;
import io.kartei.picture.RasterPicture;
import io.kartei.render.AttachedFiles;
import io.kartei.render.RenderContext;
import io.kartei.render.pdf.font.PaperFonts;
import io.kartei.source.ReadFault;
import io.kartei.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.lang.ref.SoftReference;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Determines which files are printable pictures. Each file is examined once, and problems are
 * reported.
 */
public final class Pictures {
  private static final String SIMPLER = "picture-on-paper.simpler";
  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp)");

  /**
   * The largest file, since the printer holds it in memory as a whole, including any data besides
   * the pixels.
   */
  private static final long MAX_MEGABYTES = 50;

  /** The stack size, in bytes. */
  private static final long STACK = 8L << 20;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** WebP pictures in a format that the printer takes, as long as memory is not short. */
  private final Map<String, SoftReference<byte[]>> webs = new ConcurrentHashMap<>();

  private final Map<String, Optional<VectorPicture>> vectors = new ConcurrentHashMap<>();
  private final RenderContext context;
  private final SvgFonts fonts;

  public Pictures(RenderContext context, PaperFonts fonts) {
    this.context = context;
    this.fonts = new SvgFonts(fonts);
  }

  /** Returns whether a file is a printable picture, judging by its name and content. */
  public boolean isPicture(SourceFile file) {
    return AttachedFiles.isSvg(file.path())
        ? vectors.computeIfAbsent(file.path(), path -> vector(file)).isPresent()
        : known.computeIfAbsent(file.path(), path -> isRaster(file));
  }

  /** Returns the vector picture at a path that has been found to be one, or null. */
  @Nullable VectorPicture vector(String path) {
    return vectors.getOrDefault(path, Optional.empty()).orElse(null);
  }

  private WorkUnit unit(SourceFile file) {
    return context.unit(Phrase.of("without.picture-on-paper")).at(file.path(), null);
  }

  private Optional<VectorPicture> vector(SourceFile file) {
    return unit(file).get(() -> read(file), Optional::empty);
  }

  private Optional<VectorPicture> read(SourceFile file) {
    byte[] svg = AttachedFiles.drawn(context, file);
    try {
      return svg == null ? Optional.empty() : Optional.of(understood(svg));
    } catch (PictureException e) {
      tell(file, e.fault(), SIMPLER);
      return Optional.empty();
    }
  }

  /**
   * Parses a picture on a separate stack, so that endless recursion fails soon and without harm.
   */
  private VectorPicture understood(byte[] svg) throws PictureException {
    FutureTask<VectorPicture> task = new FutureTask<>(() -> VectorPicture.of(svg, fonts));
    Thread thread = new Thread(null, task, "kartei-picture", STACK);
    thread.setDaemon(true);
    thread.start();
    try {
      return task.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof PictureException problem) {
        throw problem;
      }
      if (e.getCause() instanceof Error error) {
        throw error;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private boolean isRaster(SourceFile file) {
    PictureType type = PictureType.of(file.begin(PictureType.MAX_PROLOG));
    if (type == PictureType.WEBP) {
      return unit(file).get(() -> looksWhole(file, this::web), () -> false);
    }
    if (NAME.matcher(file.path()).matches()) {
      return unit(file).get(() -> looksWhole(file, Pictures::raster), () -> false);
    }
    if (type == PictureType.AVIF) {
      Diagnostic said = Diagnostic.warning("picture-on-paper.format", type.name());
      context.diagnostics().report(said.at(file.path(), null));
    }
    return false;
  }

  private boolean looksWhole(SourceFile file, Check check) {
    try {
      Phrase fault =
          Files.size(file.file()) > MAX_MEGABYTES * 1_000_000
              ? Phrase.of("picture.too-large", MAX_MEGABYTES)
              : check.fault(file);
      if (fault != null) {
        tell(file, fault, "picture-on-paper.smaller");
      }
      return fault == null;
    } catch (IOException e) {
      tell(
          file, Phrase.of("picture.unreadable", Phrase.of(ReadFault.reason(e))), ReadFault.hint(e));
      return false;
    }
  }

  /** Finds what is wrong with a file. */
  private interface Check {
    /** Returns what is wrong with a file, or null if nothing is. */
    @Nullable Phrase fault(SourceFile file) throws IOException;
  }

  private static @Nullable Phrase raster(SourceFile file) throws IOException {
    try (InputStream in = Files.newInputStream(file.file())) {
      return RasterPicture.fault(in);
    }
  }

  private @Nullable Phrase web(SourceFile file) throws IOException {
    try {
      byte[] converted = WebPicture.forPaper(Files.readAllBytes(file.file()));
      webs.put(file.path(), new SoftReference<>(converted));
      return null;
    } catch (PictureException e) {
      return e.fault();
    }
  }

  /**
   * Returns what the printer takes for a raster picture that has been found to be one; nothing if
   * it can no longer be read.
   */
  public byte[] raster(String path) {
    SourceFile file = context.sources().files().get(path);
    SoftReference<byte[]> web = webs.get(path);
    try {
      if (file == null || web == null) {
        return file == null ? new byte[0] : TwoColours.spelledOut(Files.readAllBytes(file.file()));
      }
      byte[] converted = web.get();
      return converted != null ? converted : WebPicture.forPaper(Files.readAllBytes(file.file()));
    } catch (IOException | PictureException e) {
      return new byte[0];
    }
  }

  private void tell(SourceFile file, Phrase fault, String hint) {
    context
        .diagnostics()
        .report(
            Diagnostic.warning("picture-on-paper.address", fault).at(file.path(), null).hint(hint));
  }
}
