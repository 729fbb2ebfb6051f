// The overview: what is to be done today, the way to the exam, and what the reader should know.
(function () {
  "use strict";
  var kartei = window.kartei;
  var element = kartei.element;
  var plan = kartei.plan;
  var REMIND = 50; // grades without a backup
  var FEW = 12;

  // What the plan says, as sentences. given: { me, unseen, work, now }
  function planWords(given, say) {
    var me = given.me;
    var date = me.exam.date;
    var days = date ? plan.daysLeft(given.now, date) : null;
    if (days === null) return [];
    if (days < 0) return [say("examOver", { date: say.date(date) })];
    if (days === 0) return [say("examToday")];
    var said = [say("exam", { n: days, date: say.date(date) })];
    var intake = given.work.plan;
    if (given.unseen === 0) said.push(say("seen"));
    else if (intake.needed === 0) said.push(say("settle"));
    else if (intake.left > 0) said.push(say("short", { limit: me.settings.fresh, left: intake.left, needed: intake.needed }));
    else said.push(say("enough", { n: Math.min(intake.needed, me.settings.fresh) }));
    return said;
  }

  function nextDue(me, cards, now) {
    var soonest = cards.reduce(function (least, card) {
      var state = me.states[card.id];
      return state && state.due > now ? Math.min(least, state.due) : least;
    }, Infinity);
    return soonest - now;
  }

  // The overview of a page.
  kartei.desk = function (page, me, say, faces, acts) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }

    var charts = kartei.chartView(page, me, say);

    function text(name, content) {
      part(name).textContent = content;
      part(name).hidden = !content;
    }

    // A count of nothing says nothing.
    function count(name, number) {
      part("count-" + name).textContent = say.number(number);
      part("count-" + name).parentElement.hidden = number === 0;
    }

    function show(cards, now) {
      var work = me.today(cards, now);
      var due = work.reviews.length + work.learning.length;
      var unseen = cards.filter(function (card) { return !me.states[card.id]; }).length;
      var waits = nextDue(me, cards, now);
      count("due", due);
      count("new", work.fresh.length);
      count("done", me.counts(now).done);
      part("start").disabled = due + work.fresh.length === 0;
      part("cram").disabled = cards.length === 0;
      text("chosen", say(cards.length ? "chosen" : "nothing", { n: cards.length, today: say.number(due + work.fresh.length) }));
      var idle = cards.length && due + work.fresh.length === 0;
      text("next", idle ? say("nextNew") + (waits < Infinity ? " " + say("next", { span: say.span(waits) }) : "") : "");
      text("plan", cards.length ? planWords({ me: me, unseen: unseen, work: work, now: now }, say).join(" ") : "");
      var ready = cards.length ? me.readiness(cards) : null;
      part("readiness").hidden = !ready || plan.daysLeft(now, me.exam.date) < 0;
      if (ready) {
        part("readiness").querySelector("progress").value = Math.round(ready * 100);
        part("ready").textContent = say("ready", { percent: say.percent(ready) });
      }
      showResting();
      charts.show();
      return work;
    }

    function awaken(cards, acts) {
      return cards.reduce(function (before, card) {
        return before.then(function () { return me.rest(card, false, Date.now()); });
      }, Promise.resolve()).then(acts.changed).then(function () { acts.tell(say("awake", { n: cards.length })); });
    }

    // The way back for cards that the reader no longer wanted to see: listed once it is opened.
    function showResting() {
      var cards = me.cards.filter(function (card) { return me.rests(card.id); });
      var fold = part("resting");
      fold.hidden = cards.length === 0;
      var leeches = cards.filter(function (card) { return me.why(card) === "leech"; }).length;
      fold.querySelector("summary").textContent = say("resting", { n: cards.length }) +
        (leeches ? ", " + say("leeches", { n: leeches }) : "");
      if (fold.open) listResting(cards);
      fold.ontoggle = function () { if (fold.open) listResting(cards); };
    }

    function listResting(cards) {
      var list = part("resting-list");
      list.textContent = "";
      cards.forEach(function (card) {
        var entry = element("li");
        list.appendChild(entry);
        faces.of(card).then(function (face) {
          var words = (face.context ? face.context + ": " : "") + face.text;
          var link = element("a", { href: face.url }, words);
          entry.appendChild(link);
          var why = me.why(card);
          if (why) link.appendChild(element("small", {}, say("why" + why.charAt(0).toUpperCase() + why.slice(1))));
          var back = button(say("wake"), function () { awaken([card], acts); });
          back.setAttribute("aria-label", say("wake") + ": " + words);
          entry.appendChild(back);
        }, function () {});
      });
      part("wake-all").onclick = function () { awaken(cards, acts); };
    }

    function notice(words, className) {
      var box = element("div", { class: "notice " + (className || "") });
      box.appendChild(element("p", {}, words));
      part("notices").appendChild(box);
      return box;
    }

    function button(words, act) {
      var made = element("button", { class: "button", type: "button" }, words);
      made.addEventListener("click", act);
      return made;
    }

    // Lists cards by what is asked on them.
    function listed(ids) {
      var list = element("ul");
      ids.slice(0, FEW).forEach(function (id) {
        var card = me.card(id);
        var entry = element("li");
        list.appendChild(entry);
        if (!card) entry.textContent = (me.states[id] || {}).f || "…";
        else faces.of(card).then(function (face) {
          entry.appendChild(element("a", { href: face.url }, (face.context ? face.context + ": " : "") + face.text));
        });
      });
      if (ids.length > FEW) list.appendChild(element("li", {}, say("moreCards", { n: ids.length - FEW })));
      return list;
    }

    function showChanges() {
      var changes = me.changes;
      var kinds = [["freshCards", changes.fresh], ["changedCards", changes.changed], ["goneCards", changes.gone]];
      kinds = kinds.filter(function (kind) { return kind[1].length; });
      if (!kinds.length) return;
      var box = notice(say("changes") + ": " + kinds.map(function (kind) {
        return say(kind[0], { n: kind[1].length });
      }).join(", ") + ".");
      var which = element("details");
      which.appendChild(element("summary", {}, say("show")));
      which.addEventListener("toggle", function () {
        if (which.querySelector("ul")) return;
        kinds.forEach(function (kind) {
          which.appendChild(element("h3", {}, say(kind[0], { n: kind[1].length })));
          which.appendChild(listed(kind[1]));
        });
        if (changes.gone.length) which.appendChild(element("p", { class: "hint" }, say("goneHint")));
      });
      box.appendChild(which);
      box.appendChild(button(say("noted"), function () { me.noted().then(acts.changed); }));
    }

    // Offers to keep the progress of cards whose fronts have changed.
    function showMoves() {
      var olds = Object.keys(me.gone).map(function (id) {
        return { id: id, place: (me.states[id] || {}).p, text: (me.states[id] || {}).f || "" };
      }).filter(function (old) { return old.text && !me.declined[old.id]; });
      if (!olds.length) return Promise.resolve();
      return me.marked().then(function () { return offerMoves(olds); });
    }

    function offerMoves(olds) {
      var places = {};
      olds.forEach(function (old) { places[old.place] = true; });
      var fresh = me.cards.filter(function (card) { return places[card.place] && me.fresh[card.id] && !me.states[card.id]; });
      if (!fresh.length) return Promise.resolve();
      return Promise.all(fresh.map(faces.of)).then(function (found) {
        var pairs = kartei.changes.successors(olds, fresh.map(function (card, i) {
          return { id: card.id, place: card.place, text: found[i].text };
        }));
        if (!pairs.length) return;
        var box = notice(say("moved", { n: pairs.length }), "moves");
        pairs.forEach(function (pair) {
          var row = element("div", { class: "move" });
          var old = olds.filter(function (item) { return item.id === pair.from; })[0];
          row.appendChild(element("p", {}, say("was", { text: old.text })));
          row.appendChild(element("p", {}, say("is", { text: found[fresh.indexOf(me.card(pair.to))].text })));
          var actions = element("p", { class: "actions" });
          actions.appendChild(button(say("take"), function () {
            me.move(pair, Date.now()).then(acts.changed).then(function () {
              acts.tell(say("taken"));
            });
          }));
          actions.appendChild(button(say("anew"), function () { me.decline(pair.from).then(acts.changed); }));
          row.appendChild(actions);
          box.appendChild(row);
        });
      });
    }

    // Says what the reader should know. safe: whether the browser promises to keep the progress.
    function notices(safe) {
      part("notices").textContent = "";
      if (me.changes) showChanges();
      showMoves().catch(function () {}); // then nothing is offered
      var graded = me.grades();
      if (!me.store.lasting) notice(say("fleeting"), "warning");
      else if (!safe && graded > 0) {
        var due = me.unsaved() >= REMIND;
        var words = say(location.protocol === "file:" ? "unsafeFile" : "unsafe");
        if (due) words = say("remind", { n: me.unsaved() }) + " " + words;
        var box = notice(words, due ? "warning" : "quiet");
        if (due) box.appendChild(button(say("backupNow"), acts.save));
      }
    }

    return { show: show, notices: notices };
  };
})();
