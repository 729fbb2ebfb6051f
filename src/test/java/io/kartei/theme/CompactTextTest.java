package io.kartei.theme;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompactTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a { color: red; }  /* rot */ b > i { margin: 0 auto } | a{color:red}b > i{margin:0 auto}",
        "a :hover, b :is(c, d) { top: calc(1px + 2px); } | a :hover,b :is(c,d){top:calc(1px +"
            + " 2px)}",
        "@media (max-width: 3rem) and (hover: none) { a { b: c } } | @media (max-width:3rem) and"
            + " (hover:none){a{b:c}}",
        "a::before { content: \" ; /* x */ { \"; } | a::before{content:\" ; /* x */ { \"}",
        "a::before { content: 'it\\'s ; '; } | a::before{content:'it\\'s ; '}",
        "/*! by me */ a { --x: var(--y, 1px); } | /*! by me */ a{--x:var(--y,1px)}",
        "a { content: attr(b) / \"\" } | a{content:attr(b) / \"\"}",
        "a/* */b { c: d | a b{c:d",
        "a { b: \"open | a{b:\"open",
      })
  void aStyleSheetKeepsWhatSeparates(String css, String compact) {
    assertThat(CompactText.css(css)).isEqualTo(compact);
  }

  @Test
  void aScriptKeepsItsLines() {
    assertThat(
            CompactText.js(
                """
                // What it does.
                (function () {
                  var a = 1; // one
                  var url = "https://example.org"; // stays
                  var slash = /\\/\\//; // stays, too
                  /* More
                     lines. */ var b = 2

                  return a
                })();
                """))
        .isEqualTo(
            """
            (function () {
            var a = 1;
            var url = "https://example.org"; // stays
            var slash = /\\/\\//; // stays, too
            var b = 2
            return a
            })();
            """);
  }

  @Test
  void aLicenceAndTextOfSeveralLinesStay() {
    String licensed = "/*! Free.\n   For all. */\na();\n";
    assertThat(CompactText.js(licensed)).isEqualTo(licensed);
    String text = "  var a = `\n  // text\n  `;\n";
    assertThat(CompactText.js(text)).isEqualTo(text);
  }
}
