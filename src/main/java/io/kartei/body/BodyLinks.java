package io.kartei.body;

import io.kartei.model.Inline;

/**
 * The addresses that a body needs while it is written: they depend on where it is written to (a
 * page, the site's root, a package of cards).
 */
public interface BodyLinks {

  /** Where a link leads, and what it is. */
  Href link(Inline.Link link);

  /** Where an image or other medium is loaded from. */
  Href image(String destination);

  /** Where a sitting's page or an exam reference's chip leads; empty when there is none. */
  String examReference(String id);

  /**
   * An address.
   *
   * @param url ready for an attribute, not yet escaped; empty when it leads nowhere
   * @param kind what is at its end
   */
  record Href(String url, Kind kind) {}

  /** What is at the end of an address. */
  enum Kind {
    INTERNAL,
    ATTACHMENT,
    EXTERNAL,
    BROKEN
  }
}
