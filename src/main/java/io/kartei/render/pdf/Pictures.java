package io.kartei.render.pdf;

import io.kartei.source.SourceFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;

/** Which files are pictures that can be printed; each is looked at once. */
final class Pictures {
  private static final Pattern NAME = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|bmp)");

  private final Map<String, Boolean> known = new ConcurrentHashMap<>();

  /** Whether a file is one, by its name and its content. */
  boolean isPicture(SourceFile file) {
    return known.computeIfAbsent(file.path(), path -> look(file));
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
