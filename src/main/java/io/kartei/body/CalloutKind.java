package io.kartei.body;

/**
 * The callout kinds that have a look of their own (Obsidian, "Supported types", plus other tools'
 * names).
 */
enum CalloutKind {
  NOTE("note"),
  TIP("tip"),
  SUCCESS("success"),
  QUESTION("question"),
  WARNING("warning"),
  DANGER("danger"),
  EXAMPLE("example"),
  QUOTE("quote");

  /**
   * Its CSS class without the prefix {@code is-}, which avoids clashes with other notes, questions
   * and tips on the page.
   */
  final String name;

  CalloutKind(String name) {
    this.name = name;
  }

  /** Returns the kind that an author's word means, or {@link #NOTE} for an unknown word. */
  static CalloutKind of(String type) {
    return switch (type) {
      case "tip", "hint", "important" -> TIP;
      case "success", "check", "done" -> SUCCESS;
      case "question", "help", "faq" -> QUESTION;
      case "warning", "caution", "attention" -> WARNING;
      case "danger", "error", "failure", "fail", "missing", "bug" -> DANGER;
      case "example" -> EXAMPLE;
      case "quote", "cite" -> QUOTE;
      default -> NOTE;
    };
  }
}
