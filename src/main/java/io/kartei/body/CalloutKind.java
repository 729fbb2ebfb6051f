package io.kartei.body;

/**
 * The kinds of callouts that look different (Obsidian, "Supported types", and other tools' names).
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

  /** Its class in the page, behind {@code is-}: the page has other notes, questions and tips. */
  final String name;

  CalloutKind(String name) {
    this.name = name;
  }

  /** The kind that an author's word means; a note when nobody knows it. */
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
