package io.kartei.markdown.inline;

import com.vladsch.flexmark.parser.InlineParser;
import com.vladsch.flexmark.parser.InlineParserExtension;
import com.vladsch.flexmark.parser.InlineParserExtensionFactory;
import com.vladsch.flexmark.parser.LightInlineParser;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Inline syntax that flexmark's parser tries wherever one of its first characters occurs,
 * independently of other extensions. Stateless, so it is its own factory. Flexmark distinguishes
 * factories by class.
 */
public abstract class InlineSyntax implements InlineParserExtensionFactory, InlineParserExtension {
  private final String characters;

  /**
   * Creates a syntax.
   *
   * @param characters the characters it may begin with
   */
  protected InlineSyntax(String characters) {
    this.characters = characters;
  }

  @Override
  public final CharSequence getCharacters() {
    return characters;
  }

  @Override
  public final InlineParserExtension apply(LightInlineParser inlineParser) {
    return this;
  }

  @Override
  public final @Nullable Set<Class<?>> getAfterDependents() {
    return null;
  }

  @Override
  public final @Nullable Set<Class<?>> getBeforeDependents() {
    return null;
  }

  @Override
  public final boolean affectsGlobalScope() {
    return false;
  }

  @Override
  public final void finalizeDocument(InlineParser inlineParser) {}

  @Override
  public final void finalizeBlock(InlineParser inlineParser) {}
}
