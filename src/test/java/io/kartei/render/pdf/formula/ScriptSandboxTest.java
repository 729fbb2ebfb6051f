package io.kartei.render.pdf.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mozilla.javascript.RhinoException;

class ScriptSandboxTest {
  private final ScriptSandbox sandbox = new ScriptSandbox();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.lang.System.getProperty('user.home')",
        "Packages.java.lang.Runtime.getRuntime()",
        "importClass(java.io.File)",
        "new JavaAdapter(Object, {})",
        "getClass()",
        "measure.getClass().forName('java.lang.Runtime')",
        "measure('x').getClass().getName()",
        "load('/etc/passwd')",
        "readFile('/etc/passwd')",
        "require('fs')",
        "fetch('https://example.org')"
      })
  void scriptsSeeNothingOfJava(String script) {
    sandbox.define("measure", arguments -> new double[] {1});
    assertThatThrownBy(() -> sandbox.run(script, "test")).isInstanceOf(RhinoException.class);
  }

  @Test
  void theyGetWhatTheyAreGiven() {
    sandbox.define("measure", arguments -> new double[] {arguments.length, 2.5});
    assertThat(sandbox.run("measure('a', 'b').join()", "test")).isEqualTo("2,2.5");
    sandbox.run("function join(word, list) { return word + list.join('-'); }", "test");
    assertThat(sandbox.call("join", "a", new String[] {"b", "c"})).isEqualTo("ab-c");
  }

  @Test
  void theyStopWhereTheirWorkIsUp() {
    sandbox.allow(1_000_000);
    assertThatThrownBy(() -> sandbox.run("try { while (true) {} } catch (e) {}", "test"))
        .isInstanceOf(ScriptSandbox.TooLong.class);
    sandbox.allow(1_000_000);
    assertThat(sandbox.run("1 + 1", "test")).isEqualTo("2");
  }
}
