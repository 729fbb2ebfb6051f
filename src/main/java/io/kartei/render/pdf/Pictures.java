package io.kartei.render.pdf;

import io.kartei.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Which files are pictures that can be printed; each is looked at once. */
final class Pictures {
  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp)");
  private static final Pattern VECTOR = Pattern.compile("(?i).*\\.svg");

  /** In bytes; a larger SVG is a map or a photograph, and no picture to learn from. */
  private static final long MOST = 3_000_000;

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();
  private final Map<String, Optional<VectorPicture>> vectors = new ConcurrentHashMap<>();
  private final SvgFonts fonts;

  Pictures(PaperFonts fonts) {
    this.fonts = new SvgFonts(fonts);
  }

  /** Whether a file is one, by its name and its content. */
  boolean isPicture(SourceFile file) {
    return VECTOR.matcher(file.path()).matches()
        ? vectors.computeIfAbsent(file.path(), path -> read(file)).isPresent()
        : known.computeIfAbsent(file.path(), path -> look(file));
  }

  /** The vector picture of a path, which has been found to be one; or null. */
  @Nullable VectorPicture vector(String path) {
    return vectors.getOrDefault(path, Optional.empty()).orElse(null);
  }

  private Optional<VectorPicture> read(SourceFile file) {
    try {
      return Files.size(file.file()) > MOST
          ? Optional.empty()
          : Optional.ofNullable(VectorPicture.of(Files.readAllBytes(file.file()), fonts));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static boolean look(SourceFile file) {
    if (!NAME.matcher(file.path()).matches()) {
      return false;
    }
    try (InputStream in = Files.newInputStream(file.file())) {
      return ImageIO.read(in) != null;
    } catch (IOException | RuntimeException e) {
      return false;
    }
  }
}
