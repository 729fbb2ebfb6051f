// The review page: overview, session, summary, and how the reader goes from one to the other.
(function () {
  "use strict";
  var kartei = window.kartei;
  var page = document.querySelector("[data-review]");
  if (!page) return;
  var say = kartei.words(page.querySelector("[data-words]"));
  var view = kartei.cardView(page, say);
  var mistake = kartei.mistake(page);
  var me, faces, desk, keep, choice, summary, buttons, ask;
  var chosen = {};
  var session = null;
  var shown = null; // the card that the reader sees; the session may be one ahead while it is fetched
  var shownAt = 0;
  var toldAt = 0; // how many were done when something was said above the card
  var waiting = null; // what is to be done once the reader sees something
  var busy = false;
  var safe = false;

  function part(name) {
    return page.querySelector("[data-" + name + "]");
  }

  function tell(words) {
    part("status").textContent = "";
    part("status").textContent = words;
  }

  var acts = {
    save: function () { return keep.save(); },
    tell: tell,
    changed: function () { refresh(); }
  };

  function screen(name) {
    ["desk", "session", "summary"].forEach(function (other) { part(other).hidden = other !== name; });
    document.documentElement.classList.toggle("learning", name === "session");
  }

  function chosenCards(now) {
    return kartei.deck.choose(me.index, me.cards, chosen, me.states, kartei.plan.dayEnd(now), me.settings.more)
      .filter(function (card) { return !me.rests(card.id); });
  }

  // Shows what is chosen; the lists are long and are made once the overview wants them.
  function pick() {
    choice = choice || kartei.choice(part("choice"), me.index, say, choose);
    choice.show(chosen, me.sits);
  }

  function showDesk() {
    var now = Date.now();
    pick();
    keep.show();
    var work = desk.show(chosenCards(now), now);
    desk.notices(safe);
    screen("desk");
    later(function () {
      me.keepTopics(now).catch(function () {}); // then the start page says less
    });
    faces.ahead(work.reviews.concat(work.fresh).slice(0, 1).map(function (item) { return me.cards[item.n]; }));
    seen();
  }

  // Says what has changed since the last visit. Without the marks nothing is said this time.
  function compare() {
    me.settle().catch(function () {}); // then it is left the next time
    me.compare(Date.now()).then(function (went) {
      if (part("desk").hidden) return;
      if (went) refresh();
      else desk.notices(safe);
    }).catch(function () {});
  }

  // Does what waits for the reader's having something to see.
  function seen() {
    if (waiting) later(waiting);
    waiting = null;
  }

  // Does what nobody waits for once the browser has time.
  function later(work) {
    if (window.requestIdleCallback) window.requestIdleCallback(work, { timeout: 1500 });
    else setTimeout(work, 200);
  }

  // Ends the session, if there is one; the overview says that this is kept, too.
  function leave() {
    session = null;
    return rememberSession().then(showDesk);
  }

  // The browser is asked on the reader's own act, once a visit.
  function askToKeep() {
    if (safe || !navigator.storage || !navigator.storage.persist) return;
    navigator.storage.persist().then(function (granted) { safe = granted; }, function () {});
  }

  function begin(cram) {
    var now = Date.now();
    var cards = chosenCards(now);
    session = cram ? kartei.session.cram(cards) : kartei.session.start(me.today(cards, now), now);
    next();
  }

  // Keeps where the session stands. Where that fails only a reload's way back is lost.
  function rememberSession() {
    return me.store.setMeta("session", kartei.pause.kept(me, session, chosen, Date.now())).catch(function () {});
  }

  // Goes on with a session that was kept; whether there was one.
  function resume(kept) {
    var now = Date.now();
    session = kartei.pause.resumed(me, kept, chosen, chosenCards(now), now);
    if (session) next();
    return session !== null;
  }

  // Shows the session's card, or the summary when there is none.
  function next() {
    var kept = rememberSession();
    shown = null;
    if (!session.current) {
      kept.then(showSummary);
      return;
    }
    var card = me.cards[session.current.n];
    // a reload before it is kept begins anew: that loses nothing with the first card
    Promise.all([faces.of(card), session.done.length ? kept : null]).then(function (both) {
      var face = both[0];
      if (!session || !session.current || session.current.n !== card.n) return;
      view.show(face);
      mistake.report(face.text);
      if (session.done.length !== toldAt) part("told").hidden = true;
      shown = card.n;
      shownAt = Date.now();
      buttons.show(session, false);
      var way = kartei.session.way(session);
      part("progress").max = way.max;
      part("progress").value = way.value;
      part("left").textContent = say.number(way.max / 2 - way.fresh) + " / " + say.number(way.max / 2);
      if (way.again) part("left").appendChild(kartei.element("small", {}, " · " + say("leftAgain", { n: way.again })));
      part("undo").disabled = session.done.length === 0;
      screen("session");
      (view.field() || part("turn")).focus({ preventScroll: true });
      window.scrollTo(0, 0);
      later(function () {
        if (session) faces.ahead(kartei.session.soon(session, 8).map(function (n) { return me.cards[n]; }));
      });
      seen();
    }, failed);
  }

  // Where there is nowhere to report to: a line for whoever keeps the notes.
  function copyReport() {
    var line = mistake.line(view.face().text, me.cards[session.current.n].id);
    kartei.copyLine(line).then(function () { warn(say("copied")); }, function () { warn(line); });
  }

  // Says above the card what is not to be missed, until another card has been graded.
  function warn(words) {
    tell(words);
    part("told").textContent = words;
    part("told").hidden = !words;
    toldAt = session.done.length;
  }

  function failed() {
    part("loading").textContent = part("loading").dataset.failed;
    part("loading").hidden = false;
    ["desk", "session", "summary"].forEach(function (name) { part(name).hidden = true; });
  }

  function turn() {
    if (!session || shown === null || view.isTurned()) return;
    view.turn();
    buttons.show(session, true);
    // who tries a long list item by item goes on there, all others at the grades
    var first = part("back").querySelector(".reveal") && part("back").querySelector(".ticks input");
    if (first) first.focus({ preventScroll: true });
    else buttons.suggest(true);
    part("back").scrollIntoView({ block: "nearest" });
  }

  function grade(given) {
    if (busy || !session || !session.current || shown !== session.current.n || !view.isTurned()) return;
    var now = Date.now();
    var card = me.cards[session.current.n];
    if (session.cram) {
      session = kartei.session.graded(session, given === 1 ? 1 : 3, null, null, now);
      next();
      return;
    }
    busy = true;
    var before = me.states[card.id];
    me.grade(card, given, now - shownAt, now, view.face()).then(function (entry) {
      var state = me.states[card.id];
      var leech = kartei.deck.isLeech(before, state);
      return Promise.resolve(leech ? me.rest(card, true, now, "leech") : null).then(function () {
        session = kartei.session.graded(session, given, state, entry.k, now, leech);
        if (leech) warn(say("leech", { n: state.lapses }));
        tell(say(leech ? "leech" : "againIn", { n: state.lapses, span: say.span(state.due - now) }));
        next();
      });
    }).catch(function () { tell(say("unsaved")); }).then(function () { busy = false; });
  }

  // Shows the card no longer, today or any other day. why: the reader's reason, or empty.
  function rest(why) {
    if (busy || !session || !session.current || shown !== session.current.n) return;
    var now = Date.now();
    busy = true;
    me.rest(me.cards[session.current.n], true, now, why).then(function () {
      session = kartei.session.rested(session, now);
      tell(say("rested"));
      next();
    }).catch(function () { tell(say("unsaved")); }).then(function () { busy = false; });
  }

  function backOf(last) {
    var card = me.cards[last.n];
    if (last.grade === 0 || last.leech) {
      return me.rest(card, false, Date.now()).then(function () {
        return last.key ? me.takeBack(last.key, card, Date.now()) : null;
      });
    }
    return last.key ? me.takeBack(last.key, card, Date.now()) : Promise.resolve();
  }

  function undo() {
    if (busy || !session || session.done.length === 0) return;
    var last = session.done[session.done.length - 1];
    busy = true;
    backOf(last).then(function () {
      session = kartei.session.undone(session);
      tell(say("undone"));
      next();
    }).catch(function () { tell(say("unsaved")); }).then(function () { busy = false; });
  }

  function showSummary() {
    if (!session) return;
    var now = Date.now();
    if (kartei.session.summary(session).cards === 0) {
      leave();
      return;
    }
    me.keepTopics(now).catch(function () {});
    var unseen = chosenCards(now).filter(function (card) { return !me.states[card.id]; }).length;
    summary.show(session, unseen, now).then(function () {
      if (!session) return;
      screen("summary");
      part("done-title").focus({ preventScroll: true });
      window.scrollTo(0, 0);
    });
  }

  // Goes on at once with what is to come again later today.
  function goOn() {
    session = Object.assign({}, session, {
      learning: session.learning.map(function (item) { return { n: item.n, due: Math.min(item.due, Date.now()) }; })
    });
    session = kartei.session.advanced(session, Date.now());
    next();
  }

  // Begins or ends typing answers.
  function type(event) {
    if (event) event.preventDefault(); // the field that comes is not to have a "t" in it
    if (view.type()) (view.field() || part("turn")).focus({ preventScroll: true });
  }

  // What the reader sees, for the keys; "away" is a card that is not there yet.
  function where() {
    if (!part("desk").hidden) return part("start").disabled ? "" : "desk";
    if (!session || part("session").hidden) return "";
    return shown === null ? "away" : view.isTurned() ? "back" : "card";
  }

  function listen() {
    kartei.reviewKeys({
      where: where, turn: turn, begin: function () { begin(false); }, grade: grade, undo: undo, type: type,
      rest: function () { ask(); }, choose: view.choose,
      reveal: function () { if (!view.reveal(false)) buttons.suggest(true); }
    });
    part("typing").addEventListener("click", function () { type(null); });
    part("type").addEventListener("submit", function (event) {
      event.preventDefault();
      turn();
    });
    kartei.tierSwitch(part("tier"), me, say, showDesk);
    part("start").addEventListener("click", function () {
      askToKeep();
      begin(false);
    });
    part("cram").addEventListener("click", function () { begin(true); });
    part("end").addEventListener("click", leave);
    part("over").addEventListener("click", leave);
    part("undo").addEventListener("click", undo);
    ask = kartei.askWhy(part("why"), rest, function () { part(view.isTurned() ? 'grade="3"' : "turn").focus(); });
    part("rest").addEventListener("click", ask);
    // a click in the menu or beside it closes it
    document.addEventListener("click", function (e) { if (!e.target.closest("[data-aside] summary")) part("aside").open = false; });
    if (part("report-copy")) part("report-copy").addEventListener("click", copyReport);
    part("undo-last").addEventListener("click", undo);
    part("turn").addEventListener("click", turn);
    part("again").addEventListener("click", goOn);
    part("more").addEventListener("click", function () {
      me.wantMore(10, Date.now()).then(function () { begin(false); });
    });
    part("back").addEventListener("change", function () { buttons.suggest(false); });
    buttons.each(function (button, given) {
      button.addEventListener("click", function () { grade(given); });
    });
    kartei.swipe(part("card"), {
      tap: turn,
      turned: view.isTurned,
      left: function () { grade(1); },
      right: function () { grade(3); }
    });
    window.addEventListener("hashchange", function () {
      chosen = kartei.deck.fromFragment(me.index, location.hash);
      session = null;
      rememberSession().then(function () { begun(null); });
    });
    // Another window may have gone on meanwhile, or the day may have ended.
    document.addEventListener("visibilitychange", function () {
      if (document.visibilityState !== "visible" || part("desk").hidden) return;
      me.load(Date.now()).then(showDesk);
    });
  }

  function refresh() {
    keep.show();
    pick();
    me.keepTopics(Date.now()).catch(function () {});
    desk.show(chosenCards(Date.now()), Date.now());
    desk.notices(safe);
  }

  function choose(next) {
    chosen = next;
    var fragment = kartei.deck.toFragment(chosen);
    history.replaceState(null, "", location.pathname + location.search + (fragment ? "#" + fragment : ""));
    desk.show(chosenCards(Date.now()), Date.now());
  }

  // Goes on with the session that was kept, begins one if the address says so, or shows the overview.
  function begun(kept) {
    if (resume(kept)) return;
    if (chosen.mode === "learn" || (chosen.mode === "cram" && !kept)) begin(chosen.mode === "cram");
    else if (kept) leave().then(keep.reveal);
    else {
      showDesk();
      keep.reveal();
    }
  }

  function open(index, store) {
    me = kartei.learner(store, index, function () { return kartei.marks("data/", index); });
    faces = kartei.faces("data/", index);
    desk = kartei.desk(page, me, say, faces, acts);
    keep = kartei.keep(page, me, say, refresh, tell);
    summary = kartei.summary(page, me, say);
    buttons = kartei.gradeButtons(page, me, say, view);
    chosen = kartei.deck.fromFragment(index, location.hash);
    return Promise.all([me.load(Date.now()), store.meta("session"), kartei.isSafe()]).then(function (all) {
      safe = all[2];
      listen();
      part("loading").hidden = true;
      waiting = compare;
      begun(all[1]);
    });
  }

  // What is printed is the list of notes that a page without scripts shows: only then it is built.
  window.matchMedia("print").addEventListener("change", function () {
    var printed = page.querySelector(".printed");
    var written = page.querySelector("[data-notes]").textContent;
    if (!printed.querySelector("ul")) {
      printed.appendChild(new DOMParser().parseFromString(written, "text/html").querySelector("ul"));
    }
  });

  // The index calls this.
  var stored = kartei.openStore();
  kartei.cardIndex = function (index) {
    stored.then(function (store) { return open(index, store); }).catch(failed);
  };
  var script = document.createElement("script");
  script.onerror = failed;
  script.src = page.dataset.index;
  document.head.appendChild(script);
})();
