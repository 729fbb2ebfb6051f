package io.kartei.body;

import io.kartei.config.SiteConfig.RemoteImages;

/**
 * What a page loads from elsewhere on the web, and when. What it does not load stands as a box with
 * its address.
 *
 * @param images what becomes of pictures
 * @param asks whether a script of the page can load something once a reader asks for it
 * @param players whether it so loads pages in frames, video and audio, too
 * @param unencrypted whether it loads what comes over {@code http:}
 */
public record Loading(RemoteImages images, boolean asks, boolean players, boolean unencrypted) {

  /** Where no script of ours runs: pictures as they are, for all else its address. */
  public static final Loading STILL = of(RemoteImages.LOAD);

  /** The same, with pictures as the site wants them. */
  public static Loading of(RemoteImages images) {
    return new Loading(images, false, false, true);
  }

  /** On a page with the text of one note. */
  public static Loading page(RemoteImages images) {
    return new Loading(images, true, true, true);
  }

  /**
   * On a page with the texts of many: what one of them embeds must not loosen what all may load.
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
