// Readers' own answers to questions that the notes leave open.
(function () {
  "use strict";
  var kartei = window.kartei;
  var page = document.querySelector("[data-open-questions]");
  if (!page) return;
  var cards = Array.prototype.slice.call(page.querySelectorAll("[data-open]"));
  var only = page.querySelector("[data-unanswered]");
  var told = page.querySelector("[data-answered]");

  function mark(card, text) {
    card.classList.toggle("answered", text !== "");
  }

  function count() {
    var done = cards.filter(function (card) { return card.classList.contains("answered"); }).length;
    told.textContent = told.dataset.words.replace("{0}", done).replace("{1}", cards.length);
  }

  function filter() {
    cards.forEach(function (card) {
      card.hidden = only.checked && card.classList.contains("answered");
    });
  }

  var answers = kartei.answers.all();
  cards.forEach(function (card) {
    var field = card.querySelector("textarea");
    var mine = answers[card.dataset.open];
    field.value = mine ? mine.text : "";
    mark(card, field.value);
    field.addEventListener("input", function () {
      kartei.answers.set(card.dataset.open, field.value, Date.now());
      mark(card, field.value.trim());
      count();
    });
  });
  only.addEventListener("change", filter);
  count();
})();
