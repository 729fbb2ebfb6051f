package io.kartei.config.key;

/** What the value of a key looks like. */
public enum KeyType {
  /** A single value. */
  TEXT("a text", ""),
  /** A list of single values, or one of them. */
  TEXTS("a list of texts", ""),
  /** One of the key's values. */
  CHOICE("a text", ""),
  /** {@code true} or {@code false}. */
  SWITCH("true or false", "write true or false"),
  /** A language tag (BCP 47). */
  LANGUAGE("a text", "write a language tag, for example de or en"),
  /** The address of a site on the web, without query and fragment. */
  SITE_URL("a text", "write a whole address, for example https://example.org/notes/"),
  /** Any address on the web. */
  URL("a text", "write a whole address, for example https://example.org/notes/"),
  /** An address on the web for each note. */
  EDIT_URL("a text", "write a whole address, with {path} where the path of the note belongs"),
  /** All that a file declares. */
  FILE("keys", ""),
  /** A group of declared keys. */
  GROUP("a group of keys", ""),
  /** A list of groups of declared keys, or of the key's values. */
  LIST("a list", ""),
  /** A group of keys that the author chooses. */
  PAIRS("a group of \"from: to\" lines", "");

  private final String noun;
  private final String hint;

  KeyType(String noun, String hint) {
    this.noun = noun;
    this.hint = hint;
  }

  /** With its article, for a message. */
  String noun() {
    return noun;
  }

  /** What an author should write. */
  String hint() {
    return hint;
  }

  /** Whether a text can be a value of this type. */
  boolean allows(String text) {
    return switch (this) {
      case SWITCH -> text.equals("true") || text.equals("false");
      case LANGUAGE -> LanguageTags.canonical(text) != null;
      case SITE_URL -> SiteAddresses.isSite(text);
      case URL -> SiteAddresses.isOnWeb(text);
      case EDIT_URL -> text.contains("{path}") && SiteAddresses.isOnWeb(text);
      default -> true;
    };
  }
}
