package io.kartei.study.draft;

import io.kartei.config.CardSource;
import io.kartei.evidence.EvidenceSink;
import io.kartei.index.NotePage;
import io.kartei.language.Lexicon;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.ParsedNote;
import io.kartei.model.PlainText;
import java.util.List;
import java.util.Set;

/**
 * What an extractor works from.
 *
 * @param page the note
 * @param site the site's title
 * @param isStart whether it is the note that introduces the site
 * @param phrases words for fronts, in the note's language
 * @param lexicon the words of that language
 * @param terms the terms explained anywhere in the site
 * @param sources the card sources that are on for this note
 * @param evidence receives the reasons why a place yields a card or doesn't
 */
public record CardScope(
    NotePage page,
    String site,
    boolean isStart,
    Phrases phrases,
    Lexicon lexicon,
    KnownTerms terms,
    Set<CardSource> sources,
    EvidenceSink evidence) {

  /** Returns a text, analysed in the note's language. */
  public Text text(String text) {
    return lexicon.text(text);
  }

  /** Returns the words of blocks, analysed in the note's language. */
  public Text text(List<Block> blocks) {
    return text(PlainText.ofBlocks(blocks));
  }

  /** Returns the same scope, reporting its reasons to this sink. */
  public CardScope with(EvidenceSink sink) {
    return new CardScope(page, site, isStart, phrases, lexicon, terms, sources, sink);
  }

  public ParsedNote note() {
    return page.note();
  }

  public boolean has(CardSource source) {
    return sources.contains(source);
  }
}
