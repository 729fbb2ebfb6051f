// The review page: shows a session's cards and takes the reader's verdicts.
(function () {
  "use strict";
  var kartei = window.kartei;
  var page = document.querySelector("[data-review]");
  if (!page) return;
  var cards = [];
  var session = kartei.session.start([]);
  var loading = page.dataset.shards.split(" ").filter(Boolean);

  function part(name) {
    return page.querySelector("[data-" + name + "]");
  }

  function grades() {
    return page.querySelectorAll("[data-grade]");
  }

  // Shards call this as they arrive; they are scripts, so that it works without a server.
  kartei.addCards = function (shard) {
    var first = cards.length;
    cards = cards.concat(shard);
    session = kartei.session.extend(session, chosen(first));
    if (first === 0 || kartei.session.current(session) === first) show();
    else count();
    loadNext();
  };

  function loadNext() {
    var name = loading.shift();
    if (!name) return;
    var script = document.createElement("script");
    script.src = name;
    document.head.appendChild(script);
  }

  // The indices of the cards of the chosen topic, from one on.
  function chosen(from) {
    var topic = part("topic").value;
    var indices = [];
    for (var i = from; i < cards.length; i++) {
      if (!topic || cards[i].topic === topic) indices.push(i);
    }
    return indices;
  }

  function begin() {
    session = kartei.session.start(chosen(0));
    show();
  }

  function count() {
    var progress = part("progress");
    progress.max = Math.max(1, session.total);
    progress.value = session.known.length;
    part("count").textContent = session.known.length + " / " + session.total;
  }

  function show() {
    var index = kartei.session.current(session);
    var over = index === null && cards.length > 0;
    part("card").hidden = over;
    part("done").hidden = !over;
    turned(false);
    part("turn").hidden = over;
    count();
    if (over) finish();
    else if (index !== null) fill(cards[index]);
  }

  function fill(card) {
    var where = part("where");
    where.textContent = card.where;
    where.href = card.url;
    part("exams").textContent = card.exams.join(" · ");
    part("front").innerHTML = card.front;
    part("back").innerHTML = card.back;
    if (kartei.drawDiagrams) kartei.drawDiagrams(part("front"));
    if (kartei.prepareDrawings) kartei.prepareDrawings(part("front"));
    if (kartei.setFormulas) kartei.setFormulas(part("front"));
  }

  function finish() {
    part("result").textContent = part("result")
      .dataset.text.replace("{known}", session.total)
      .replace("{again}", session.again.length);
    part("done").querySelector("h2").focus();
  }

  function turned(yes) {
    part("back").hidden = !yes;
    part("turn").hidden = yes;
    grades().forEach(function (button) {
      button.hidden = !yes;
    });
  }

  function turn() {
    turned(true);
    if (kartei.drawDiagrams) kartei.drawDiagrams(part("back"));
    if (kartei.prepareDrawings) kartei.prepareDrawings(part("back"));
    if (kartei.setFormulas) kartei.setFormulas(part("back"));
  }

  function grade(verdict) {
    if (part("back").hidden || kartei.session.current(session) === null) return;
    session = kartei.session.grade(session, verdict);
    show();
  }

  document.addEventListener("keydown", function (event) {
    if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
    if (event.target.closest("input, select, textarea, dialog")) return;
    if (event.key === " " && !event.target.closest("button, a, summary")) {
      event.preventDefault();
      if (!part("turn").hidden) turn();
    } else if (event.key === "1") grade("again");
    else if (event.key === "2") grade("known");
  });
  part("turn").addEventListener("click", turn);
  part("restart").addEventListener("click", begin);
  part("topic").addEventListener("change", begin);
  grades().forEach(function (button) {
    button.addEventListener("click", function () {
      grade(button.dataset.grade);
    });
  });
  loadNext();
})();
