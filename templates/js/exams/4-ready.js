// Shows how ready the reader is, where the review has kept something. Bars lie over what is there:
// nothing moves when they come.
(function () {
  "use strict";
  var kartei = window.kartei;
  var main = document.querySelector("[data-exam-cards]");
  if (!main || !kartei.openStore) return;

  function percent(share) {
    return new Intl.NumberFormat(document.documentElement.lang, { style: "percent" }).format(share);
  }

  function show(place, share) {
    if (share === null || share === undefined) return;
    var words = main.dataset.ready.replace("{percent}", percent(share));
    var bar = document.createElement("progress");
    bar.max = 100;
    bar.value = Math.round(share * 100);
    bar.title = words;
    bar.setAttribute("aria-label", words);
    place.classList.add("ready");
    if (place.dataset.said !== undefined) {
      var text = document.createElement("span");
      text.textContent = words;
      text.setAttribute("aria-hidden", "true");
      place.appendChild(text);
    }
    place.appendChild(bar);
  }

  function showAll(data, states, settings, exam) {
    var now = Date.now();
    var date = kartei.plan.examTime(exam);
    var at = date !== null && date > now ? date : now;
    var shares = kartei.examReadiness(data, states, kartei.settings.scheduler(settings), at);
    document.querySelectorAll("[data-ready-sitting]").forEach(function (place) {
      show(place, shares.sittings[place.dataset.readySitting]);
    });
    document.querySelectorAll("[data-ready-topic]").forEach(function (place) {
      show(place, shares.topics[Number(place.dataset.readyTopic)]);
    });
  }

  kartei.openStore().then(function (store) {
    return Promise.all([store.states(), store.meta("settings"), store.meta("exam"), store.meta("gone")]).then(
      function (all) {
        var gone = all[3] || {};
        var states = all[0].filter(function (state) {
          return gone[state.c] === undefined;
        });
        if (!states.length) return;
        kartei.examCards = function (data) {
          showAll(data, states, kartei.settings.sound(all[1]), (all[2] || {}).date || "");
        };
        var script = document.createElement("script");
        script.src = main.dataset.examCards;
        document.head.appendChild(script);
      }
    );
  });
})();
