// A learner's progress as a file, and back.
(function () {
  "use strict";
  var kartei = window.kartei;
  var progress = kartei.progress;

  // Lets a learner save everything, and take what another browser has saved.
  kartei.saving = function (me) {
    function everything() {
      return me.store.log().then(function (log) {
        return {
          log: log, moves: me.moves, gone: me.gone, resting: me.resting, settings: me.settings, exam: me.exam,
          answers: kartei.answers.all()
        };
      });
    }

    // The text of a backup of everything.
    me.save = function (title, now) {
      return everything().then(function (all) {
        me.backup = { at: now, count: me.grades() };
        return me.store.setMeta("backup", me.backup).then(function () {
          return kartei.backup.write(all, { site: document.documentElement.dataset.site, title: title, now: now });
        });
      });
    };

    // Whether a backup is another site's, that knows none of the cards.
    function isForeign(file) {
      return file.site !== document.documentElement.dataset.site && file.log.length > 0 &&
        !file.log.some(function (entry) { return me.card(entry.c) || me.states[entry.c]; });
    }

    // Adds a backup's progress: { added: entries, strangers: cards not in this site }; null when
    // it cannot be read, { foreign: title } when it is another site's: then nothing is added.
    me.take = function (text, now) {
      var file = kartei.backup.read(text);
      if (!file) return Promise.resolve(null);
      if (isForeign(file)) return Promise.resolve({ foreign: file.title || file.site });
      return everything().then(function (mine) {
        var merged = progress.merge(mine, file);
        var over = progress.expired(merged.gone, now);
        var map = progress.moveMap(merged.moves);
        merged.log = merged.log.filter(function (entry) {
          return me.card(entry.c) || over.indexOf(progress.resolved(entry.c, map)) < 0;
        });
        var states = progress.replayAll(merged.log, merged.moves);
        var ids = Object.keys(states);
        var list = ids.map(function (id) {
          var known = me.states[id] || {};
          return Object.assign({ c: id, p: known.p || "", f: known.f || "" }, states[id]);
        });
        var strangers = ids.filter(function (id) { return !me.card(id); });
        var gone = {};
        strangers.forEach(function (id) { gone[id] = merged.gone[id] || now; });
        return me.store.replace(merged.log, list, {
          moves: merged.moves, gone: gone, resting: merged.resting, settings: merged.settings, exam: merged.exam
        }).then(function () {
          return me.load(now);
        }).then(function () {
          return me.inherit(now);
        }).then(function () {
          var answers = kartei.answers.take(file.answers);
          return { added: merged.log.length - mine.log.length + answers, strangers: strangers.filter(function (id) { return me.states[id]; }).length };
        });
      });
    };
  };
})();
