package io.kartei.picture;

import java.util.Set;

/** The SVG elements that are drawn (SVG 1.1, SVG 2, Filter Effects). */
final class SvgNames {
  static final String SVG = "http://www.w3.org/2000/svg";
  static final String XLINK = "http://www.w3.org/1999/xlink";
  static final String XML = "http://www.w3.org/XML/1998/namespace";

  /** Elements that contain only text. */
  static final Set<String> WORDS = Set.of("title", "desc", "style");

  static final Set<String> ANIMATIONS =
      Set.of("animate", "animateTransform", "animateMotion", "set");

  private static final Set<String> DRAWN =
      Set.of(
          ("svg g defs symbol use path rect circle ellipse line polyline polygon text tspan"
                  + " textPath linearGradient radialGradient stop clipPath marker pattern title desc"
                  + " style switch a image view mask filter mpath feBlend feColorMatrix"
                  + " feComponentTransfer feComposite feConvolveMatrix feDiffuseLighting"
                  + " feDisplacementMap feDistantLight feDropShadow feFlood feFuncA feFuncB feFuncG"
                  + " feFuncR feGaussianBlur feImage feMerge feMergeNode feMorphology feOffset"
                  + " fePointLight feSpecularLighting feSpotLight feTile feTurbulence")
              .split(" "));

  /** Elements that drawing programs write for themselves, left out without a message. */
  private static final Set<String> SILENT = Set.of("metadata");

  private SvgNames() {}

  static boolean isDrawn(String element) {
    return DRAWN.contains(element) || ANIMATIONS.contains(element);
  }

  static boolean isSilent(String namespace, String element) {
    return !namespace.equals(SVG) ? !namespace.endsWith("xhtml") : SILENT.contains(element);
  }
}
