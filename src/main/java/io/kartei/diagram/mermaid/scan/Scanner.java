package io.kartei.diagram.mermaid.scan;

import io.kartei.diagram.element.Hyperlink;
import io.kartei.messages.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Walks through a source, one character or one pattern at a time. Not thread-safe. */
public final class Scanner {
  private final String text;
  private final List<Problem> problems = new ArrayList<>();
  private final List<LinkPlace> links = new ArrayList<>();
  private final Set<String> forms = new TreeSet<>();
  private final Failures failures;
  private int at;

  public Scanner(String text) {
    this(text, new Failures());
  }

  /**
   * Walks through a source that was read before.
   *
   * @param failures what couldn't be read then
   */
  public Scanner(String text, Failures failures) {
    this.text = text;
    this.failures = failures;
  }

  /** Returns the statements that can't be read, so far. */
  public Failures failures() {
    return failures;
  }

  public int position() {
    return at;
  }

  /** Returns to an earlier offset. */
  public void reset(int position) {
    at = position;
  }

  public boolean atEnd() {
    return at >= text.length();
  }

  /** Returns the next character, or 0 at the end. */
  public char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  /** Returns the character {@code ahead} places on, or 0. */
  public char peek(int ahead) {
    int i = at + ahead;
    return i >= 0 && i < text.length() ? text.charAt(i) : 0;
  }

  public boolean looksAt(String token) {
    return text.startsWith(token, at);
  }

  public void skip(int characters) {
    at = Math.min(text.length(), at + characters);
  }

  /** Skips a token if it is next. */
  public boolean accept(String token) {
    if (looksAt(token)) {
      at += token.length();
      return true;
    }
    return false;
  }

  /** Skips a word if it is next and isn't followed by a letter, digit, {@code _} or {@code -}. */
  public boolean acceptWord(String word) {
    if (looksAt(word) && !isWordPart(peek(word.length()))) {
      at += word.length();
      return true;
    }
    return false;
  }

  public static boolean isWordPart(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '-';
  }

  /** Skips what the pattern matches here and returns it, or null if it doesn't match. */
  public @Nullable String accept(Pattern pattern) {
    Matcher matcher = pattern.matcher(text).region(at, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    at = matcher.end();
    return matcher.group();
  }

  /** Skips a token, or fails. */
  public void expect(String token) {
    if (!accept(token)) {
      throw expected(Phrase.of("quoted", token));
    }
  }

  /** Skips blanks within the line. */
  public void skipSpaces() {
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
  }

  /** Skips blanks and line breaks. */
  public void skipWhitespace() {
    while (at < text.length() && (isSpace(text.charAt(at)) || isBreak(text.charAt(at)))) {
      at++;
    }
  }

  /** Skips blanks, line breaks and semicolons, up to the next statement. */
  public void skipSeparators() {
    while (at < text.length()
        && (isSpace(text.charAt(at)) || isBreak(text.charAt(at)) || text.charAt(at) == ';')) {
      at++;
    }
  }

  public static boolean isSpace(char c) {
    return c == ' ' || c == '\t' || c == '\u00a0' || c == '\u3000' || c == '\ufeff';
  }

  static boolean isBreak(char c) {
    return c == '\n' || c == '\r';
  }

  /** Returns whether a line, and so a statement, ends here. */
  public boolean atLineEnd() {
    return atEnd() || isBreak(peek());
  }

  /** Returns whether a statement ends here: at a line break, a semicolon or the end. */
  public boolean atStatementEnd() {
    return atLineEnd() || peek() == ';';
  }

  /** Ends a statement, which a comment may follow, or fails. */
  public void endStatement(Supplier<Phrase> expected) {
    endStatement(expected, () -> null);
  }

  /**
   * Ends a statement, or fails with a hint, such as a correct example. Both are made only for a
   * mistake: most statements have none.
   */
  public void endStatement(Supplier<Phrase> expected, Supplier<@Nullable Phrase> hint) {
    skipSpaces();
    skipComment();
    if (!atStatementEnd()) {
      throw expected(expected.get(), hint.get());
    }
  }

  /** Skips a comment, up to the end of the line, if one begins here. */
  public void skipComment() {
    if (looksAt("%%")) {
      uses(Form.COMMENT_BEHIND);
      restOfLine();
    }
  }

  /** Skips the rest of the line and returns it, stripped. */
  public String restOfLine() {
    int from = at;
    while (!atLineEnd()) {
      at++;
    }
    return text.substring(from, at).strip();
  }

  /**
   * Skips text up to and including a token, and returns the text. Returns null if there isn't such
   * a token.
   */
  public @Nullable String until(String token) {
    int end = text.indexOf(token, at);
    if (end < 0) {
      return null;
    }
    String found = text.substring(at, end);
    at = end + token.length();
    return found;
  }

  public String text(int from, int to) {
    return text.substring(from, to);
  }

  /** Returns what is next, a word or a sign, for a message. */
  public Phrase here() {
    if (atLineEnd()) {
      return Phrase.of(atEnd() ? "mermaid.end" : "mermaid.end-of-line");
    }
    int end = at;
    while (end < text.length() && end < at + 24 && isWordPart(text.charAt(end))) {
      end++;
    }
    end = Math.max(end, text.offsetByCodePoints(at, 1));
    return Phrase.of("quoted", text.substring(at, end));
  }

  /** Returns a failure here, where something else was expected. */
  public MermaidException expected(Phrase what) {
    return expected(what, null);
  }

  /** Returns a failure here, with a hint, such as a correct example. */
  public MermaidException expected(Phrase what, @Nullable Phrase hint) {
    return fail(at, wordEnd(), Phrase.of("mermaid.expected", what, here()), hint);
  }

  /** Returns a failure at a place. */
  public MermaidException fail(int from, int to, Phrase message, @Nullable Phrase hint) {
    int end = Math.min(to, text.length());
    return new MermaidException(
        new Problem(Problem.Kind.SYNTAX, Math.min(from, end), end, message, hint));
  }

  /** Records that something has no effect. */
  public void ignored(int from, Phrase message, @Nullable Phrase hint) {
    record(Problem.Kind.IGNORED, from, message, hint);
  }

  /** Records that something is read otherwise than it seems to be meant. */
  public void misread(int from, Phrase message, @Nullable Phrase hint) {
    record(Problem.Kind.MISREAD, from, message, hint);
  }

  private void record(Problem.Kind kind, int from, Phrase message, @Nullable Phrase hint) {
    problems.add(new Problem(kind, from, Math.max(from, at), message, hint));
  }

  /**
   * Returns a link whose address is between an offset and here. Returns null, with a problem, if
   * following it could run code.
   */
  public @Nullable Hyperlink hyperlink(int from, String url, @Nullable String tooltip) {
    Hyperlink link = Links.of(url, tooltip);
    if (link == null) {
      ignored(from, Phrase.of("mermaid.unsafe-address"), null);
      return null;
    }
    int found = text.indexOf(link.url(), from);
    boolean here = found >= 0 && found + link.url().length() <= at;
    links.add(
        here
            ? new LinkPlace(link.url(), found, found + link.url().length())
            : new LinkPlace(link.url(), from, at));
    return link;
  }

  /** Returns the links so far. */
  public List<LinkPlace> links() {
    return links;
  }

  /** Records that the source uses a form. */
  public void uses(Form form) {
    forms.add(form.name());
  }

  /** Records that a statement begins with a keyword. */
  public void usesKeyword(String word) {
    forms.add(word);
  }

  /** Records that the source uses an arrow. */
  public void usesArrow(String token) {
    forms.add(token);
  }

  /** Returns what was recorded: the names of forms, keywords and arrows. */
  public Set<String> forms() {
    return forms;
  }

  public List<Problem> problems() {
    return problems;
  }

  private int wordEnd() {
    int end = at;
    while (end < text.length() && isWordPart(text.charAt(end))) {
      end++;
    }
    return Math.min(text.length(), Math.max(end, at + 1));
  }
}
