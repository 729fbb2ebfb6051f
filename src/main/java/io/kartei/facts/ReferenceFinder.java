package io.kartei.facts;

import io.kartei.address.SourceSet;
import io.kartei.diagram.mermaid.scan.LinkPlace;
import io.kartei.model.Attribute;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Inline;
import io.kartei.model.Reference;
import io.kartei.model.Reference.Kind;
import io.kartei.source.SourceSpan;
import java.util.ArrayList;
import java.util.List;

/** Finds the links and other references in a note. */
final class ReferenceFinder extends BodyWalker {
  private final List<Reference> found = new ArrayList<>();

  private ReferenceFinder() {}

  static List<Reference> find(List<Block> body) {
    ReferenceFinder finder = new ReferenceFinder();
    finder.blocks(body);
    return finder.found;
  }

  @Override
  public Done link(Inline.Link link) {
    found.add(new Reference(link.span(), Kind.LINK, link.destination()));
    return super.link(link);
  }

  @Override
  public Done image(Inline.Image image) {
    found.add(new Reference(image.span(), Kind.IMAGE, image.destination()));
    return super.image(image);
  }

  @Override
  public Done wikiLink(Inline.WikiLink link) {
    found.add(new Reference(link.span(), Kind.WIKI_LINK, link.target()));
    return super.wikiLink(link);
  }

  @Override
  public Done embed(Inline.Embed embed) {
    found.add(new Reference(embed.span(), Kind.EMBED, embed.target()));
    return Done.DONE;
  }

  @Override
  public Done embed(Block.Embed embed) {
    found.add(new Reference(embed.span(), Kind.EMBED, embed.target()));
    return Done.DONE;
  }

  @Override
  public Done diagram(Block.Diagram diagram) {
    for (LinkPlace link : diagram.drawn().links()) {
      SourceSpan span = diagram.source().toSource(link.start(), link.end());
      found.add(new Reference(span, Kind.LINK, link.url()));
    }
    return super.diagram(diagram);
  }

  @Override
  public Done element(Inline.Element element) {
    attributes(element.tag(), element.attributes(), element.span());
    return super.element(element);
  }

  @Override
  public Done element(Block.Element element) {
    attributes(element.tag(), element.attributes(), element.span());
    return super.element(element);
  }

  private void attributes(String tag, List<Attribute> attributes, SourceSpan span) {
    for (Attribute attribute : attributes) {
      switch (attribute.name()) {
        case "href" -> found.add(new Reference(span, Kind.LINK, attribute.value()));
        case "src", "poster" ->
            found.add(
                new Reference(
                    span, tag.equals("img") ? Kind.IMAGE : Kind.MEDIA, attribute.value()));
        case "srcset" ->
            SourceSet.of(attribute.value())
                .forEach(c -> found.add(new Reference(span, Kind.IMAGE, c.url())));
        default -> {}
      }
    }
  }
}
