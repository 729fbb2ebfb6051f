package io.kartei.facts;

import io.kartei.config.SiteConfig;
import io.kartei.config.SiteConfig.Cards;
import io.kartei.config.SiteConfig.HtmlMode;
import io.kartei.config.exam.ExamConfig;
import io.kartei.diagnostic.Diagnostics;
import io.kartei.diagram.kind.Drawings;
import io.kartei.evidence.EvidenceSink;
import io.kartei.exam.CatalogueCodes;
import io.kartei.exam.ExamSchemes;
import io.kartei.facts.card.AuthorCardFinder;
import io.kartei.facts.question.QuestionReader;
import io.kartei.facts.reference.ExamBlockReader;
import io.kartei.facts.reference.ExamLineReader;
import io.kartei.facts.reference.ExamReferenceReader;
import io.kartei.facts.reference.ObjectiveFinder;
import io.kartei.facts.table.TableFinder;
import io.kartei.facts.term.TermFinder;
import io.kartei.facts.text.FactScope;
import io.kartei.facts.text.NoteIds;
import io.kartei.facts.text.NoteLanguage;
import io.kartei.facts.text.Sections;
import io.kartei.language.Languages;
import io.kartei.language.Lexicon;
import io.kartei.markdown.MarkdownDocument;
import io.kartei.markdown.MarkdownParser;
import io.kartei.model.Block;
import io.kartei.model.BodyWalker;
import io.kartei.model.FrontMatter;
import io.kartei.model.Inline;
import io.kartei.model.ParsedNote;
import io.kartei.source.SourceText;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Reads one note: parses it, then lets each finder look for its kind of fact.
 *
 * <pre>{@code
 * ParsedNote note = new NoteReader(HtmlMode.FILTERED).read(SourceText.of("dhcp.md", text));
 * }</pre>
 *
 * Immutable, and safe to use from many threads.
 */
public final class NoteReader {
  private final MarkdownParser parser;
  private final ExamSchemes exams;
  private final boolean objectives;
  private final CatalogueCodes catalogue;
  private final Cards cards;
  private final String language;
  private final String title;

  /**
   * Creates a reader for the notes of a site that configures neither exams nor author-written
   * cards.
   */
  public NoteReader(HtmlMode html) {
    this(html, Cards.TAGGED, ExamConfig.standard(), "", "Kartei");
  }

  /** Creates a reader for the notes of a site. */
  public NoteReader(SiteConfig config) {
    this(config, new Drawings());
  }

  /**
   * Creates a reader for the notes of a site.
   *
   * @param drawings draws the diagrams in notes, and may have drawn them before
   */
  public NoteReader(SiteConfig config, Drawings drawings) {
    this(
        MarkdownParser.forNotes(config.notes().html(), drawings, config.notes().teacher()),
        config.notes().cards(),
        config.notes().exams(),
        config.site().language(),
        config.site().title());
  }

  /**
   * @param language the site's language; empty if unknown
   * @param title the site's title
   */
  public NoteReader(HtmlMode html, Cards cards, ExamConfig exams, String language, String title) {
    this(MarkdownParser.forNotes(html), cards, exams, language, title);
  }

  private NoteReader(
      MarkdownParser parser, Cards cards, ExamConfig exams, String language, String title) {
    this.cards = cards;
    this.language = language;
    this.title = title;
    this.parser = parser;
    this.exams = ExamSchemes.of(exams);
    this.objectives = exams.objectives() != ExamConfig.Objectives.NEVER;
    this.catalogue = new CatalogueCodes(exams.catalogue());
  }

  /** Reads a note. Never fails: problems are reported in the note's diagnostics. */
  public ParsedNote read(SourceText source) {
    return read(source, NoteIds.of(source.path()));
  }

  /**
   * Reads a note that has another id; see {@link NoteIds}.
   *
   * @param id prefix of the ids of everything found in the note
   */
  public ParsedNote read(SourceText source, String id) {
    return read(source, id, EvidenceSink.NONE);
  }

  /**
   * Reads a note and reports why each place was taken for what it is.
   *
   * @param evidence receives each decision and the reason for it
   */
  public ParsedNote read(SourceText source, String id, EvidenceSink evidence) {
    MarkdownDocument document = parser.parse(source);
    Diagnostics diagnostics = new Diagnostics();
    diagnostics.reportAll(document.diagnostics());
    Sections headings = Sections.of(document.body(), source.text().length());
    Lexicon lexicon =
        Languages.standard()
            .lexicon(NoteLanguage.of(document.frontMatter().language(), document.body(), language));
    FactScope scope = new FactScope(source, id, lexicon, headings, diagnostics, evidence);
    ExamReferenceReader references = new ExamReferenceReader(scope, exams);
    document.frontMatter().exams().references().forEach(references::readAll);
    List<Block> read =
        new ExamBlockReader(new ExamLineReader(source, references)).read(document.body());
    AlmostSyntax.report(read, scope);
    QuestionReader.Result questions = QuestionReader.read(read, scope, references);
    List<Block> body = questions.body();
    Sections sections = Sections.of(body, source.text().length());
    TableFinder tables = TableFinder.find(body, scope);
    TitleFinder.Title found =
        TitleFinder.find(
            body, sections.all(), document.frontMatter(), lexicon, source.path(), title);
    return new ParsedNote(
        id,
        source.path(),
        tagged(document.frontMatter(), body),
        found.text(),
        new ParsedNote.Text(
            body,
            found.heading(),
            sections.all(),
            document.anchors(),
            WordCounter.count(body),
            NoteLanguage.count(body)),
        new ParsedNote.Facts(
            ReferenceFinder.find(document.body()),
            references.found(questions.questions()),
            ObjectiveFinder.find(
                body, document.frontMatter().exams().objectives(), scope, objectives, catalogue),
            questions.questions(),
            AuthorCardFinder.find(body, document.frontMatter().tags(), cards, scope),
            tables.tables(),
            tables.comparisons(),
            TermFinder.find(body, document.frontMatter().title(), scope),
            DiagramFinder.find(body, scope),
            DirectiveReader.read(document.comments(), document.body(), scope)),
        diagnostics.sorted());
  }

  /** Returns front matter with its own tags, and then those in the text. */
  private static FrontMatter tagged(FrontMatter frontMatter, List<Block> body) {
    Set<String> tags = new LinkedHashSet<>(frontMatter.tags());
    BodyWalker.all(Inline.Tag.class, body).forEach(tag -> tags.add(tag.name()));
    return frontMatter.tagged(List.copyOf(tags));
  }
}
