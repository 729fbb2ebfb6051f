// Progress as a file, and back. The manual documents the format; what is read is checked whole
// before any of it counts. No DOM, no storage.
(function () {
  "use strict";
  var kartei = window.kartei;
  var FORMAT = "kartei-progress";
  var VERSION = 1;
  var WHY = ["known", "unneeded", "wrong", "leech"];

  // The file's text. progress: { log, moves, gone, resting, settings, exam, answers }; from: { site, title, now }.
  function write(progress, from) {
    var schedulers = [];
    var reviews = progress.log.map(function (entry) {
      var at = schedulers.indexOf(entry.s);
      if (at < 0) at = schedulers.push(entry.s) - 1;
      var row = [entry.k, entry.c, entry.t, entry.g, at, entry.d || 0];
      if (entry.n !== undefined) return row.concat([entry.u || 0, entry.n]);
      return entry.u ? row.concat([entry.u]) : row;
    });
    return JSON.stringify({
      format: FORMAT, version: VERSION, site: from.site, title: from.title,
      written: new Date(from.now).toISOString(), settings: progress.settings, exam: progress.exam,
      schedulers: schedulers, moves: progress.moves, gone: progress.gone, resting: progress.resting,
      answers: progress.answers || {}
    }).slice(0, -1) + ',"reviews":[\n' + reviews.map(function (row) {
      return JSON.stringify(row);
    }).join(",\n") + "\n]}\n";
  }

  function isTime(value) {
    return typeof value === "number" && isFinite(value) && value >= 0 && value < 8.64e15;
  }

  function isDay(value) {
    return typeof value === "number" && value >= 0 && value < 1e8 && value % 1 === 0;
  }

  function isExam(exam) {
    return Boolean(exam) && (exam.date === "" || kartei.plan.examTime(exam.date) !== null);
  }

  function isText(value) {
    return typeof value === "string" && value !== "";
  }

  function entryOf(row, schedulers) {
    var sound =
      Array.isArray(row) && isText(row[0]) && isText(row[1]) && isTime(row[2]) &&
      [1, 2, 3, 4].indexOf(row[3]) >= 0 && isText(schedulers[row[4]]) && isTime(row[5]) &&
      (row[6] === undefined || isTime(row[6])) && (row[7] === undefined || isDay(row[7]));
    if (!sound) return null;
    var entry = { k: row[0], c: row[1], t: row[2], g: row[3], s: schedulers[row[4]], d: row[5] };
    if (row[6]) entry.u = row[6];
    entry.n = row[7] === undefined ? kartei.plan.dayNumber(entry.t) : row[7];
    return entry;
  }

  function times(object) {
    var sound = {};
    Object.keys(object || {}).forEach(function (id) {
      if (isTime(object[id])) sound[id] = object[id];
    });
    return sound;
  }

  function restings(object) {
    var sound = {};
    Object.keys(object || {}).forEach(function (id) {
      var word = object[id];
      if (!word || !isTime(word.t)) return;
      sound[id] = { t: word.t, on: word.on === true };
      if (WHY.indexOf(word.why) >= 0) sound[id].why = word.why;
    });
    return sound;
  }

  // The progress in a file: the same value that write took, and the site it is from; null when the file is none, is of a
  // later version, or is damaged anywhere.
  function read(text) {
    var file;
    try {
      file = JSON.parse(text);
    } catch (e) {
      return null;
    }
    if (!file || file.format !== FORMAT || file.version !== VERSION) return null;
    if (!Array.isArray(file.schedulers) || !Array.isArray(file.reviews)) return null;
    if (!file.schedulers.every(function (s) { return isText(s) && kartei.progress.settingsOf(s); })) return null;
    var log = file.reviews.map(function (row) { return entryOf(row, file.schedulers); });
    var moves = Array.isArray(file.moves) ? file.moves : [];
    if (log.indexOf(null) >= 0) return null;
    if (!moves.every(function (m) { return m && isText(m.from) && isText(m.to) && isTime(m.t); })) return null;
    return {
      log: log,
      moves: moves,
      gone: times(file.gone),
      resting: restings(file.resting),
      answers: kartei.answers.sound(file.answers),
      site: isText(file.site) ? file.site : "",
      title: isText(file.title) ? file.title : "",
      settings: file.settings ? kartei.settings.sound(file.settings) : null,
      exam: isExam(file.exam) ? kartei.exam.sound(file.exam) : null
    };
  }

  kartei.backup = { write: write, read: read };
})();
