package io.kartei.config.node;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.diagnostic.Diagnostics;
import io.kartei.source.SourcePosition;
import io.kartei.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A mistake is told where it begins, not where the parser notices it. */
class YamlProblemTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'authors: [Ada, Grace~title: Netze~'        | 1:10 | this bracket is never closed",
        "'authors: [Ada,~  Grace~title: Netze~id: x' | 1:10 | this bracket is never closed",
        "'paper: {size: A4~title: Netze~'            | 1:8  | this bracket is never closed",
        "'redirects:~  a.html: [x~  b.html: y~id: x' | 2:11 | this bracket is never closed",
        "'id: x~authors: [Ada'                       | 2:10 | this bracket is never closed",
        "'exams:~  - name: [~'                       | 2:11 | this bracket is never closed",
        "'paper: {~id: x~'                           | 1:8  | this bracket is never closed",
        "'paper: {size: A4, blank: all]~id: x'       | 1:29 | a comma is missing before this",
        "'authors: [Ada]]~id: x'                     | 1:15 | this ']' has no opening bracket",
        "'title: ''Netze~id: ''x''~language: de'     | 1:8  | this quotation mark isn't closed"
            + " until line 2",
        "'title: \"Netze~~id: \"x\"~language: de'    | 1:8  | this quotation mark isn't closed"
            + " until line 3",
        "'id: x~title: \"Netze~language: de'         | 2:8  | this quotation mark is never closed",
        "'authors: [\"Ada, Grace]~title: \"x\"~'     | 1:11 | this quotation mark isn't closed"
            + " until line 2",
        "'title: ''it''s''~id: x'                    | 1:12 | this text doesn't belong to anything",
        "'cards:~  lists: false~ diagrams: true~'    | 3:2  | this line is indented differently",
        "'exams:~  - name: x~   pattern: y~'         | 3:4  | this line is indented differently",
        "'title: Netze~  id: x~language: de'         | 2:3  | this line is indented as if it"
            + " belonged to the value above",
        "'title:Netze~id: x~'                        | 1:1  | a colon and a space are missing after"
            + " this key",
        "'id: x~title Netze~language: de'            | 2:1  | a colon and a space are missing after"
            + " this key",
        "'id: x~title~'                              | 2:1  | a colon and a space are missing after"
            + " this key",
        "'title: x~- Ada~'                           | 2:1  | a list item can't follow keys",
        "'paper:~\tsize: A4~'                        | 2:1  | this line is indented with a tab",
        "'id: x~title: {{title}}~'                   | 2:8  | a value can't begin with '{{'",
        "'title: %Netze~'                            | 1:8  | a value can't begin with '%'",
        "'title: x~authors: - Ada~'                  | 2:10 | a list can't begin on the line of its"
            + " key",
        "'title: \"C:\\q\"~'                         | 1:12 | there is no such escape sequence"
      })
  void mistakesAreToldWhereTheyBegin(String yaml, String place, String message) {
    SourceText text = SourceText.of("kartei.yaml", yaml.replace('~', '\n'));
    var diagnostics = new Diagnostics();
    YamlReader.read(text, diagnostics);
    assertThat(diagnostics.sorted())
        .singleElement()
        .satisfies(
            told -> {
              assertThat(told.message().replace('"', '\''))
                  .isEqualTo("this isn't valid YAML: " + message);
              SourcePosition at = text.position(requireNonNull(told.span()).start());
              assertThat(at.line() + ":" + at.column()).isEqualTo(place);
              assertThat(told.hint()).isNotBlank();
            });
  }
}
