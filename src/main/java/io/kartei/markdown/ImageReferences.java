package io.kartei.markdown;

import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ast.util.ReferenceRepository;
import com.vladsch.flexmark.parser.LightInlineParser;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import io.kartei.markdown.inline.InlineSyntax;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Image references with plain alternative text, {@code ![words][label]}. Flexmark doesn't accept a
 * reference around another one as a link, but does accept one around an image.
 */
final class ImageReferences extends InlineSyntax {
  private static final Pattern FORM =
      Pattern.compile("^!\\[([^\\[\\]\\\\*_`<&~=$!]+)](?:\\[([^\\[\\]\\\\]*)])?(?!\\()");

  ImageReferences() {
    super("!");
  }

  @Override
  public boolean parse(LightInlineParser parser) {
    int start = parser.getIndex();
    @Nullable BasedSequence[] found = parser.matchWithGroups(FORM);
    if (found == null || found[0] == null || found[1] == null) {
      return false;
    }
    BasedSequence label = found[2] == null || found[2].isBlank() ? found[1] : found[2];
    ReferenceRepository known = Parser.REFERENCES.get(parser.getDocument());
    Reference definition = known.get(known.normalizeKey(label));
    if (definition == null) {
      parser.setIndex(start);
      return false;
    }
    Image image = new Image(found[0]);
    image.setText(found[1]);
    image.setUrl(definition.getUrl());
    image.setTitleOpeningMarker(definition.getTitleOpeningMarker());
    image.setTitle(definition.getTitle());
    image.appendChild(new Text(found[1]));
    parser.appendNode(image);
    return true;
  }
}
