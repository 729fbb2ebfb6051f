// How ready a reader is for each exam and topic. No DOM, no storage.
(function () {
  "use strict";

  // data: { ids: of cards, sittings: { id: places of cards }, topics: [places of cards] };
  // states: what is known of the cards seen, each with its card's id as c.
  // Gives { sittings: { id: share }, topics: [share] }, shares from 0 to 1, null without cards or
  // when none of them was ever seen.
  function readiness(data, states, scheduler, at) {
    var byCard = {};
    states.forEach(function (state) {
      byCard[state.c] = state;
    });
    function share(places) {
      var seen = places
        .map(function (place) {
          return byCard[data.ids[place]];
        })
        .filter(Boolean);
      return seen.length
        ? window.kartei.plan.readiness(seen, places.length, scheduler, at)
        : null;
    }
    var sittings = {};
    Object.keys(data.sittings).forEach(function (id) {
      sittings[id] = share(data.sittings[id]);
    });
    return { sittings: sittings, topics: data.topics.map(share) };
  }

  window.kartei.examReadiness = readiness;
})();
