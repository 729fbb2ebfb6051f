// The forms below the overview: the exam's day, settings, backup.
(function () {
  "use strict";
  var kartei = window.kartei;
  var NUMBERS = ["fresh", "reviews", "maximum"];

  function download(name, text) {
    var link = kartei.element("a", { download: name });
    link.href = URL.createObjectURL(new Blob([text], { type: "application/json" }));
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

    function show() {
      var from = me.settings;
      NUMBERS.forEach(function (name) { form[name].value = from[name]; });
      form.retention.value = Math.round(from.retention * 100);
      form.steps.value = from.steps.join(" ");
      form.resteps.value = from.resteps.join(" ");
      form.shortTerm.checked = from.shortTerm;
      form.fuzz.checked = from.fuzz;
      form.steps.disabled = form.resteps.disabled = !from.shortTerm;
      exam.date.value = me.exam.date;
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
      me.setExam(exam.date.value, Date.now()).then(changed).then(function () { tell(say("saved")); });
    });
    [form, exam].forEach(function (it) {
      it.addEventListener("submit", function (event) { event.preventDefault(); });
    });

    function save() {
      var now = Date.now();
      return me.save(page.dataset.title, now).then(function (text) {
        var title = page.dataset.title.toLowerCase().replace(/[^a-z0-9äöüß]+/g, "-").replace(/^-|-$/g, "");
        download("kartei-" + (title || "cards") + "-" + kartei.plan.dateOf(now) + ".json", text);
        changed();
      });
    }

    function said(result) {
      if (!result) return say("unreadable");
      if (result.foreign) return say("foreign", { title: result.foreign });
      var words = result.added ? say("imported", { n: result.added }) : say("nothingNew");
      return result.strangers ? words + " " + say("strangers", { n: result.strangers }) : words;
    }

    part("export").addEventListener("click", save);
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

    return { show: show, save: save };
  };
})();
