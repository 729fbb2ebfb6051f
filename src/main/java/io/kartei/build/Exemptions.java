package io.kartei.build;

import io.kartei.diagnostic.SeverityRules;
import io.kartei.diagnostic.SeverityRules.Exemption;
import io.kartei.model.ParsedNote;
import io.kartei.model.ParsedNote.Directive;
import io.kartei.source.SourcePlace;
import io.kartei.source.SourceText;
import io.kartei.source.SourceTree;
import java.util.List;

/** Takes from notes which diagnostics their authors want to be ignored, and where. */
final class Exemptions {
  private Exemptions() {}

  /** Adds what notes say to rules. */
  static void add(List<ParsedNote> notes, SourceTree sources, SeverityRules rules) {
    for (ParsedNote note : notes) {
      SourceText text = sources.note(note.path());
      for (Directive directive : note.facts().directives()) {
        if (directive.kind() == Directive.Kind.IGNORE && text != null) {
          add(note, directive, text, rules);
        }
      }
    }
  }

  private static void add(
      ParsedNote note, Directive directive, SourceText text, SeverityRules rules) {
    if (directive.applies() == null) {
      rules.exempt(note.path(), new Exemption(directive.codes(), null));
    } else {
      SourcePlace place = text.place(directive.applies());
      rules.exempt(place.path(), new Exemption(directive.codes(), place.span()));
    }
  }
}
