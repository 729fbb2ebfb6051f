package io.kartei.body;

import io.kartei.config.SiteConfig.RemoteImages;

/**
 * What a page loads from elsewhere on the web, and when. Anything it doesn't load appears as a box
 * with its address.
 *
 * @param images how to treat remote pictures
 * @param asks whether a script on the page can load content when a reader asks for it
 * @param players whether that script also loads frames, video and audio
 * @param unencrypted whether the page loads content over {@code http:}
 */
public record Loading(RemoteImages images, boolean asks, boolean players, boolean unencrypted) {

  /** For pages without our scripts: pictures are loaded, everything else appears as its address. */
  public static final Loading STILL = of(RemoteImages.LOAD);

  /** Returns the same, but with pictures as the site is configured. */
  public static Loading of(RemoteImages images) {
    return new Loading(images, false, false, true);
  }

  /** Returns what a page with the text of one note loads. */
  public static Loading page(RemoteImages images) {
    return new Loading(images, true, true, true);
  }

  /**
   * Returns what a page with the text of many notes loads: an embed in one note must not loosen the
   * policy for all of them.
   */
  public static Loading shared(RemoteImages images) {
    return new Loading(images, true, false, false);
  }

  boolean loads(Remote remote) {
    return remote.kind() == Remote.Kind.IMAGE
        && images == RemoteImages.LOAD
        && (unencrypted || !remote.isUnencrypted());
  }

  boolean asksFor(Remote remote) {
    boolean image = remote.kind() == Remote.Kind.IMAGE;
    return asks
        && (image ? images == RemoteImages.ASK : players)
        && (unencrypted || !remote.isUnencrypted())
        && remote.isLoadable();
  }
}
