package io.kartei.markdown;

import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An open element, or the container itself. */
final class HtmlFrame {
  final String tag;
  final List<Attribute> attributes;
  final List<Block> blocks = new ArrayList<>();
  private List<Inline> inlines = new ArrayList<>();

  /** The text after these that continues, and where it is. */
  private final StringBuilder text = new StringBuilder();

  private @Nullable SourceSpan textAt;
  SourceSpan span;

  HtmlFrame(String tag, List<Attribute> attributes, SourceSpan span) {
    this.tag = tag;
    this.attributes = attributes;
    this.span = span;
  }

  /** Returns whether it would be an empty box, because its source is missing or not allowed. */
  boolean isHollow() {
    return switch (tag) {
      case "img", "source" -> !has("src") && !has("srcset");
      case "iframe", "track" -> !has("src");
      case "audio", "video" -> !has("src") && sources().isEmpty();
      default -> false;
    };
  }

  /** Returns whether it is an anchor without a link. */
  boolean isPlace() {
    return tag.equals("a") && !has("href");
  }

  String value(String attribute) {
    return attributes.stream()
        .filter(a -> a.name().equals(attribute))
        .map(Attribute::value)
        .findFirst()
        .orElse("");
  }

  boolean has(String attribute) {
    return attributes.stream().anyMatch(a -> a.name().equals(attribute));
  }

  /** Returns the text alternative of a picture. */
  List<Inline> instead() {
    return attributes.stream()
        .filter(a -> a.name().equals("alt") && !a.value().isBlank())
        .<Inline>map(a -> new Inline.Text(span, a.value()))
        .toList();
  }

  /** Returns the sources and tracks of a player. */
  List<Inline> sources() {
    return Stream.concat(blocks.stream().flatMap(b -> contentOf(b).stream()), inlines().stream())
        .filter(HtmlFrame::isSource)
        .toList();
  }

  private static List<Inline> contentOf(Block block) {
    return block instanceof Block.Plain plain ? plain.content() : List.of();
  }

  static boolean isSource(Inline inline) {
    return inline instanceof Inline.Element element
        && (element.tag().equals("source") || element.tag().equals("track"));
  }

  void add(Block block) {
    flush();
    blocks.add(block);
  }

  void add(Inline inline) {
    if (inline instanceof Inline.Text more) {
      textAt = textAt == null ? more.span() : textAt.to(more.span());
      text.append(more.text());
    } else {
      inlines().add(inline);
    }
  }

  /** Returns the inlines after the last block; adjacent texts are one. */
  List<Inline> inlines() {
    if (textAt != null) {
      inlines.add(new Inline.Text(textAt, text.toString()));
      text.setLength(0);
      textAt = null;
    }
    return inlines;
  }

  List<Block> blocks() {
    flush();
    return blocks;
  }

  private void flush() {
    List<Inline> inlines = inlines();
    boolean visible =
        tag.equals("pre")
            || inlines.stream().anyMatch(i -> !(i instanceof Inline.Text))
            || !PlainText.of(inlines).isEmpty();
    if (!inlines.isEmpty() && visible) {
      SourceSpan whole = SourceSpan.of(inlines, Inline::span);
      blocks.add(new Block.Plain(whole, inlines));
    }
    this.inlines = new ArrayList<>();
  }
}
