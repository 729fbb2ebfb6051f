// The buttons that grade a card: which there are, when the card comes again after each, and the one
// that the reader's own ticks suggest.
(function () {
  "use strict";
  var kartei = window.kartei;

  // The buttons of a page. view: the card.
  kartei.gradeButtons = function (page, me, say, view) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }

    function each(act) {
      page.querySelectorAll("[data-grade]").forEach(function (button) { act(button, Number(button.dataset.grade)); });
    }

    // Shows those of a session whose card is turned, or not yet.
    function show(session, turned) {
      part("turn").hidden = turned;
      var preview = turned && !session.cram ? me.preview(me.cards[session.current.n], Date.now()) : null;
      each(function (button, grade) {
        button.hidden = !turned || (session.cram && (grade === 2 || grade === 4));
        button.querySelector("b").textContent = say(session.cram && grade === 3 ? "known" : kartei.GRADES[grade]);
        button.querySelector("[data-span]").textContent = preview ? say.span(preview[grade].due - Date.now()) : "";
        button.classList.remove("suggested");
      });
      page.classList.toggle("cramming", session.cram);
    }

    // Marks the one that what was ticked or typed suggests. focus: whether to go there.
    function suggest(focus) {
      var suggested = view.suggestion();
      each(function (button, grade) { button.classList.toggle("suggested", grade === suggested); });
      var target = part('grade="' + (suggested || 3) + '"');
      if (focus && target.hidden) target = part('grade="3"');
      if (focus) target.focus({ preventScroll: true });
    }

    return { show: show, suggest: suggest, each: each };
  };
})();
