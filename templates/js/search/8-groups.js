// Hits in groups, each of what is listed under one page. Pure.
(function () {
  "use strict";

  // The groups, in the order of their best hits: [{ page, title, path, relevant, whole, hits }]. whole: the hit that
  // is the page itself, or null; hits: the others, best first.
  function of(hits) {
    var byPage = {};
    var all = [];
    hits.forEach(function (hit) {
      var group = byPage["/" + hit.of];
      if (!group) {
        group = byPage["/" + hit.of] = { page: hit.of, title: hit.ofTitle, path: hit.ofPath, kind: hit.kind, whole: null, hits: [] };
        all.push(group);
      }
      if (hit.page === hit.of) group.path = hit.ofPath;
      if (hit.page === hit.of && hit.anchor === "") group.whole = hit;
      else group.hits.push(hit);
    });
    return all;
  }

  window.kartei.groups = { of: of };
})();
