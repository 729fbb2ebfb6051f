package io.kartei.language;

import java.util.Locale;

/**
 * What a word or phrase may be. The lexicon's files say which ones are; a category's name there is
 * its {@link #key}. The parts of phrases at the end are named by others there.
 */
public enum Category {

  // tables

  /** A corner of a table that announces criteria below. */
  CRITERION_CORNER,
  /** A corner that may announce criteria. */
  VAGUE_CORNER,
  /** The head of a column or row that judges things: pros and cons. */
  JUDGEMENT,
  /** A cell that says how a thing does by a criterion. */
  VERDICT,
  /** A criterion that things are often compared by. */
  MEASURE,
  /** A corner over things of one kind. */
  KIND_CORNER,
  /** The head of a column of numbers that say how much a criterion counts. */
  WEIGHT_COLUMN,
  /** The head of a column that tells about a row without comparing it. */
  DETAIL_COLUMN,
  /** The head of something that isn't compared: of schedules, forms, data, grammar. */
  NOT_A_SUBJECT,
  /** A day of the week. */
  WEEKDAY,
  /** A month. */
  MONTH,
  /** The head of a calendar or a square of numbers. */
  GRID_HEAD,
  /** The corner of a list: of commands, ports, contacts. */
  LIST_CORNER,
  /** The head of a column of logs, contacts, inventories, orders, plans. */
  LIST_COLUMN,
  /** A size that tells things apart: 64-bit. */
  SIZE,
  /** The letter of an answer to choose. */
  CHOICE_LETTER,
  /** Says that something is compared. */
  COMPARES,

  // how people ask

  /** A word that begins a question: what, why. */
  QUESTION_WORD,
  /** The first words of a question that begins with such a word. */
  QUESTION_START,
  /** The first words of a question, be they a verb. */
  QUESTION_VERB_START,
  /** The first words of a request: explain, name two. */
  REQUEST_START,
  /** Says that what is asked about is still to come. */
  ANNOUNCES,
  /** Asks what is still to be done. */
  ASKS_FOR_TASKS,
  /** Asks for an opinion: nobody can tell whether the answer is right. */
  ASKS_OPINION,
  /** Asks for doing rather than for knowing, or about the reader. */
  ASKS_FOR_DOING,
  /** A question that is none without what stands around it. */
  EMPTY_QUESTION,
  /** How long, how often: asked of something that was named before. */
  HOW_MUCH,
  /** Asks for the same of several things. */
  ASKS_OF_EACH,
  /** The first words of an order to name or explain something. */
  ORDER_START,

  // what the words of a text say of it

  /** A word that every sentence has. */
  STOP_WORD,
  /** A small word that gives away its language, as few others have it. */
  TELLS_LANGUAGE,
  /** A noun that is about something which it does not name: advantages. */
  GENERAL_NOUN,
  /** Stands for something that was said before. */
  REFERS_BACK,
  /** Names a place outside of what is read: see above. */
  POINTS_ELSEWHERE,
  /** Begins what goes on from something before. */
  CONJUNCTION,
  /** Joins names. */
  JOINS_NAMES,

  // headings

  /** The number of a heading, with what ends it. */
  HEADING_NUMBER,
  /** The number of an item, with what ends it. */
  ITEM_NUMBER,
  /** What numbers the parts of a book: chapter. */
  PART_OF_BOOK,
  /** A heading about the page and not about a subject: exercises, summary. */
  HEADING_OF_PAGE,
  /** The first words of a heading for what every subject has: examples. */
  GENERAL_HEADING_START,

  // sets of things

  /** How many things, from two to nine, as a word or digit. */
  COUNT,
  /** A word for a number of things; it stands for the digit. */
  COUNT_WORD,
  /** A noun for things that come as a set: advantages. */
  SET_NOUN,
  /** What the heading of several things may begin with. */
  SET_OPENING,
  /** A heading that names a set. */
  SET_HEADING,
  /** Belongs to the page and not to its subject. */
  SET_OF_PAGE,
  /** A noun for a set that says enough below a title. */
  BARE_SET_NOUN,
  /** The verb of a sentence that introduces a whole set. */
  INTRODUCES_SET,
  /** Says that what follows isn't all. */
  OPEN_SET,
  /** The first words of a line that says no more than that a list follows. */
  BARE_LEAD_START,
  /** The last word of a sentence that a list goes on with. */
  ENDS_AS_SENTENCE,

  // answers

  /** The first words of an answer that sends its reader elsewhere. */
  ANSWER_ELSEWHERE,
  /** Stands where an answer should be. */
  NO_ANSWER,
  /** And so on. */
  AND_SO_ON,

  // cells

  /** Says no more than yes or no. */
  CHECK_CELL,
  /** Says something only beside its neighbours. */
  RELATIVE_CELL,
  /** Begins a phrase that only says how. */
  MANNER_START,
  /** No value, or one that stands in another cell. */
  EMPTY_CELL,

  // what cards ask

  /** The first words of a question for the members of a set. */
  ASKS_FOR_SET_START,
  /** Asks for the members of a set, wherever it stands. */
  ASKS_FOR_SET,
  /** Asks for more of each thing than its name. */
  ASKS_FOR_MORE,
  /** The first word of a question for how something is. */
  MANNER_QUESTION_START,
  /** Refers to what there is to choose from. */
  OF_CHOICES,
  /** Stands between things to decide between. */
  EITHER_OR,
  /** Asks for something that a drawing can tell. */
  ASKS_FOR_DRAWING,
  /** The first word of a part of a sentence, which names no thing. */
  NO_TERM_START,
  /** A word of sentences that no name of a thing has. */
  CLAUSE_WORD,
  /** The first words of a question what something is. */
  ASKS_MEANING,
  /** The first words of a question what letters stand for. */
  ASKS_LETTERS,
  /** The last word of the former. */
  ENDS_MEANING,
  /** The last words of the latter. */
  ENDS_LETTERS,
  /** Stands before the name of a term. */
  ARTICLE_OF_TERM,

  // labels of questions and answers

  /** A label that asks, with its number and what ends it: Question 3: */
  LABELLED_QUESTION,
  /** A label that answers, with its number and what ends it. */
  LABELLED_ANSWER,
  /** A label that asks and is all that stands on its line. */
  QUESTION_LABEL_ALONE,
  /** A label that answers and is all that stands on its line. */
  ANSWER_LABEL_ALONE,
  /** The label of a task, where a text begins with it. */
  SETS_TASK,
  /** The first words of what solves a task. */
  SOLUTION_START,
  /** A heading that is the label of a question. */
  QUESTION_HEADING,
  /** A heading that is the label of an answer. */
  ANSWER_HEADING,
  /** The number of a question or task. */
  NUMBERED_QUESTION,
  /** The number of what is called a question. */
  CALLED_QUESTION,
  /** A line that labels something else than an answer. */
  LABELS_ANOTHER,
  /** The line to click on above a folded answer. */
  REVEALS_ANSWER,
  /** An article. */
  ARTICLE,
  /** Names the right ones of several choices, whose letters follow. */
  NAMES_RIGHT_CHOICE,
  /** Says that several choices are right. */
  SEVERAL_ANSWERS,
  /** Asks for questions, not for an answer. */
  ASKS_FOR_QUESTIONS,
  /** Offers help. */
  OFFERS_HELP,
  /** Speaks to the reader. */
  ADDRESSES_READER,
  /** A link to the top of the page. */
  BACK_TO_TOP,
  /** A page of a printed book. */
  PAGE_OF_BOOK,
  /** A title that only names where its link leads. */
  NAMES_SOURCE,
  /** The first words of such a title. */
  NAMES_SOURCE_START,

  /** A remark in brackets that invites to discuss a line. */
  DISCUSSION_REMARK,

  // comparisons and glossaries

  /** A title of a comparison that says nothing without the one above it. */
  VAGUE_COMPARISON_TITLE,
  /** Says that the title is that of a comparison. */
  NAMES_COMPARISON,
  /** What the number of a table stands behind. */
  TABLE_LABEL,
  /** A noun for terms. */
  TERM_NOUN,
  /** The head of a glossary's column of terms. */
  TERM_HEAD,
  /** The head of a column of short forms. */
  SHORT_FORM_NOUN,
  /** The head of a column of long forms. */
  LONG_FORM_HEAD,
  /** The head of a column of definitions. */
  DEFINITION_HEAD,
  /** The head of a column of names, beside short forms. */
  NAME_HEAD,
  /** The head of a column of things of one kind. */
  KIND_HEAD,
  /** The same as in the row above. */
  DITTO,
  /** A heading of a glossary. */
  GLOSSARY_HEADING,
  /** A heading that says what stands below about the thing that a heading above names. */
  GENERIC_HEADING,
  /** The first words of a heading that asks what something is. */
  ASKS_WHAT_START,

  // acronyms and names

  /** Announces a saying to remember things by. */
  MNEMONIC,
  /** A word of sentences, in which somebody does something. */
  SENTENCE_WORD,
  /** A word that an acronym may leave out. */
  SMALL_WORD,
  /** One of these behind which a phrase may give no letter. */
  OF_WORD,
  /** A word that an acronym has a digit for; it stands for the digit. */
  DIGIT_WORD,
  /** Stands before the name of a person. */
  PERSON_TITLE,
  /** The name of a person who is an example. */
  EXAMPLE_PERSON,
  /** A given name. */
  GIVEN_NAME,
  /** A small word before a family name. */
  NAME_PARTICLE,
  /** The symbol of an element that is found in formulas. */
  CHEMICAL_ELEMENT,

  // sentences

  /** What may have a point behind it within a sentence. */
  ABBREVIATION,
  /** What a definition may begin with before the name. */
  DEFINITION_ARTICLE,
  /** Stands between the name of a thing and what it is. */
  DEFINING_VERB,
  /** Makes the former no definition when it follows at once. */
  NOT_DEFINING,
  /** Stands before the name in a sentence that says that it defines. */
  DEFINITION_OPENING,
  /** Stands behind the name in such a sentence. */
  DEFINITION_CLOSING,
  /** A word that only a German definition has: in it, names have a capital. */
  GERMAN_DEFINING_VERB,
  /** The last word of a sentence that goes on in the lines below it. */
  GOES_ON_BELOW,
  /** What a noun ends with in the plural or another case. */
  ENDING_OF_NOUN,
  /** The first words of what is no name: of a condition, of a reference. */
  NO_NAME_START,

  // short forms and long ones

  /** Stands before a short form in brackets. */
  INTRODUCES_SHORT,
  /** Stands before a long form in brackets. */
  INTRODUCES_LONG,
  /** Stands between a name and what is said of it. */
  SEPARATOR,
  /** An arrow or bullet that a line begins with. */
  LEAD,
  /** Stands between a short form and its long one. */
  STANDS_FOR,
  /** Stands between a long form and its short one. */
  SHORTENED_TO,
  /** The first word of what tells about a thing and does not write out its name. */
  CLAUSE_START,
  /** Stands between two exam references. */
  JOINS_REFERENCES,

  // exams

  /** Leads to an exam reference, and is no name of an exam. */
  LEADS_TO_REFERENCE,
  /** A small word within the name of an exam. */
  WORD_OF_NAME,
  /** Names an exam or a task. */
  EXAM_NOUN,
  /** Stands between the first and the last of several tasks. */
  RANGE_WORD,

  // parts of phrases, which only the lexicon names: mostly the words of the category called alike

  DECIMAL,
  CRITERION_NOUN,
  VERDICT_WORD,
  MEASURE_NOUN,
  /** A word that stands anywhere in the name of a criterion. */
  MEASURE_WORD,
  /** A word that is the whole name of a criterion. */
  MEASURE_WHOLE,
  WEIGHT,
  DETAIL_NOUN,
  LIST_CORNER_NOUN,
  BARE_QUESTION_WORD,
  EMPTY_REST,
  PAGE_NOUN,
  DIGIT,
  /** What joins a noun for several things to the thing that they are of. */
  SET_OF,
  /** A noun behind which that thing stands at once. */
  SHORT_SET_NOUN,
  CHECK_WORD,
  RELATIVE_WORD,
  UNIT_OF_TIME,
  QUESTION_LABEL,
  /** The label of a task, which has a solution. */
  TASK_LABEL,
  /** The label of a task if it has a number, and of a chapter without. */
  CHAPTER_LABEL,
  ANSWER_LABEL,
  ANSWER_HEADING_LABEL,
  QUESTION_NAME,
  SOURCE_LABEL,
  FOLDED_ANSWER,
  REVEAL_WORD,
  EXPLANATION,
  SHOWS,
  WITH,
  IS,
  RIGHT_CHOICE,
  DITTO_WORD,
  DASH,
  QUOTE,
  ARROW,
  /** The imperative of a verb that asks. */
  IMPERATIVE,
  /** The same, said to a person that one doesn't know. */
  FORMAL_IMPERATIVE;

  /** Its name in the lexicon's files: {@code list-corner}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
