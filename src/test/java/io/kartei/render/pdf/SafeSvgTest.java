package io.kartei.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;

class SafeSvgTest {
  private static final SvgFonts FONTS = new SvgFonts(new PaperFonts());

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>böse</script>",
        "<g onclick=\"böse\"/>",
        "<image href=\"https://127.0.0.1:1/böse.png\"/>",
        "<image xmlns:x=\"http://www.w3.org/1999/xlink\" x:href=\"file:///böse\"/>",
        "<use href=\"fremd.svg#böse\"/>",
        "<foreignObject><p xmlns=\"http://www.w3.org/1999/xhtml\">böse</p></foreignObject>",
        "<style>@import url(https://127.0.0.1:1/böse.css);</style>",
        "<style>@font-face { src: url('böse.ttf') }</style>",
        "<rect fill=\"url(http://127.0.0.1:1/böse.svg#f)\"/>",
        "<rect style=\"fill: url( 'http://127.0.0.1:1/x.svg#f')\"/>",
        "<g filter=\"url(#böse)\"/>",
        "<animate attributeName=\"böse\"/>"
      })
  void whatRunsOrLoadsIsGone(String inside) throws Exception {
    assertThat(text(safe(svg(inside + "<circle r=\"3\"/>"))))
        .contains("circle")
        .doesNotContain("böse", "127.0.0.1", "url(http");
  }

  @Test
  void whatIsDrawnStays() throws Exception {
    assertThat(
            text(
                safe(
                    svg(
                        "<defs><path id=\"a\" d=\"M0 0\"/></defs><use href=\"#a\"/>"
                            + "<rect style=\"stroke: red; fill: url(#v)\""
                            + " fill=\"light-dark(rgb(1, 2, 3), #fff)\"/>"
                            + "<image href=\"data:image/png;base64,AAAA\"/>"
                            + "<text stroke=\"rgba(4, 5, 6, 0.5)\">Wort 漢 😀</text>"))))
        .contains("href=\"#a\"", "stroke: red", "fill: url(#v)", "fill=\"rgb(1, 2, 3)\"")
        .contains("data:image/png", "stroke=\"rgb(4, 5, 6)\"", "Wort [", "[grinning face]");
  }

  @Test
  void whatDrawingProgramsWriteIsUnderstood() {
    String marker =
        "<marker id=\"m\" orient=\"auto-start-reverse\"><path d=\"M0 0 2 1\""
            + " style=\"fill:context-stroke;-x-y:z\" fill=\"context-fill\"/></marker>";
    String line = "<path d=\"M0 5H9\" style=\"marker-end:url(#m);paint-order:stroke fill\"/>";
    assertThat(VectorPicture.of(svg(marker + line), FONTS)).isNotNull();
  }

  @Test
  void filesOfTheMachineAreNotRead(@TempDir Path folder) throws Exception {
    Path secret = Files.writeString(folder.resolve("geheim.txt"), "geheim");
    String doctype =
        "<!DOCTYPE svg [<!ENTITY ns \"Wort\"><!ENTITY f SYSTEM \"" + secret.toUri() + "\">]>";
    String svg = doctype + "<svg xmlns=\"http://www.w3.org/2000/svg\"><text>&ns; &f;</text></svg>";
    assertThat(text(safe(svg.getBytes(StandardCharsets.UTF_8))))
        .contains("Wort")
        .doesNotContain("geheim");
  }

  @Test
  void whatUsesItselfOrMultipliesIsNoPicture() throws IOException {
    String many =
        IntStream.range(0, 12)
            .mapToObj(
                i ->
                    "<g id=\"g"
                        + i
                        + "\">"
                        + ("<use href=\"#g" + (i + 1) + "\"/>").repeat(9)
                        + "</g>")
            .collect(Collectors.joining());
    assertThat(safe(svg(many + "<g id=\"g12\"><path/></g>"))).isNull();
    assertThat(safe(svg("<g id=\"a\"><use href=\"#a\"/></g>"))).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "kein Bild", "<svg", "<html/>", "<svg/>"})
  void whatIsNoSvgIsNoPicture(String text) {
    assertThat(VectorPicture.of(text.getBytes(StandardCharsets.UTF_8), FONTS)).isNull();
  }

  private static @Nullable Document safe(byte[] svg) {
    return SafeSvg.of(svg, FONTS.printable());
  }

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static String text(@Nullable Document document) throws Exception {
    assertThat(document).isNotNull();
    StringWriter out = new StringWriter();
    TransformerFactory.newDefaultInstance()
        .newTransformer()
        .transform(new DOMSource(document), new StreamResult(out));
    return out.toString();
  }
}
