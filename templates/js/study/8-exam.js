// The reader's exam: its date, and which one it is by the parts that sittings are told apart by, such as
// profession and paper. The review asks for it once; start page, cards and matrix go by it.
(function () {
  "use strict";
  var kartei = window.kartei;
  var KEY = "my-exam";

  // An exam from whatever was stored or imported: { date: "2027-05-04" or "", parts: { name: value }, changed }.
  function sound(given) {
    var from = given || {};
    var parts = {};
    Object.keys(from.parts || {}).forEach(function (name) {
      var value = from.parts[name];
      if (typeof value === "string" && value !== "" && value.length <= 200) parts[name] = value;
    });
    return {
      date: kartei.plan.examTime(from.date) === null ? "" : from.date,
      parts: parts,
      changed: from.changed > 0 && isFinite(from.changed) ? from.changed : 0
    };
  }

  // Whether a sitting belongs to the reader's exam. names: of the parts; values: the sitting's, in the
  // same order. A part that either doesn't say fits: a paper for all professions is everyone's.
  function fits(names, values, parts) {
    return names.every(function (name, i) {
      return !parts[name] || !values[i] || values[i] === parts[name];
    });
  }

  // Keeps what pages need before a database could answer. names: of the parts; what was chosen for the
  // matrix alone is no longer wanted once there is another exam.
  function remember(exam, names) {
    var now = JSON.stringify({ date: exam.date, parts: exam.parts });
    if (kartei.recall(KEY) === now) return;
    kartei.remember(KEY, now);
    names.forEach(function (name) { kartei.remember("exams:" + name, null); });
  }

  function recall() {
    try {
      return sound(JSON.parse(kartei.recall(KEY)));
    } catch (e) {
      return sound(null);
    }
  }

  // What the exam is called: "FiSi · AP2", empty when only the date is known.
  function name(exam) {
    return Object.keys(exam.parts).map(function (part) { return exam.parts[part]; }).join(" · ");
  }

  kartei.exam = { sound: sound, fits: fits, remember: remember, recall: recall, name: name };
})();
