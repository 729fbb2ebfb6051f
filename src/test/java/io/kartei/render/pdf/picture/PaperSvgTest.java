package io.kartei.render.pdf.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kartei.picture.SvgReducer;
import io.kartei.render.pdf.font.PaperFonts;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;

class PaperSvgTest {
  private static final SvgFonts FONTS = new SvgFonts(new PaperFonts());

  @Test
  void whatIsDrawnStays() throws Exception {
    assertThat(
            text(
                safe(
                    svg(
                        "<defs><path id=\"a\" d=\"M0 0\"/></defs><use href=\"#a\"/><rect"
                            + " style=\"stroke: red; fill: url(#v)\" fill=\"light-dark(rgb(1, 2,"
                            + " 3), #fff)\"/><image"
                            + " href=\"data:image/gif;base64,R0lGODlhAQABAIAAAP///wAAACwAAAAAAQABAAACAkQBADs=\"/><text"
                            + " stroke=\"rgba(4, 5, 6, 0.5)\">Wort 漢 😀</text>"))))
        .contains("xlink:href=\"#a\"", "stroke: red", "fill: url(#v)", "fill=\"rgb(1, 2, 3)\"")
        .contains("data:image/gif", "stroke=\"rgb(4, 5, 6)\"", "Wort [")
        .doesNotContain("grinning");
  }

  @Test
  void whatDrawingProgramsWriteIsUnderstood() throws Exception {
    String marker =
        "<marker id=\"m\" orient=\"auto-start-reverse\"><path d=\"M0 0 2 1\""
            + " style=\"fill:context-stroke;-x-y:z\" fill=\"context-fill\"/></marker>";
    String line = "<path d=\"M0 5H9\" style=\"marker-end:url(#m);paint-order:stroke fill\"/>";
    assertThat(drawn(svg(marker + line)).width()).isEqualTo(9);
  }

  @Test
  void whatUsesItselfOrMultipliesIsNoPicture() {
    String many =
        IntStream.range(0, 3)
            .mapToObj(
                i ->
                    "<g id=\"g"
                        + i
                        + "\">"
                        + ("<use href=\"#g" + (i + 1) + "\"/>").repeat(20)
                        + "</g>")
            .collect(Collectors.joining());
    refused(many + "<g id=\"g3\"><path d='M0" + " 0".repeat(80) + "'/></g>", "more parts");
    refused("<g id=\"a\"><use href=\"#a\"/></g>", "within itself");
  }

  static Stream<Arguments> tooMuch() {
    String pattern = "<pattern id='p' width='1' height='1'>";
    String filled = "<rect width='5' height='5' fill='url(#p)'/>";
    String corners =
        IntStream.range(0, 2000)
            .mapToObj(i -> i * 7919 % 1000 + " " + i * 104_729 % 1000)
            .collect(Collectors.joining(" "));
    return Stream.of(
        arguments(pattern + filled + "</pattern>" + filled, "within itself"),
        arguments(
            "<style>.p{fill:url(#p)}</style>" + pattern + "<g class='p'/></pattern>",
            "within itself"),
        arguments(
            "<style>[a]{fill:url(#p)}</style>" + pattern + "<g a='b'/></pattern>", "within itself"),
        arguments("<g fill='url(#p)'>" + pattern + "<g/></pattern></g>", "within itself"),
        arguments(
            "<g>".repeat(250) + "<rect width='1' height='1'/>" + "</g>".repeat(250), "200 levels"),
        arguments("<rect width='9' height='9' stroke='red' stroke-dasharray='0.00001'/>", "dashes"),
        arguments("<text stroke='red' stroke-dasharray='.000001'>Wort</text>", "dashes"),
        arguments(
            "<marker id='m'><path d='M0 0H99' stroke='red' stroke-dasharray='.0001'/></marker>"
                + "<path d='M0 0 9 9' stroke='red' marker-end='url(#m)'/>",
            "dashes"),
        arguments(
            "<pattern id='p' patternUnits='userSpaceOnUse' width='.001' height='.001'>"
                + "<rect width='5' height='5'/></pattern>"
                + filled,
            "tiles"),
        arguments(
            "<clipPath id='c'><polygon points='"
                + corners
                + "'/></clipPath>"
                + "<rect width='9' height='9' clip-path='url(#c)'/>",
            "corners"),
        arguments("<text>" + "<tspan dx='1'>W</tspan>".repeat(5000) + "</text>", "too many parts"),
        arguments("<text>Wort</text>".repeat(20_000), "more parts"),
        arguments("<rect width='1'/>".repeat(75_000), "more parts"),
        arguments("<text>" + "Wort ".repeat(20_000) + "</text>", "more parts"),
        arguments(
            "<style>" + "g g{fill:red}".repeat(5000) + "</style>" + "<g/>".repeat(1000), "rules"),
        arguments(
            "<marker id='m'>"
                + "<rect width='1' height='1'/>".repeat(20)
                + "</marker>"
                + "<path marker-mid='url(#m)' stroke='red' d='M0 0L"
                + corners
                + "'/>",
            "more parts"),
        arguments(
            "<image href='data:image/png;base64,iVBORw0KGgo='/>",
            "contains a picture that is damaged"),
        arguments("<path d='" + "M0 0 ".repeat(700_000) + "'/>", "3 MB"));
  }

  @ParameterizedTest
  @MethodSource("tooMuch")
  void tooMuchOfAPictureIsRefused(String inside, String problem) {
    refused(inside, problem);
  }

  @Test
  void allThatAPictureMayHoldIsDrawn() throws Exception {
    String inside =
        "<defs><g id='a'>"
            + "<path d='M0 0 1 1'/>".repeat(50)
            + "</g></defs>"
            + "<use href='#a'/>".repeat(50)
            + "<pattern id='p' patternUnits='userSpaceOnUse' width='1' height='1'><g/></pattern>"
            + "<rect width='9' height='9' fill='url(#p)' stroke='red' stroke-dasharray='1 .5'/>"
            + "<g>".repeat(150)
            + "<text>Wort</text>".repeat(200)
            + "</g>".repeat(150);
    assertThat(drawn(svg(inside)).height()).isEqualTo(9);
  }

  @Test
  void theMostPartsThatAPictureMayHaveAreDrawn() throws Exception {
    assertThat(drawn(svg("<rect width='1' height='1'/>".repeat(49_000))).width()).isEqualTo(9);
  }

  private static void refused(String inside, String problem) {
    assertThatThrownBy(() -> drawn(svg(inside)))
        .isInstanceOf(PictureException.class)
        .hasMessageContaining(problem);
  }

  private static VectorPicture drawn(byte[] svg) throws PictureException {
    return VectorPicture.of(reduced(svg), FONTS);
  }

  private static byte[] reduced(byte[] svg) {
    byte[] reduced = SvgReducer.reduce(svg).file();
    assertThat(reduced).isNotNull();
    return java.util.Objects.requireNonNull(reduced);
  }

  private static Document safe(byte[] svg) throws PictureException {
    return PaperSvg.of(reduced(svg), FONTS.printable());
  }

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(Document document) throws Exception {
    StringWriter out = new StringWriter();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }
}
