package io.kartei.language;

import java.util.Locale;

/** The categories of words and phrases whose members the lexicon's files list by {@link #key}. */
public enum Category { // tables
  /** The corner of a table with criteria below. */
  CRITERION_CORNER,
  /** A corner that may have criteria below. */
  VAGUE_CORNER,
  /** The head of a column or row that judges things: pros and cons. */
  JUDGEMENT,
  /** A cell that rates a thing by a criterion. */
  VERDICT,
  MEASURE,
  /** The corner above things of one kind. */
  KIND_CORNER,
  /** The corner above layers, levels, or categories, which have names. */
  RANK_CORNER,
  /** The head of a column of numbers that say how much a criterion counts. */
  WEIGHT_COLUMN,
  /** The head of a column with details that don't compare rows. */
  DETAIL_COLUMN,
  /** The head of a column that nobody is asked about: remarks, sources, mnemonics. */
  UNASKED_COLUMN,
  /** The head of something that isn't a subject of comparison: schedules, forms, data, grammar. */
  NOT_A_SUBJECT,
  GRID_HEAD,
  /** The head of a column of what things are for, or of what one knows of each: function, port. */
  PURPOSE_HEAD,
  /** The head of a column of which each thing may have many: where it is used, examples, pros. */
  OPEN_HEAD,
  /** A noun in German, by its article; in English, by its number. */
  MASCULINE,
  FEMININE,
  NEUTER,
  SINGULAR,
  PLURAL,
  /** The corner of a list: of commands, ports, contacts. */
  LIST_CORNER,
  /** The head of a column of logs, contacts, inventories, orders, plans. */
  LIST_COLUMN,
  SIZE,
  /** The head of a column that says which of the others is best. */
  CONCLUSION_COLUMN,
  TOTAL,
  /** The first word of a level or a number of things: high, few. */
  LEVEL,
  CHOICE_LETTER,
  COMPARES,
  // how people ask
  QUESTION_WORD,
  /** The first words of a question that begins with a question word. */
  QUESTION_START,
  /** The first words of a question, including verbs. */
  QUESTION_VERB_START,
  /** The first words of a request: explain, name two. */
  REQUEST_START,
  /** Announces that what is asked about follows. */
  ANNOUNCES,
  /** Asks what remains to be done. */
  ASKS_FOR_TASKS,
  /** Asks for an opinion: there is no right answer. */
  ASKS_OPINION,
  /** Asks for action rather than knowledge, or about the reader. */
  ASKS_FOR_DOING,
  /** A question that means nothing without its context. */
  EMPTY_QUESTION,
  /** How long, how often: asks about something named before. */
  HOW_MUCH,
  /** Asks the same about each of several things. */
  ASKS_OF_EACH,
  /** The first words of an order to name or explain something. */
  ORDER_START,
  // functions of words in a text
  /** A word that is common in any sentence. */
  STOP_WORD,
  /** A small word that identifies its language, because few others have it. */
  TELLS_LANGUAGE,
  /** A noun about something it doesn't name: advantages. */
  GENERAL_NOUN,
  /** Refers to something mentioned before. */
  REFERS_BACK,
  /** A small word before a noun that something before it names: this. */
  DEMONSTRATIVE,
  /** Points outside the text: see above. */
  POINTS_ELSEWHERE,
  /** Begins a continuation of something before. */
  CONJUNCTION,
  JOINS_CLAUSES,
  JOINS_NAMES,
  RELATES_NAMES,
  /** The number of a heading, including the character that ends it. */
  HEADING_NUMBER,
  /** The number of an item, including the character that ends it. */
  ITEM_NUMBER,
  /** A word for a numbered part of a book: chapter. */
  PART_OF_BOOK,
  /** A heading about the page rather than its subject: exercises, summary. */
  HEADING_OF_PAGE,
  /** The first words of a heading that any subject may have: examples. */
  GENERAL_HEADING_START,
  /** A number from two to nine, as a word or digit. */
  COUNT,
  /** A word for a number; its value is the digit. */
  COUNT_WORD,
  /** A noun for things that come as a set: advantages. */
  SET_NOUN,
  /** What a heading for several things may begin with. */
  SET_OPENING,
  /** The name of a folder that says nothing about the notes in it. */
  GENERAL_FOLDER,
  /** A heading about the course rather than its subject: plan, dates, reading. */
  COURSE_HEADING,
  /** A heading about the tests of a course, which names what they are about. */
  TEST_HEADING,
  /** What is one of a row of tasks or lessons if a number follows it: scenario, week. */
  PIECE_OF_COURSE,
  /** The first words of a text that gives examples. */
  EXAMPLE_START,
  /** A heading that names a set. */
  SET_HEADING,
  /** Belongs to the page rather than its subject. */
  SET_OF_PAGE,
  UNINDEXED,
  /** A noun for a set that is clear enough below a title. */
  BARE_SET_NOUN,
  /** The verb of a sentence that introduces a complete set. */
  INTRODUCES_SET,
  /** Says that what follows is incomplete. */
  OPEN_SET,
  /** A set that notes tell completely: phases, pros. */
  CLOSED_SET,
  /** One of which they name some: criteria, tools. */
  ARBITRARY_SET,
  /** The first words of a line that only announces a list. */
  BARE_LEAD_START,
  /** The last word of a sentence that a list continues. */
  ENDS_AS_SENTENCE,
  /** The first words of an answer that refers the reader elsewhere. */
  ANSWER_ELSEWHERE,
  /** The label of a line below an answer that files the question: topic, difficulty. */
  FILES_QUESTION,
  /** What stands where something is still to be written. */
  PLACEHOLDER,
  /** A placeholder for a missing answer. */
  NO_ANSWER,
  AND_SO_ON,
  /** Says only yes or no. */
  CHECK_CELL,
  /** Only meaningful next to its neighbours. */
  RELATIVE_CELL,
  /** Begins a phrase that only describes a manner. */
  MANNER_START,
  /** No value, or one that is in another cell. */
  EMPTY_CELL,
  // what cards ask
  /** The first words of a question that asks for the members of a set. */
  ASKS_FOR_SET_START,
  /** Asks for the members of a set, anywhere in the text. */
  ASKS_FOR_SET,
  /** Asks for more about each thing than its name. */
  ASKS_FOR_MORE,
  /** The first word of a question about how something is. */
  MANNER_QUESTION_START,
  /** Refers to the choices. */
  OF_CHOICES,
  EITHER_OR,
  /** Asks for something that a drawing can show. */
  ASKS_FOR_DRAWING,
  /** The first word of a clause, which doesn't name a thing. */
  NO_TERM_START,
  /** A word that occurs in sentences but not in names. */
  CLAUSE_WORD,
  /** The first words of a question about what something is. */
  ASKS_MEANING,
  /** The first words of a question about what letters stand for. */
  ASKS_LETTERS,
  /** The last word of a question about what something is. */
  ENDS_MEANING,
  /** The last words of a question about what letters stand for. */
  ENDS_LETTERS,
  /** An article before a term. */
  ARTICLE_OF_TERM,
  // labels of questions and answers
  /** The label of a question, with its number and the character that ends it: Question 3: */
  LABELLED_QUESTION,
  /** The label of an answer, with its number and the character that ends it. */
  LABELLED_ANSWER,
  /** The label of a question that is alone on its line. */
  QUESTION_LABEL_ALONE,
  /** The label of an answer that is alone on its line. */
  ANSWER_LABEL_ALONE,
  /** The label of a task at the beginning of a text. */
  SETS_TASK,
  /** The first words of a task's solution. */
  SOLUTION_START,
  /** A heading that labels a question. */
  QUESTION_HEADING,
  /** A heading that labels an answer. */
  ANSWER_HEADING,
  /** The number of a question or task. */
  NUMBERED_QUESTION,
  /** A number together with a word for question. */
  CALLED_QUESTION,
  /** A line that labels something other than an answer. */
  LABELS_ANOTHER,
  /** The summary above a folded answer. */
  REVEALS_ANSWER,
  ARTICLE,
  /** Introduces the letters of the right choices. */
  NAMES_RIGHT_CHOICE,
  /** After one of several choices: this one is right. */
  MARKS_RIGHT,
  /** Part of a question that only its reader can answer. */
  ASKS_READER,
  /** A heading above the answers to all questions. */
  ANSWER_KEY_HEADING,
  /** Says that more than one choice is right. */
  SEVERAL_ANSWERS,
  /** Asks for questions rather than an answer. */
  ASKS_FOR_QUESTIONS,
  OFFERS_HELP,
  /** Addresses the reader. */
  ADDRESSES_READER,
  BACK_TO_TOP,
  PAGE_OF_BOOK,
  /** What names a part of a picture by where it is. */
  PICTURE_PLACE,
  /** A title that only names the link's target. */
  NAMES_SOURCE,
  /** The first words of such a title. */
  NAMES_SOURCE_START,

  /** A remark in brackets that invites discussion of a line. */
  DISCUSSION_REMARK,
  // comparisons and glossaries
  /** A comparison's title that means nothing without the one above it. */
  VAGUE_COMPARISON_TITLE,
  /** Marks the title of a comparison. */
  NAMES_COMPARISON,
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
  /** The head of a column that says what words or signs mean. */
  MEANING_HEAD,
  /** The head of a column of names next to short forms. */
  NAME_HEAD,
  /** The head of a column of things of one kind. */
  KIND_HEAD,
  DITTO,
  GLOSSARY_HEADING,
  /** A heading for text about the thing that the heading above names. */
  GENERIC_HEADING,
  /** A heading above tasks, reasons, steps and the like, which aren't terms to explain. */
  ASPECT_HEADING,
  /** A name that says nothing without what it is an aspect of. */
  ASPECT_NAME,
  /** A noun for what is done or how something is, rather than for a thing. */
  ABSTRACT_NOUN,
  /** The beginning of a clause that says which one a thing is. */
  RELATIVE_CLAUSE,
  /** A verb that says what a thing does, at the start of a line about it. */
  PREDICATE_VERB,
  /** The first words of a line that advises, compares or weighs, rather than explains. */
  NO_EXPLANATION_START,
  /** The first words of a line that states, orders or refers back: it isn't a name. */
  STATEMENT_START,
  /** A word of statements, not of names: must, everyone. */
  STATEMENT_WORD,
  /** A verb that says what something does: before it stands what that is. */
  FINITE_VERB,
  /** How a verb ends that follows a noun, where only nouns have capitals. */
  VERB_BEHIND_NOUN,
  /** A word before an object that is no finite verb: a participle, a preposition. */
  NOT_FINITE,
  /** Begins an object: after a word that is no small one, that one is a verb. */
  OBJECT_DETERMINER,
  /** Words to the students of a course rather than about its subject. */
  COURSE_TALK,
  OWN_TALK,
  /** Words of questions on a text or a figure that stands beside them in an exercise. */
  ASKS_OF_TEXT,
  EVERYDAY_LETTERS,
  /** Words about what exams ask, or when a course had something, rather than about a subject. */
  EXAM_REMARK,
  /** The head of a column of situations, to each of which something suits. */
  CASE_HEAD,
  /** The first words of a heading that asks what something is. */
  ASKS_WHAT_START,
  MNEMONIC,
  /** A word of sentences about people's actions. */
  SENTENCE_WORD,
  SMALL_WORD,
  /** A small word after which a phrase may contribute no letter. */
  OF_WORD,
  /** A word that an acronym may represent by a digit, which is its value. */
  DIGIT_WORD,
  /** A title before a person's name. */
  PERSON_TITLE,
  /** The name of a fictional example person. */
  EXAMPLE_PERSON,
  /** A given name. */
  GIVEN_NAME,
  /** A small word before a family name. */
  NAME_PARTICLE,
  /** What a thing is, after its name, and so without a letter in its acronym. */
  WORD_BEHIND_NAME,
  /** The symbol of an element that occurs in formulas. */
  CHEMICAL_ELEMENT,
  /** An abbreviation whose full stop doesn't end a sentence. */
  ABBREVIATION,
  /** What may precede the name in a definition. */
  DEFINITION_ARTICLE,
  /** The verb between the name of a thing and its definition. */
  DEFINING_VERB,
  /** Directly after such a verb, shows that it isn't a definition. */
  NOT_DEFINING,
  /** A word whose ending depends on the word before it: the German adjective. */
  INFLECTED_WORD,
  /** Says how important or popular a thing is, rather than what it is. */
  VALUING_WORD,
  /** What precedes the name in an explicit definition. */
  DEFINITION_OPENING,
  /** What follows the name in an explicit definition. */
  DEFINITION_CLOSING,
  /** A word that only German definitions have, in which names are capitalized. */
  GERMAN_DEFINING_VERB,
  /** The last word of a sentence that continues on the lines below. */
  GOES_ON_BELOW,
  /** A plural or case ending of a noun. */
  ENDING_OF_NOUN,
  /** An ending that makes another word of a word: the -lich of wirtschaftlich isn't a word. */
  DERIVATIONAL_SUFFIX,
  /** A word that begins a condition. */
  CONDITION,
  /** The first words of something that isn't a name: of a condition, of a reference. */
  NO_NAME_START,
  /** Introduces a short form in brackets. */
  INTRODUCES_SHORT,
  /** Introduces a long form in brackets. */
  INTRODUCES_LONG,
  /** Separates a name from what is said about it. */
  SEPARATOR,
  /** An arrow or bullet at the beginning of a line. */
  LEAD,
  /** Joins a short form to the long form after it. */
  STANDS_FOR,
  /** Joins a long form to the short form after it. */
  SHORTENED_TO,
  /** The first word of text about a thing, which isn't its long form. */
  CLAUSE_START,
  JOINS_REFERENCES,

  /** The language of code that is typed at a prompt. */
  SHELL,
  /** Announces commands, in a title. */
  COMMAND_NOUN,
  /** What somebody does with a command: show, delete. */
  COMMAND_VERB,
  /** What a command does: shows, deletes. */
  COMMAND_DOES, // exams
  /** Introduces an exam reference but isn't the name of an exam. */
  LEADS_TO_REFERENCE,
  /** A small word within the name of an exam. */
  WORD_OF_NAME,
  EXAM_NOUN,
  /** Joins the first and last of a range of tasks. */
  RANGE_WORD,
  POINTS_UNIT,
  /** May stand between the word for a task and its number. */
  NUMBER_WORD,
  CALLOUT_TYPE,
  DIRECTIVE_WORD,
  DECIMAL,
  WEIGHT,
  DIGIT,
  TASK_LABEL,
  ANSWER_HEADING_LABEL,
  SHOWS,
  DASH,
  QUOTE,
  ARROW,
  /** A form of a verb that names what somebody does. */
  INFINITIVE,
  ACTIVITY_START;

  /** Returns its name in the lexicon's files: {@code list-corner}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
