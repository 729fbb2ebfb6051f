package io.kartei.render.html;

/**
 * What a text makes a browser load beyond words and images; decides the page's policy.
 *
 * @param diagrams drawn by Mermaid's script, which sets styles as it goes
 * @param drawings diagrams that the build has drawn, which a script enlarges
 * @param formulas set by KaTeX's script
 * @param frames other sites in frames, as the author embedded them
 * @param media audio or video
 * @param unencrypted something that the author took from an {@code http:} address
 */
record Needs(
    boolean diagrams,
    boolean drawings,
    boolean formulas,
    boolean frames,
    boolean media,
    boolean unencrypted) {
  static final Needs NOTHING = new Needs(false, false, false, false, false, false);

  /** Looks for them in HTML; text is escaped there, so that a tag is a tag. */
  static Needs of(String html) {
    return new Needs(
        html.contains("<pre class=\"mermaid\""),
        html.contains(" class=\"drawing"),
        html.contains(" class=\"math\""),
        html.contains("<iframe"),
        html.contains("<video") || html.contains("<audio"),
        html.contains(" src=\"http:") || html.contains(" poster=\"http:"));
  }

  /**
   * The Content Security Policy (W3C, CSP Level 3) of a page: nothing but the site's own files, and
   * images that authors take from elsewhere.
   */
  String policy() {
    String elsewhere = unencrypted ? " https: http:" : " https:";
    return "default-src 'none'; script-src 'self'; style-src 'self'"
        + (diagrams ? " 'unsafe-inline'" : "")
        + ("; img-src 'self'" + elsewhere + " data:; font-src 'self'; manifest-src 'self'")
        + (frames ? "; frame-src" + elsewhere : "")
        + (media ? "; media-src 'self'" + elsewhere : "")
        + "; base-uri 'none'; form-action 'none'";
  }
}
