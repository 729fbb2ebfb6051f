package io.kartei.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EscapeTest {
  private static final String ALL = "a < b > c & \"d\" 'e' &amp;\n\t\u00A0ü😀";

  @Test
  void htmlIsTheSameInElementsAndAttributes() {
    assertThat(Escape.text(ALL))
        .isEqualTo("a &lt; b &gt; c &amp; &quot;d&quot; 'e' &amp;amp;\n\t\u00A0ü😀");
    assertThat(Escape.text("")).isEmpty();
    assertThat(Escape.text("\u0001\u001F")).isEqualTo("\u0001\u001F");
  }

  @Test
  void whatIsThereIsKept() {
    StringBuilder out = new StringBuilder("<b>");
    Escape.text("<i>", out);
    assertThat(out).hasToString("<b>&lt;i&gt;");
  }

  @Test
  void aTemplateMayQuoteWithAnApostrophe() {
    assertThat(Escape.template(ALL)).contains("&#39;e&#39;", "&quot;d&quot;", "&lt; b &gt;");
  }

  @Test
  void whatXmlCannotHoldBecomesABlank() {
    assertThat(xml("a\u0001b\uFFFEc\r\n\td & <")).isEqualTo("a b c \n\td &amp; &lt;");
  }

  @Test
  void whatParsersMakeABlankOfIsWrittenAsANumberInAnAttribute() {
    assertThat(xmlAttribute("a\nb\tc\"")).isEqualTo("a&#10;b&#9;c&quot;");
  }

  /** Otherwise a check made before would be of another value. */
  @Test
  void nothingJoins() {
    assertThat(xmlAttribute("java\u0001script:")).isEqualTo("java script:");
  }

  private static String xml(String text) {
    StringBuilder out = new StringBuilder();
    Escape.xml(text, out);
    return out.toString();
  }

  private static String xmlAttribute(String text) {
    StringBuilder out = new StringBuilder();
    Escape.xmlAttribute(text, out);
    return out.toString();
  }
}
