package io.kartei.study.wording;

import static org.assertj.core.api.Assertions.assertThat;

import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameFormTest {

  private static Text text(String text) {
    return Lexicon.standard().text(text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Requires a key",
        "Used by bakers and millers",
        "Very coarse flour",
        "Many ways to bake",
        "Check the oven door",
        "Dough that rests overnight",
        "Still has to cool",
        "Create loaves",
        "Dieser sollte schon warm sein",
        "Beim Backen passiert einiges",
        "Der Teig muss ruhen",
        "Enthält einen Vorteig"
      })
  void whatIsSaidIsNoName(String name) {
    assertThat(NameForm.isStatement(text(name))).as(name).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sourdough",
        "Anpassung an Konventionen",
        "Grundsätze der Dialoggestaltung",
        "Man-in-the-middle attack",
        "On-demand baking",
        "Class A flour",
        "Read operation",
        "Load balancing",
        "For loops",
        "Security through obscurity",
        "Trennung von Mensch und Problem"
      })
  void namesAreNone(String name) {
    assertThat(NameForm.isStatement(text(name))).as(name).isFalse();
  }

  @Test
  void onlyWhatAnnouncesASetMayHaveAnObject() {
    assertThat(NameForm.isStatement(text("Two ways to bake a loaf"))).isTrue();
    assertThat(NameForm.states(text("Two ways to bake a loaf"))).isFalse();
  }

  @Test
  void aRowOfSmallWordsIsSaid() {
    assertThat(NameForm.isSaid(text("Mouldy crumbs on baking tins"))).isTrue();
    assertThat(NameForm.isSaid(text("Storage Area Network"))).isFalse();
    assertThat(NameForm.isSaid(text("Ablage der gebackenen Brote"))).isFalse();
    assertThat(NameForm.isSaid(text("stone-ground flour mill"))).isFalse();
  }

  @Test
  void aFragmentHasFewWordsAndNoCapital() {
    assertThat(NameForm.isFragment(text("a single oven"), 6)).isTrue();
    assertThat(NameForm.isFragment(text("Teil des Ofens"), 6)).isFalse();
    assertThat(NameForm.isFragment(text("what lets the dough rise in time"), 6)).isFalse();
  }
}
