package io.kartei.picture;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.messages.Phrase;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SvgReducerTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>böse</script>",
        "<script href=\"böse.js\"/>",
        "<s:script xmlns:s=\"http://www.w3.org/2000/svg\">böse</s:script>",
        "<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">böse</h:script>",
        "<g onclick=\"böse\"/>",
        "<g ONLOAD=\"böse\"/>",
        "<image href=\"https://127.0.0.1:1/böse.png\"/>",
        "<image href=\"data:image/svg+xml;base64,böse\"/>",
        "<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"file:///böse\"/>",
        "<use href=\"fremd.svg#böse\"/>",
        "<use href=\"data:image/svg+xml,böse\"/>",
        "<feImage href=\"http://127.0.0.1:1/böse\"/>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">böse</p></foreignObject>",
        "<iframe xmlns=\"http://www.w3.org/1999/xhtml\" src=\"böse\"/>",
        "<a href=\"javascript:böse\"><rect/></a>",
        "<a href=\" java&#10;script:böse\"><rect/></a>",
        "<a href=\"data:text/html,böse\"><rect/></a>",
        "<a xmlns:l=\"http://www.w3.org/1999/xlink\" l:href=\"vbscript:böse\"><rect/></a>",
        "<a><set attributeName=\"href\" to=\"javascript:böse\"/></a>",
        "<a><animate attributeName=\"xlink:href\" values=\"javascript:böse\"/></a>",
        "<animate attributeName=\" onload \" to=\"böse\"/>",
        "<style>@import url(https://127.0.0.1:1/böse.css);</style>",
        "<style>@import 'https://127.0.0.1:1/böse.css';</style>",
        "<style>@imp<!-- x -->ort 'https://127.0.0.1:1/böse.css';</style>",
        "<style>@\\69mport 'https://127.0.0.1:1/böse.css';</style>",
        "<style>/* */@import/* */'https://127.0.0.1:1/böse.css'</style>",
        "<style><![CDATA[@import 'https://127.0.0.1:1/böse.css';]]></style>",
        "<style>@font-face { src: url('böse.ttf') }</style>",
        "<style>g { fill: u\\72l(https://127.0.0.1:1/b) }</style>",
        "<style>g { background: image-set('https://127.0.0.1:1/b' 1x) }</style>",
        "<rect fill=\"url(http://127.0.0.1:1/böse.svg#f)\"/>",
        "<rect fill=\"\\75rl(http://127.0.0.1:1/böse.svg#f)\"/>",
        "<rect style=\"fill: url( 'http://127.0.0.1:1/x.svg#f')\"/>",
        "<animate attributeName=\"fill\" to=\"url(http://127.0.0.1:1/böse)\"/>",
        "<handler type=\"böse\"/>",
        "<?xml-stylesheet href=\"böse.css\"?>",
        "<metadata>böse</metadata>",
        "<title>Titel<script>böse</script></title>",
        "<x:g xmlns:x=\"urn:böse\"><rect/></x:g>",
      })
  void whatRunsOrLoadsIsGone(String inside) {
    String reduced = reduced(svg(inside + "<circle r=\"3\"/>"));
    assertThat(reduced)
        .contains("<circle r=\"3\"></circle>")
        .doesNotContain("böse", "url(http", "ur\\", "xml-style");
    assertThat(reduced.replaceAll("none\\([^)]*\\)", "")).doesNotContain("127.0.0.1");
  }

  @Test
  void whatIsDrawnStays() {
    String inside =
        "<defs><path id=\"a\" d=\"M0 0\"/></defs><use href=\"#a\"/>"
            + "<filter id=\"f\"><feGaussianBlur stdDeviation=\"2\"/></filter>"
            + "<g filter=\"url(#f)\" mask='url(\"#m\")' style=\"fill: url( '#v' )\">"
            + "<image href=\"data:image/png;base64,AAAA\"/></g>"
            + "<a href=\"https://example.org/?a=1&amp;b=2\"><text xml:space=\"preserve\">1 &lt; 2"
            + "</text></a><a href=\"../ip.html#maske\" target=\"_blank\"><text>x</text></a>"
            + "<animate attributeName=\"r\" to=\"5\" dur=\"2s\"/>"
            + "<style>.k > g { fill: #cde } @media print { g { fill: none } }</style>";
    assertThat(reduced(svg(inside)))
        .contains("<use href=\"#a\">", "feGaussianBlur", "filter=\"url(#f)\"", "mask=\"url(")
        .contains("data:image/png;base64,AAAA", "https://example.org/?a=1&amp;b=2", "1 &lt; 2")
        .contains("../ip.html#maske", "attributeName=\"r\"", ".k &gt; g { fill: #cde }", "@media");
    assertThat(reduced(svg(inside))).doesNotContain("_blank");
    assertThat(SvgReducer.reduce(svg(inside)).dropped()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"100, ''", "101, 101 × animate", "1000, 1000 × animate"})
  void aPictureInWhichTooMuchMovesStandsStill(int animations, String dropped) {
    String endless = "<animate attributeName='r' to='5' dur='1s' repeatCount='indefinite'/>";
    ReducedSvg reduced =
        SvgReducer.reduce(svg(("<circle r='3'>" + endless + "</circle>").repeat(animations)));
    assertThat(reduced.droppedInWords()).isEqualTo(dropped);
    String drawn = new String(Objects.requireNonNull(reduced.file()), StandardCharsets.UTF_8);
    assertThat(drawn.split("<circle", -1)).hasSize(animations + 1);
    assertThat(drawn.contains("<animate ")).isEqualTo(dropped.isEmpty());
  }

  @ParameterizedTest
  @ValueSource(strings = {"@keyframes", "@-webkit-KEYFRAMES", "@keyf\\72 ames"})
  void aStyleSheetMovesOnlyAFewElements(String rule) {
    String css = "<style>g{animation:a 1s infinite}" + rule + " a{to{opacity:0}}</style>";
    assertThat(SvgReducer.reduce(svg(css + "<g/>".repeat(900))).dropped()).isEmpty();
    ReducedSvg many = SvgReducer.reduce(svg(css + "<g/>".repeat(1100)));
    assertThat(many.droppedInWords()).isEqualTo("1 × keyframes");
    assertThat(new String(Objects.requireNonNull(many.file()), StandardCharsets.UTF_8))
        .doesNotContainIgnoringCase("keyframes");
  }

  @Test
  void copiesOfWhatMovesCount() {
    String moving = "<g id='a'><rect><set attributeName='x' to='5'/></rect></g>";
    assertThat(SvgReducer.reduce(svg(moving + "<use href='#a'/>".repeat(90))).dropped()).isEmpty();
    assertThat(SvgReducer.reduce(svg(moving + "<use href='#a'/>".repeat(900))).droppedInWords())
        .isEqualTo("1 × set");
  }

  @Test
  void aFileThatIsTooLargeIsNotRead() {
    byte[] large = Arrays.copyOf(svg("<rect/>"), SvgReducer.MAX_BYTES + 1);
    assertThat(SvgReducer.reduce(large).fault()).isEqualTo(Phrase.of("picture.too-long"));
  }

  @Test
  void whatIsLeftOutIsCounted() {
    ReducedSvg reduced =
        SvgReducer.reduce(
            svg(
                "<script/><script/><g onclick=\"x\"/><metadata/><i:x xmlns:i=\"urn:inkscape\"/>"
                    + "<use href=\"b.svg#c\"/>"));
    assertThat(reduced.droppedInWords()).isEqualTo("1 × onclick, 2 × script, 1 × use");
  }

  @Test
  void reducedTwiceIsTheSame() {
    byte[] svg =
        svg("<style>a{b:\\0041 url(x)}</style><text a=\"&#10;&#9;\">&amp;amp; \u00A0</text>");
    byte[] once = Objects.requireNonNull(SvgReducer.reduce(svg).file());
    assertThat(SvgReducer.reduce(once).file()).isEqualTo(once);
  }

  @Test
  void filesOfTheMachineAreNotRead(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    String doctype =
        "<!DOCTYPE svg [<!ENTITY ns \"Wort\"><!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>";
    String svg = doctype + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&ns; &f;</text></svg>";
    assertThat(reduced(svg.getBytes(StandardCharsets.UTF_8)))
        .contains("Wort")
        .doesNotContain("geheim");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kein Bild", "<svg", "<html/>", "<svg/>", "<svg><script>"})
  void whatIsNoSvgIsNoPicture(String text) {
    ReducedSvg reduced = SvgReducer.reduce(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reduced.file()).isNull();
    assertThat(reduced.fault()).isNotNull();
  }

  @Test
  void bytesThatAreNoTextAreToldAndNothingIsPrinted() {
    byte[] broken = svg("<text>Gr\u00FC\u00DFe</text>");
    broken[broken.length - 16] = (byte) 0xFF;
    PrintStream before = System.err;
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertThat(SvgReducer.reduce(broken).fault())
          .extracting(Phrase::english)
          .asString()
          .contains("well-formed");
    } finally {
      System.setErr(before);
    }
    assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16BE", "UTF-16LE", "ISO-8859-1", "windows-1252"})
  void everyEncodingIsRead(String encoding) {
    String svg =
        "<?xml version=\"1.0\" encoding=\""
            + encoding
            + "\" standalone=\"no\"?><svg xmlns=\"http://www.w3.org/2000/svg\">"
            + "<text>Gr\u00FC\u00DFe</text></svg>";
    assertThat(reduced(svg.getBytes(Charset.forName(encoding)))).contains("Gr\u00FC\u00DFe");
    assertThat(
            reduced(("\uFEFF" + svg.replaceFirst("<\\?.*?>", "")).getBytes(StandardCharsets.UTF_8)))
        .contains("Gr\u00FC\u00DFe");
  }

  @Test
  void anEncodingThatNobodyKnowsIsTold() {
    String svg =
        "<?xml version='1.0' encoding='x-geheim'?><svg xmlns='http://www.w3.org/2000/svg'/>";
    assertThat(SvgReducer.reduce(svg.getBytes(StandardCharsets.UTF_8)).fault())
        .extracting(Phrase::english)
        .asString()
        .contains("well-formed");
  }

  @Test
  void entitiesThatMultiplyAreNoPicture() {
    StringBuilder doctype = new StringBuilder("<!DOCTYPE svg [<!ENTITY a0 'aaaaaaaaaa'>");
    for (int i = 1; i < 9; i++) {
      String ten = ("&a" + (i - 1) + ";").repeat(10);
      doctype.append("<!ENTITY a").append(i).append(" '").append(ten).append("'>");
    }
    String svg = doctype + "]><svg xmlns=\"http://www.w3.org/2000/svg\"><text>&a8;</text></svg>";
    assertThat(SvgReducer.reduce(svg.getBytes(StandardCharsets.UTF_8)).file()).isNull();
  }

  @Test
  void twentyThousandGroupsAreNoPicture() {
    byte[] svg = svg("<g>".repeat(20_000) + "</g>".repeat(20_000));
    assertThat(SvgReducer.reduce(svg).fault())
        .extracting(Phrase::english)
        .asString()
        .contains("500 levels");
  }

  private static String reduced(byte[] svg) {
    return new String(
        Objects.requireNonNull(SvgReducer.reduce(svg).file()), StandardCharsets.UTF_8);
  }

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
