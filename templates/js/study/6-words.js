// The interface's words. The page has them as data of an element (data-say-cards), in its own
// language: "{n} cards", and "one card|{n} cards" where one is said otherwise than many.
(function () {
  "use strict";
  var language = document.documentElement.lang || "en";
  var MINUTE = 6e4;
  var DAY = 864e5;

  var numbers = null; // costly to make, so made when it is first needed, and once

  function number(value) {
    if (value >= 0 && value < 1000 && value % 1 === 0) return String(value);
    numbers = numbers || new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
    return numbers.format(value);
  }

  function filled(text, values) {
    var forms = text.split("|");
    var form = forms.length > 1 && values.n !== 1 ? forms[1] : forms[0];
    return form.replace(/\{(\w+)\}/g, function (all, name) {
      var value = values[name];
      return typeof value === "number" ? number(value) : value === undefined ? all : String(value);
    });
  }

  // Speaks with the words of an element: say("cards", { n: 3 }).
  window.kartei.words = function (element) {
    function say(name, values) {
      var key = "say" + name.charAt(0).toUpperCase() + name.slice(1);
      return filled(element.dataset[key] || name, values || {});
    }
    // A span of time in words, in the largest unit that fits.
    say.span = function (milliseconds) {
      var minutes = Math.max(1, Math.round(milliseconds / MINUTE));
      if (minutes < 60) return say("minutes", { n: minutes });
      if (minutes < 1440) return say("hours", { n: Math.round(minutes / 60) });
      var days = Math.round(milliseconds / DAY);
      if (days < 61) return say("days", { n: days });
      if (days < 365) return say("months", { n: Math.round((days / 30.44) * 10) / 10 });
      return say("years", { n: Math.round((days / 365.25) * 10) / 10 });
    };
    say.number = number;
    say.percent = function (share) {
      return new Intl.NumberFormat(language, { style: "percent" }).format(share);
    };
    // A date "2027-05-04" written out.
    say.date = function (date) {
      return new Intl.DateTimeFormat(language, { dateStyle: "long", timeZone: "UTC" }).format(new Date(date + "T12:00Z"));
    };
    return say;
  };
})();
