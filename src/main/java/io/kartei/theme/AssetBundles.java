package io.kartei.theme;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Bundles a theme's files into assets, so that a page needs few requests while the sources stay
 * small: {@code css/*.css} become {@code assets/kartei.css}, each folder {@code css/<name>/}
 * becomes {@code assets/<name>.css}, and {@code js/<name>/} becomes {@code assets/<name>.js}, all
 * in order of file name and without what only readers of the sources need ({@link CompactText}).
 * What a site adds to {@code css/} becomes {@code assets/own.css}, which pages load last. {@code
 * assets/} is copied unchanged.
 */
final class AssetBundles {
  private AssetBundles() {}

  /** Returns the assets by their address relative to the site's root. */
  static SortedMap<String, byte[]> of(ThemeFiles files) {
    SortedMap<String, StringBuilder> bundles = new TreeMap<>();
    SortedMap<String, byte[]> assets = new TreeMap<>();
    files
        .all()
        .forEach(
            (name, bytes) -> {
              String bundle = bundleOf(name);
              if (bundle.equals(name)) {
                assets.put(name, bytes);
              } else if (!bundle.isEmpty()) {
                String text = compact(name, String.valueOf(files.text(name)));
                bundles.computeIfAbsent(bundle, b -> new StringBuilder()).append(text).append('\n');
              }
            });
    bundles.forEach(
        (name, text) -> assets.put(name, text.toString().getBytes(StandardCharsets.UTF_8)));
    return Collections.unmodifiableSortedMap(assets);
  }

  private static String compact(String name, String text) {
    return name.endsWith(".css") ? CompactText.css(text) : CompactText.js(text).strip();
  }

  /** Returns whether a file isn't part of any asset. */
  static boolean isUnused(String name) {
    return bundleOf(name).isEmpty();
  }

  /** Returns the asset that a file goes into; empty when there is none. */
  private static String bundleOf(String name) {
    String[] parts = name.split("/");
    if (parts[0].equals("assets") && parts.length > 1) {
      return name;
    }
    boolean sheet = parts[0].equals("css") && name.endsWith(".css");
    if (sheet && parts.length == 2) {
      return BundledTheme.FILES.contains(name) ? Theme.STYLE : Theme.OWN_STYLE;
    }
    boolean script = parts[0].equals("js") && name.endsWith(".js");
    if ((sheet || script) && parts.length == 3) {
      return "assets/" + parts[1] + name.substring(name.lastIndexOf('.'));
    }
    return "";
  }
}
