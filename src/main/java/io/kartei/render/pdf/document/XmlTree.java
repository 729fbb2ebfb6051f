package io.kartei.render.pdf.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.regex.Pattern;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Document.OutputSettings.Syntax;
import org.jsoup.nodes.DocumentType;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/**
 * Converts a parsed document into a tree for the printer. Unlike jsoup's converter, it doesn't keep
 * the source, which would cost a map per element and a second tree while the printer works.
 */
final class XmlTree implements NodeVisitor {
  /** Characters that HTML allows in the name of an element and XML doesn't. */
  private static final Pattern NAME = Pattern.compile("[^\\w.:-]");

  private final org.w3c.dom.Document tree;
  private final Deque<org.w3c.dom.Node> open = new ArrayDeque<>();

  private XmlTree(org.w3c.dom.Document tree) {
    this.tree = tree;
    open.push(tree);
  }

  static org.w3c.dom.Document of(Document document) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
      factory.setNamespaceAware(true);
      org.w3c.dom.Document tree = factory.newDocumentBuilder().newDocument();
      for (Node child : document.childNodes()) {
        NodeTraversor.traverse(new XmlTree(tree), child);
      }
      return tree;
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof Element element) {
      org.w3c.dom.Element made =
          tree.createElementNS(
              element.tag().namespace(), NAME.matcher(element.tagName()).replaceAll("_"));
      for (Attribute attribute : element.attributes()) {
        String key = Attribute.getValidKey(attribute.getKey(), Syntax.xml);
        if (key != null) {
          made.setAttribute(key, attribute.getValue());
        }
      }
      open.getFirst().appendChild(made);
      open.push(made);
    } else if (node instanceof TextNode text) {
      open.getFirst().appendChild(tree.createTextNode(text.getWholeText()));
    } else if (node instanceof DataNode data) {
      open.getFirst().appendChild(tree.createTextNode(data.getWholeData()));
    } else if (node instanceof DocumentType type) {
      tree.appendChild(
          tree.getImplementation()
              .createDocumentType(type.name(), type.publicId(), type.systemId()));
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (node instanceof Element) {
      open.pop();
    }
  }
}
