// The forms below the overview: the exam's day, settings, backup.
(function () {
  "use strict";
  var kartei = window.kartei;
  var NUMBERS = ["fresh", "reviews", "maximum"];

  function download(name, text, type) {
    var link = kartei.element("a", { download: name });
    link.href = URL.createObjectURL(new Blob([text], { type: type }));
    document.body.appendChild(link);
    link.click();
    link.remove();
    setTimeout(function () { URL.revokeObjectURL(link.href); }, 6e4);
  }

  // Whether the browser has promised never to clear what is kept here.
  kartei.isSafe = function () {
    if (!navigator.storage || !navigator.storage.persisted) return Promise.resolve(false);
    return navigator.storage.persisted().catch(function () { return false; });
  };

  // The forms of a page. changed() is called when something else counts; tell(words) speaks.
  kartei.keep = function (page, me, say, changed, tell) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }
    var form = part("settings");
    var exam = part("exam");
    var which = (me.index.parts || []).map(examPart);

    // A choice among the values of a part, before the date.
    function examPart(of) {
      var label = kartei.element("label");
      var select = kartei.element("select", { name: "exam-" + of[0] });
      label.appendChild(kartei.element("span", {}, of[1]));
      label.appendChild(select);
      [["", say("all")]].concat(of[2].map(function (value) { return [value, value]; })).forEach(function (item) {
        select.appendChild(kartei.element("option", { value: item[0] }, item[1]));
      });
      exam.insertBefore(label, part("exam-date"));
      part("exam-parts").hidden = false;
      return { name: of[0], select: select };
    }

    function showExam() {
      exam.date.value = me.exam.date;
      which.forEach(function (of) {
        of.select.value = me.exam.parts[of.name] || "";
        if (of.select.selectedIndex < 0) of.select.value = "";
      });
      var words = [kartei.exam.name(me.exam), me.exam.date ? say.date(me.exam.date) : ""].filter(Boolean);
      part("which-exam").textContent = words.join(" · ");
      part("calendar").hidden = !me.exam.date || kartei.plan.daysLeft(Date.now(), me.exam.date) < 0;
    }

    function typedExam() {
      var parts = {};
      which.forEach(function (of) { parts[of.name] = of.select.value; });
      return { date: exam.date.value, parts: parts };
    }

    function show() {
      var from = me.settings;
      NUMBERS.forEach(function (name) { form[name].value = from[name]; });
      form.retention.value = Math.round(from.retention * 100);
      form.steps.value = from.steps.join(" ");
      form.resteps.value = from.resteps.join(" ");
      form.shortTerm.checked = from.shortTerm;
      form.fuzz.checked = from.fuzz;
      form.steps.disabled = form.resteps.disabled = !from.shortTerm;
      showExam();
      part("backed").textContent = me.backup
        ? say("last", { date: say.date(kartei.plan.dateOf(me.backup.at)) })
        : say("never");
    }

    // What the form says; null when a field of it makes no sense.
    function typed() {
      var given = {
        fresh: form.fresh.value, reviews: form.reviews.value, maximum: form.maximum.value,
        retention: form.retention.value / 100, steps: form.steps.value, resteps: form.resteps.value,
        shortTerm: form.shortTerm.checked, fuzz: form.fuzz.checked, more: me.settings.more
      };
      var sound = kartei.settings.sound(given);
      function same(list, text) { return list.join(" ") === text.split(/[\s,]+/).filter(Boolean).join(" "); }
      var kept = NUMBERS.every(function (name) { return given[name] !== "" && Math.round(Number(given[name])) === sound[name]; }) &&
        Math.abs(sound.retention - given.retention) < 0.006 &&
        same(sound.steps, given.steps) && same(sound.resteps, given.resteps);
      return kept ? sound : null;
    }

    form.addEventListener("change", function () {
      var settings = typed();
      if (!settings) {
        tell(say("unsound"));
        show();
        return;
      }
      me.setSettings(settings, Date.now()).then(changed).then(function () { tell(say("saved")); });
    });
    form.addEventListener("reset", function (event) {
      event.preventDefault();
      me.setSettings(kartei.settings.standard, Date.now()).then(changed).then(function () { tell(say("saved")); });
    });
    exam.addEventListener("change", function () {
      me.setExam(typedExam(), Date.now()).then(changed).then(function () { tell(say("saved")); });
    });
    [form, exam].forEach(function (it) {
      it.addEventListener("submit", function (event) { event.preventDefault(); });
    });

    function slug() {
      return page.dataset.title.toLowerCase().replace(/[^a-z0-9äöüß]+/g, "-").replace(/^-|-$/g, "") || "cards";
    }

    // Makes a backup and hands it on with its name: give(name, text).
    function saved(give) {
      var now = Date.now();
      return me.save(page.dataset.title, now).then(function (text) {
        return give("kartei-" + slug() + "-" + kartei.plan.dateOf(now) + ".json", text);
      }).then(changed);
    }

    function save() {
      return saved(function (name, text) { download(name, text, "application/json"); });
    }

    // A phone's way to other programs and devices. Text, since not every sheet takes JSON.
    function shared(name, text) {
      return new File([text], name + ".txt", { type: "text/plain" });
    }

    function canShare() {
      return Boolean(navigator.canShare) && navigator.canShare({ files: [shared("k", "{}")] });
    }

    function share() {
      saved(function (name, text) {
        return navigator.share({ files: [shared(name, text)], title: page.dataset.title });
      }).catch(function () {}); // the reader closed the sheet
    }

    function calendar() {
      var now = Date.now();
      var title = [page.dataset.title, kartei.exam.name(me.exam)].filter(Boolean).join(" · ");
      var fresh = me.today(me.cards.filter(function (card) {
        return card.fits && !me.rests(card.id) && (!card.more || me.settings.more || me.states[card.id]);
      }), now).plan;
      var daily = fresh.needed === null ? 0 : Math.min(fresh.needed, me.settings.fresh);
      download("kartei-" + slug() + ".ics", kartei.calendar.write({
        site: document.documentElement.dataset.site, now: now, exam: me.exam.date,
        words: {
          exam: say("icsExam", { title: title }), learn: say("icsLearn", { title: title }),
          fresh: say("icsNew", { n: daily }), last: say("icsLast")
        }
      }), "text/calendar");
    }

    function said(result) {
      if (!result) return say("unreadable");
      if (result.foreign) return say("foreign", { title: result.foreign });
      var words = result.added ? say("imported", { n: result.added }) : say("nothingNew");
      return result.strangers ? words + " " + say("strangers", { n: result.strangers }) : words;
    }

    part("export").addEventListener("click", save);
    part("share").hidden = !canShare();
    part("share").addEventListener("click", share);
    part("ics").addEventListener("click", calendar);
    part("import").addEventListener("change", function () {
      var file = part("import").files[0];
      if (!file) return;
      file.text().then(function (text) {
        return me.take(text, Date.now());
      }).catch(function () { return null; }).then(function (result) {
        part("imported").textContent = said(result);
        part("import").value = "";
        tell(said(result));
        if (result && !result.foreign) changed();
      });
    });

    // Opens the form that an address leads to: that of the reader's exam.
    function reveal() {
      var fold = location.hash.length > 1 && document.getElementById(location.hash.slice(1));
      if (!fold || !fold.matches("details")) return;
      fold.open = true;
      fold.querySelector("select, input").focus();
    }

    return { show: show, save: save, reveal: reveal };
  };
})();
