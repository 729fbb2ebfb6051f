package io.kartei.study.source;

import io.kartei.config.CardSource;
import io.kartei.facts.text.InlineCut;
import io.kartei.facts.text.Lines;
import io.kartei.language.Category;
import io.kartei.language.Text;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.Card;
import io.kartei.model.Inline;
import io.kartei.model.PlainText;
import io.kartei.model.Section;
import io.kartei.source.SourceSpan;
import io.kartei.study.draft.CardDraft;
import io.kartei.study.draft.CardDraft.Ground;
import io.kartei.study.draft.CardExtractor;
import io.kartei.study.draft.CardScope;
import io.kartei.study.draft.Phrases;
import io.kartei.study.draft.Placement;
import io.kartei.study.outline.ShellCommand;
import io.kartei.study.wording.AnswerForm;
import io.kartei.study.wording.Answers;
import io.kartei.study.wording.Headings;
import io.kartei.study.wording.Members;
import io.kartei.study.wording.NameForm;
import io.kartei.study.wording.SetWording;
import io.kartei.study.wording.Wording;
import io.kartei.text.Fingerprints;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Makes a card for each complete list: below a heading that announces a set ({@code Vorteile von
 * RAID 5}), or after a sentence that does ({@code Es gibt drei Arten von Firewalls:}).
 */
final class ListCards implements CardExtractor {
  private static final CardSource LISTS = CardSource.of("lists");
  private static final Set<Ground> ANNOUNCED = Set.of(Ground.ANNOUNCED);
  private static final Set<Ground> THIN = Set.of(Ground.ANNOUNCED, Ground.THIN);
  private static final int MAX_WORDS = 130;
  private static final int MIN_ITEMS = 3;
  private static final int MAX_ITEMS = 9;

  @Override
  public Set<CardSource> sources() {
    return Set.of(LISTS);
  }

  @Override
  public List<CardDraft> extract(CardScope scope) {
    List<CardDraft> cards = new ArrayList<>();
    Block.Heading heading = null;
    Block before = null;
    boolean fresh = true;
    List<Block> body = scope.note().text().body();
    for (int i = 0; i < body.size(); i++) {
      Block block = body.get(i);
      if (block instanceof Block.ItemList list && !isInAnswer(scope, list)) {
        boolean only = i + 1 >= body.size() || body.get(i + 1) instanceof Block.Heading;
        CardDraft card = card(scope, heading, before, list, only, fresh);
        if (card != null) {
          cards.add(card);
        }
      }
      heading = block instanceof Block.Heading found ? found : heading;
      fresh =
          block instanceof Block.Heading
              || (fresh
                  && (block instanceof Block.ItemList || SetWording.isBareName(block, scope)));
      before = block;
    }
    if (!cards.isEmpty() && NameForm.isTold(scope)) {
      cards.replaceAll(card -> card.because(THIN));
    }
    if (!cards.isEmpty()) {
      ShellCommand.All commands = ShellCommand.of(scope);
      cards.removeIf(card -> commands.areMost(card.sides().items()));
    }
    return cards;
  }

  private static @Nullable CardDraft card(
      CardScope scope,
      Block.@Nullable Heading heading,
      @Nullable Block before,
      Block.ItemList list,
      boolean only,
      boolean fresh) {
    List<List<Block>> pieces = pieces(list, scope);
    if (pieces.isEmpty()
        || before == null
        || pieces.stream().allMatch(OutlineCards::isLink)
        || OutlineGrounds.hasFacets(pieces, scope)) {
      return null;
    }
    int count = pieces.size();
    SourceSpan at = before.span();
    List<Inline> content = Lines.contentOf(before);
    if (content != null) {
      List<Inline> lead = SetWording.lead(content, count, scope);
      if (lead != null) {
        List<Block> asked = scope.phrases().front(at, "card.list.lead", lead);
        int verb = SetWording.verbAtEnd(lead, scope);
        boolean known =
            SetWording.isKnown(PlainText.of(lead), count, scope)
                && !ListedSet.isDoubtful(scope.text(PlainText.of(lead)), pieces, scope)
                && !SetWording.tellsWhatItDoes(scope.text(PlainText.of(lead)));
        return verb < 0
            ? draft(scope, at, lead(scope, at, lead), list, pieces)
                .about(PlainText.ofBlocks(asked))
                .because(known ? ANNOUNCED : THIN)
            : named(scope, InlineCut.of(lead, 0, verb), at, list, pieces)
                .about(PlainText.ofBlocks(asked));
      }
    }
    if (content != null && SetWording.isLine(content, scope)) {
      if (!fresh && SetWording.isBareName(before, scope)) {
        return null;
      }
      boolean announces = SetWording.announces(PlainText.of(content), count, true, scope);
      return announces ? named(scope, content, at, list, pieces) : null;
    }
    boolean directly =
        before == heading || (content != null && SetWording.isBareLead(content, scope));
    if (heading != null
        && directly
        && SetWording.announces(PlainText.of(heading.content()), count, only, scope)) {
      return named(scope, heading.content(), heading.span(), list, pieces);
    }
    return null;
  }

  private static CardDraft named(
      CardScope scope,
      List<Inline> name,
      SourceSpan at,
      Block.ItemList list,
      List<List<Block>> pieces) {
    List<Inline> clean = Lines.withoutColon(Headings.clean(name, scope));
    List<Block> front = front(scope, at, clean, pieces.size());
    // the number and emoji of a heading have always been part of what its card is known by
    String asked = PlainText.of(Lines.withoutColon(name));
    int verb = SetWording.verbAtEnd(clean, scope);
    List<Inline> shown = verb < 0 ? clean : InlineCut.of(clean, 0, verb);
    CardDraft card =
        draft(scope, at, whole(scope, at, shown, pieces.size()), list, pieces)
            .about(PlainText.ofBlocks(front).replace(PlainText.of(clean), asked));
    String said = PlainText.of(clean);
    boolean sentences =
        !SetWording.isCounted(said, scope)
            && pieces.stream().allMatch(piece -> PlainText.ofBlocks(piece).endsWith("."));
    return sentences
            || OutlineGrounds.tellsOfOne(scope.text(said), pieces, scope)
            || ListedSet.isDoubtful(scope.text(said), pieces, scope)
            || ListedSet.namesNone(scope.text(said), pieces, scope)
            || scope.text(List.of(list)).has(Category.COURSE_TALK)
            || NameForm.states(scope.text(said))
            || scope.text(said).has(Category.REFERS_BACK)
            || !SetWording.isKnown(said, pieces.size(), scope)
        ? card.because(THIN)
        : card;
  }

  /**
   * Returns a front that asks for what a sentence announces, with the title above it if the
   * sentence doesn't say of what: {@code There are three aspects to consider}.
   */
  private static List<Block> lead(CardScope scope, SourceSpan at, List<Inline> lead) {
    Section section = scope.note().text().sectionAt(at.start());
    Text text = scope.text(PlainText.of(lead));
    boolean says =
        !SetWording.tellsWhatItDoes(text)
            && Wording.content(scope.text(text.until(endOfThing(text)).written())).stream()
                .anyMatch(word -> !text.knows(word, Category.SET_NOUN) && !isCommon(word, text));
    String title = says || section == null ? "" : Headings.above(section.id(), scope);
    List<Inline> whole = new ArrayList<>(Phrases.words(at, title.isEmpty() ? "" : title + ": "));
    whole.addAll(lead);
    return scope.phrases().front(at, "card.list.lead", whole);
  }

  /** Returns where a sentence ends without what is to be done with the things it announces. */
  private static int endOfThing(Text text) {
    int last = text.tokens().size() - 1;
    boolean done =
        last > 1
            && text.view(last - 1, last).is(Category.SMALL_WORD)
            && !text.view(last - 1, last).is(Category.OF_WORD);
    return done ? text.tokens().get(last - 1).start() : text.end();
  }

  /** Returns whether a word occurs in sentences about anything. */
  private static boolean isCommon(String word, Text text) {
    return text.knows(word, Category.SENTENCE_WORD)
        || text.knows(word, Category.COUNT)
        || text.knows(word, Category.ARBITRARY_SET);
  }

  private static List<Block> front(CardScope scope, SourceSpan at, List<Inline> name, int count) {
    return scope
        .phrases()
        .front(at, "card.list.heading", Phrases.strong(at, name), Phrases.number(at, count));
  }

  /** Returns a front that asks for all members of a set, or for some if it has others, too. */
  private static List<Block> asked(CardScope scope, SourceSpan at, List<Inline> name, int count) {
    return SetWording.isArbitrary(PlainText.of(name), scope)
        ? scope
            .phrases()
            .front(
                at,
                "card.outline.some",
                Phrases.strong(at, name),
                Phrases.number(at, Math.min(count, SetWording.SOME)))
        : front(scope, at, name, count);
  }

  /** Returns a front that says whose advantages, phases and the like are asked for. */
  private static List<Block> whole(CardScope scope, SourceSpan at, List<Inline> name, int count) {
    Text text = scope.text(PlainText.of(name));
    boolean general =
        text.is(Category.ASPECT_NAME)
            || Wording.content(text).stream()
                .allMatch(word -> text.knows(word, Category.INFLECTED_WORD));
    Section section = scope.note().text().sectionAt(at.start());
    if (!general || section == null) {
      return asked(scope, at, name, count);
    }
    boolean own = section.heading().equals(at);
    String title = Headings.above(own ? section.parent() : section.id(), scope);
    String said = Fingerprints.normal(text.string());
    if (title.isEmpty() || said.contains(Fingerprints.normal(title))) {
      return asked(scope, at, name, count);
    }
    boolean same = Fingerprints.normal(title).endsWith(" " + said);
    List<Inline> whole = new ArrayList<>(Phrases.words(at, same ? title : title + ": "));
    whole.addAll(same ? List.of() : name);
    return asked(scope, at, whole, count);
  }

  private static CardDraft draft(
      CardScope scope,
      SourceSpan at,
      List<Block> front,
      Block.ItemList list,
      List<List<Block>> pieces) {
    var section = scope.note().text().sectionAt(at.start());
    List<List<Block>> told = Members.names(pieces);
    List<Block> back = List.of(Members.list(list, told));
    return CardDraft.of(Card.Kind.LIST, section == null ? null : section.id(), at, front, back)
        .items(told)
        .because(ANNOUNCED);
  }

  private static List<List<Block>> pieces(Block.ItemList list, CardScope scope) {
    int size = list.items().size();
    boolean fit =
        size >= MIN_ITEMS && size <= MAX_ITEMS && AnswerForm.words(List.of(list)) <= MAX_WORDS;
    if (!fit || list.items().stream().anyMatch(i -> !SetWording.isMember(i))) {
      return List.of();
    }
    List<List<Block>> members = Members.of(Answers.pieces(list, scope), scope);
    return members.size() < MIN_ITEMS ? List.of() : members;
  }

  /** Returns whether this list is part of an answer, or contains a question. */
  private static boolean isInAnswer(CardScope scope, Block.ItemList list) {
    if (Placement.isInAnswer(scope.note(), list.span())) {
      return true;
    }
    return !BodyWalker.all(Block.MarkedQuestion.class, List.of(list)).isEmpty();
  }
}
