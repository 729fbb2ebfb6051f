package io.kartei.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.kartei.messages.Phrase;
import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of those that are too many kept Chromium busy for more than 20 seconds. */
class SvgCopiesTest {
  private static final String BOX = "<rect width='9' height='9'/>";

  static Stream<Arguments> tooMany() {
    return Stream.of(
        arguments(
            "uses of uses",
            each(6, i -> "<g id='a%d'>%s</g>".formatted(i, ten("<use href='#a%d'/>", i + 1)))
                + "<g id='a6'>"
                + BOX
                + "</g><use href='#a0'/>"),
        arguments(
            "patterns",
            each(6, i -> "<pattern id='a%d'>%s</pattern>".formatted(i, ten(filled("fill"), i + 1)))
                + "<pattern id='a6'>"
                + BOX
                + "</pattern><rect fill='url(#a0)'/>"),
        arguments(
            "masks",
            each(6, i -> "<mask id='a%d'>%s</mask>".formatted(i, ten(filled("mask"), i + 1)))
                + "<mask id='a6'>"
                + BOX
                + "</mask><rect style=\"opacity:1;mask:URL( '#a0')\"/>"),
        arguments(
            "clip paths",
            each(
                    6,
                    i ->
                        "<clipPath id='a%d'>%s</clipPath>"
                            .formatted(i, ten(filled("clip-path"), i + 1)))
                + "<clipPath id='a6'>"
                + BOX
                + "</clipPath><rect clip-path='url(#a0)'/>"),
        arguments(
            "markers",
            each(
                    6,
                    i ->
                        "<marker id='a%d'><path d='M0 0%s' marker-mid='url(#a%d)'/></marker>"
                            .formatted(i, " L1 1".repeat(10), i + 1))
                + "<marker id='a6'>"
                + BOX
                + "</marker><path d='M0 0 1 1' marker='url(#a0)'/>"),
        arguments(
            "by style",
            each(
                    6,
                    i ->
                        "<pattern id='a%d'>%s</pattern>"
                            .formatted(i, ten("<g class='b%d'/>", i + 1)))
                + "<style>"
                + each(6, i -> ".b%d{fill:url(#a%d)}".formatted(i, i))
                + "</style><rect class='b0'/>"),
        arguments(
            "in turns",
            "<pattern id='p'>"
                + "<rect mask='url(#m)'/>".repeat(60)
                + "</pattern><mask id='m'>"
                + "<use href='#u'/>".repeat(60)
                + "</mask><g id='u'>"
                + BOX.repeat(60)
                + "</g><rect fill='url(#p)'/>"),
        arguments(
            "a filter's steps",
            "<filter id='f'><feOffset result='r0'/>"
                + each(30, i -> "<feBlend in='r%d' in2='r%d' result='r%d'/>".formatted(i, i, i + 1))
                + "</filter><rect filter='url(#f)'/>"),
        arguments(
            "merged steps",
            "<filter id='f'>"
                + each(
                    30,
                    i ->
                        "<feMerge result='r%d'>%s</feMerge>"
                            .formatted(i + 1, "<feMergeNode in='r%d'/>".formatted(i).repeat(2)))
                + "</filter><rect filter='url(#f)'/>"),
        arguments(
            "filters within filters",
            "<filter id='f'><feGaussianBlur stdDeviation='999'/></filter>"
                + "<g filter='url(#f)'><g style='filter: blur(999px)'>".repeat(25)
                + BOX
                + "</g></g>".repeat(25)),
        arguments(
            "a chain of uses",
            each(3000, i -> "<g id='a%d'><use href='#a%d'/></g>".formatted(i, i + 1))),
        arguments(
            "colours",
            "<linearGradient id='g'>"
                + "<stop/>".repeat(2000)
                + "</linearGradient><g fill='url(#g)'>"
                + BOX.repeat(200)
                + "</g>"),
        arguments(
            "letters",
            "<text id='t'>" + "Wort ".repeat(10_000) + "</text>" + "<use href='#t'/>".repeat(300)),
        arguments(
            "corners of a path",
            "<path id='t' d='M0" + " 0".repeat(50_000) + "'/>" + "<use href='#t'/>".repeat(300)),
        arguments(
            "what is within itself, shown elsewhere",
            "<g id='a'>"
                + BOX.repeat(100)
                + "<g id='b'>"
                + "<use href='#a'/>".repeat(50)
                + "</g><g id='c'>"
                + "<use href='#b'/>".repeat(50)
                + "</g></g><use href='#c'/>"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tooMany")
  void copiesThatMultiplyAreNoPicture(String name, String inside) {
    assertThat(SvgReducer.reduce(svg(inside)).fault())
        .extracting(Phrase::english)
        .asString()
        .contains("copies");
  }

  static Stream<Arguments> usual() {
    return Stream.of(
        arguments(
            "a map of signs and hatches",
            "<symbol id='s'>"
                + BOX.repeat(20)
                + "</symbol><marker id='m'><path d='M0 0 9 9'/></marker>"
                + "<pattern id='h'><path d='M0 0 4 4'/></pattern>"
                + "<linearGradient id='g'><stop/><stop/></linearGradient><g>"
                + ("<use href='#s'/><path d='M0 0 9 9 18 9 9 0' marker-end='url(#m)'/>"
                        + "<rect fill='url(#h)'/><rect fill='url(#g)'/>")
                    .repeat(2000)
                + "</g>"),
        arguments("many parts without copies", BOX.repeat(75_000)),
        arguments(
            "arrows whose style is that of all paths",
            "<style>path { marker-end: url(#m) }</style><marker id='m'><path d='M0 0'/></marker>"
                + "<path d='M0 0 9 9'/>".repeat(50)),
        arguments("what shows itself", "<g id='a'>" + BOX + "<use href='#a'/></g>"),
        arguments(
            "a shadow",
            "<filter id='f'><feGaussianBlur in='SourceAlpha' result='b'/><feOffset in='b'"
                + " result='o'/><feMerge><feMergeNode in='o'/><feMergeNode in='SourceGraphic'/>"
                + "</feMerge></filter>"
                + "<rect filter='url(#f)'/>".repeat(1000)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("usual")
  void whatPeopleDrawStays(String name, String inside) {
    assertThat(SvgReducer.reduce(svg(inside)).fault()).isNull();
  }

  private static String filled(String attribute) {
    return "<rect width='9' height='9' " + attribute + "='url(#a%d)'/>";
  }

  private static String ten(String part, int number) {
    return part.formatted(number).repeat(10);
  }

  private static String each(int times, IntFunction<String> part) {
    return IntStream.range(0, times).mapToObj(part).collect(Collectors.joining());
  }

  private static byte[] svg(String inside) {
    return ("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\">" + inside + "</svg>")
        .getBytes(StandardCharsets.UTF_8);
  }
}
