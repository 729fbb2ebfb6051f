package io.kartei.facts;

import io.kartei.diagnostic.Codes;
import io.kartei.diagnostic.Diagnostic;
import io.kartei.diagnostic.Suggestions;
import io.kartei.facts.text.FactScope;
import io.kartei.language.Category;
import io.kartei.language.Lexicon;
import io.kartei.markdown.AuthorComment;
import io.kartei.messages.Phrase;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.model.ParsedNote.Directive.Kind;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what authors tell Kartei in comments. The grammar: {@code kartei:}, words that say what to
 * do, for {@code ignore} the codes of diagnostics, and after another colon the reason. The words
 * are in the lexicon, in each language.
 */
final class DirectiveReader {
  private static final Pattern SEPARATORS = Pattern.compile("[\\s,]+");

  /** What may be before a comment that is alone on its line: signs of quotes and items. */
  private static final Pattern BEFORE = Pattern.compile("[\\s>*+-]*+");

  private static final String NO = "no";

  private final List<Block> body;
  private final FactScope scope;

  private DirectiveReader(List<Block> body, FactScope scope) {
    this.body = body;
    this.scope = scope;
  }

  /** Returns the directives among comments; those that can't be understood are reported. */
  static List<Directive> read(List<AuthorComment> comments, List<Block> body, FactScope scope) {
    DirectiveReader reader = new DirectiveReader(body, scope);
    List<Directive> directives = new ArrayList<>();
    for (AuthorComment comment : comments) {
      Directive directive = reader.directive(comment);
      if (directive != null) {
        directives.add(directive);
      }
    }
    return directives;
  }

  private @Nullable Directive directive(AuthorComment comment) {
    String told = comment.text().substring(comment.text().indexOf(':') + 1).strip();
    int colon = told.indexOf(':');
    String order = colon < 0 ? told : told.substring(0, colon);
    String reason = colon < 0 ? null : told.substring(colon + 1).strip();
    List<String> words =
        SEPARATORS.splitAsStream(order.strip()).filter(word -> !word.isEmpty()).toList();
    boolean no = !words.isEmpty() && NO.equals(meaning(words.get(0)));
    List<String> rest = no ? words.subList(1, words.size()) : words;
    Kind kind = rest.isEmpty() ? null : kind(meaning(rest.get(0)), no);
    List<String> codes = rest.isEmpty() ? List.of() : rest.subList(1, rest.size());
    Diagnostic wrong = wrong(order.strip(), rest.isEmpty() ? "" : rest.get(0), kind, codes);
    if (wrong != null) {
      scope.report(wrong, comment.span());
    }
    return kind == null || (wrong != null && kind != Kind.IGNORE)
        ? null
        : new Directive(
            comment.span(),
            kind,
            codes,
            reason == null || reason.isEmpty() ? null : reason,
            applies(comment.span()));
  }

  /** Returns the English word for a word, or null if it isn't one of those for directives. */
  private @Nullable String meaning(String word) {
    for (Lexicon lexicon : List.of(scope.lexicon(), Lexicon.standard())) {
      String value = lexicon.value(Category.DIRECTIVE_WORD, word);
      if (value != null) {
        return value;
      }
      if (lexicon.isWord(word, Category.DIRECTIVE_WORD)) {
        return word.toLowerCase(Locale.ROOT);
      }
    }
    return null;
  }

  private static @Nullable Kind kind(@Nullable String verb, boolean no) {
    return switch (verb == null ? "" : verb) {
      case "ignore" -> no ? null : Kind.IGNORE;
      case "card" -> no ? Kind.NO_CARD : Kind.CARD;
      case "teacher" -> no ? null : Kind.TEACHER;
      case "cheatsheet" -> no ? Kind.NO_CHEATSHEET : Kind.CHEATSHEET;
      default -> null;
    };
  }

  /** Returns what is wrong with a directive, or null. */
  private static @Nullable Diagnostic wrong(
      String order, String verb, @Nullable Kind kind, List<String> codes) {
    if (kind == null) {
      String near = Suggestions.nearest(verb, Lexicon.standard().words(Category.DIRECTIVE_WORD));
      Diagnostic unknown = Diagnostic.warning("directive.unknown", order);
      return near == null || near.equals(verb) ? unknown : unknown.hint("did-you-mean", near);
    }
    if (kind != Kind.IGNORE) {
      return codes.isEmpty() ? null : Diagnostic.warning("directive.unknown", order);
    }
    if (codes.isEmpty()) {
      return Diagnostic.warning("directive.no-code");
    }
    for (String code : codes) {
      if (!Codes.all().contains(code)) {
        Phrase near = Phrase.didYouMean(Suggestions.nearest(code, Codes.all()));
        return Diagnostic.warning("directive.code", code).hint(near);
      }
    }
    return null;
  }

  /**
   * Returns what a comment is about: the note (null) if nothing comes before it, the next block if
   * it is alone on its line, else its line.
   */
  private @Nullable SourceSpan applies(SourceSpan comment) {
    if (body.isEmpty() || body.get(0).span().start() >= comment.start()) {
      return null;
    }
    String text = scope.source().text();
    int line = text.lastIndexOf('\n', comment.start() - 1) + 1;
    int end = text.indexOf('\n', comment.end());
    int lineEnd = end < 0 ? text.length() : end;
    boolean alone =
        BEFORE.matcher(text.substring(line, comment.start())).matches()
            && text.substring(comment.end(), lineEnd).isBlank();
    SourceSpan next = alone ? next(body, comment.end()) : null;
    return next == null ? new SourceSpan(line, lineEnd) : next;
  }

  /** Returns the first block after an offset, as a whole; null if there is none. */
  private static @Nullable SourceSpan next(List<Block> blocks, int offset) {
    for (Block block : blocks) {
      if (block.span().start() >= offset) {
        return block.span();
      }
      SourceSpan inner = block.span().end() > offset ? next(children(block), offset) : null;
      if (inner != null) {
        return inner;
      }
    }
    return null;
  }

  private static List<Block> children(Block block) {
    if (block instanceof Block.Quote quote) {
      return quote.children();
    }
    if (block instanceof Block.Callout callout) {
      return callout.children();
    }
    if (block instanceof Block.Element element) {
      return element.children();
    }
    return block instanceof Block.ItemList list
        ? list.items().stream().flatMap(item -> item.children().stream()).toList()
        : List.of();
  }
}
