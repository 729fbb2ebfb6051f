// The way to the exam as a file for calendars (iCalendar, RFC 5545). No DOM, no storage.
(function () {
  "use strict";
  var plan = window.kartei.plan;
  var FOLD = 73; // bytes of a line are at most 75; what is folded begins with a blank

  function escaped(text) {
    return text.replace(/[\\;,]/g, "\\$&").replace(/\r?\n/g, "\\n");
  }

  // Lines of at most 75 bytes of UTF-8, never broken within a character.
  function folded(line) {
    var lines = [];
    var part = "";
    var bytes = 0;
    Array.from(line).forEach(function (letter) {
      var size = letter.codePointAt(0) < 0x80 ? 1 : letter.codePointAt(0) < 0x800 ? 2 : letter.codePointAt(0) < 0x10000 ? 3 : 4;
      if (bytes + size > FOLD) {
        lines.push(part);
        part = "";
        bytes = 0;
      }
      part += letter;
      bytes += size;
    });
    return lines.concat([part]).join("\r\n ");
  }

  // The date so many days after another: "20270504".
  function day(date, later) {
    var at = new Date(date + "T12:00:00Z");
    at.setUTCDate(at.getUTCDate() + later);
    return at.toISOString().slice(0, 10).replace(/-/g, "");
  }

  function stamp(now) {
    return new Date(now).toISOString().replace(/[-:]|\.\d+/g, "");
  }

  function event(given, name, from, to, more) {
    return [
      "BEGIN:VEVENT", "UID:" + name + "-" + given.site + "@kartei", "DTSTAMP:" + stamp(given.now),
      "DTSTART;VALUE=DATE:" + from, "DTEND;VALUE=DATE:" + to
    ].concat(more, ["TRANSP:TRANSPARENT", "END:VEVENT"]);
  }

  // The file's text: each day until the exam an entry for learning, another where nothing new comes any
  // more, and the exam. given: { site, now, exam: date, intake: what plan.newCards says, words: { exam,
  // learn, fresh, last } }; "" when the exam is over.
  function write(given) {
    var days = plan.daysLeft(given.now, given.exam);
    if (days === null || days < 0) return "";
    var today = plan.dateOf(given.now);
    var last = plan.settleDays(days);
    var lines = ["BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Kartei//Plan//EN", "CALSCALE:GREGORIAN"];
    function learning(name, from, count, words) {
      if (count <= 0) return;
      lines = lines.concat(event(given, name, day(today, from), day(today, from + 1), [
        "RRULE:FREQ=DAILY;COUNT=" + count, "SUMMARY:" + escaped(given.words.learn), "DESCRIPTION:" + escaped(words)
      ]));
    }
    learning("learn", 0, days - last, given.words.fresh);
    learning("last", days - last, last, given.words.last);
    lines = lines.concat(event(given, "exam", day(given.exam, 0), day(given.exam, 1), [
      "SUMMARY:" + escaped(given.words.exam)
    ]));
    return lines.concat(["END:VCALENDAR", ""]).map(folded).join("\r\n");
  }

  window.kartei.calendar = { write: write };
})();
