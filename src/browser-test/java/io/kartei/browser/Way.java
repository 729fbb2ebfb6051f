package io.kartei.browser;

/** How a reader comes to a page. */
enum Way {
  HTTP,
  HTTPS,
  FILE;

  /** The address of a page, relative to the site's root. */
  String address(SiteFolder site, String page) {
    return switch (this) {
      case HTTP -> site.http(page);
      case HTTPS -> site.https(page);
      case FILE -> site.file(page);
    };
  }

  /** What the addresses of all files of a site begin with. */
  String root(SiteFolder site) {
    return address(site, "");
  }
}
