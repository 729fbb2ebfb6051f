// Why a card is to rest: a small question, answered by a key or a click.
(function () {
  "use strict";
  var kartei = window.kartei;

  // Listens to a page's dialog. rest(why) hears the reason, empty for none; back() that nobody chose one.
  kartei.askWhy = function (dialog, rest, back) {
    dialog.addEventListener("click", function (event) {
      var button = event.target.closest("[data-because]");
      if (button) dialog.close(button.dataset.because || "none");
      else if (event.target === dialog) dialog.close("");
    });
    dialog.addEventListener("keydown", function (event) {
      if (event.ctrlKey || event.metaKey || event.altKey || event.repeat) return;
      var button = dialog.querySelector('[data-key="' + (/^[1-3x]$/.test(event.key) ? event.key : "") + '"]');
      if (!button) return;
      event.preventDefault();
      button.click();
    });
    dialog.addEventListener("close", function () {
      var why = dialog.returnValue;
      dialog.returnValue = "";
      if (why) rest(why === "none" ? "" : why);
      else back();
    });
    return function ask() {
      dialog.returnValue = "";
      if (!dialog.open) dialog.showModal();
    };
  };

  // Where a mistake on a page's card can be reported.
  kartei.mistake = function (page) {
    function part(name) {
      return page.querySelector("[data-" + name + "]");
    }
    return {
      // Fills in the link to an issue that names the card.
      report: function (text) {
        var link = part("report");
        if (!link) return;
        var where = part("where");
        var told = link.dataset.body.replace("{0}", text) + "\n" + where.href.replace(/^file:.*\//, "");
        link.href = link.dataset.report
          .replace("{title}", encodeURIComponent(link.dataset.title.replace("{0}", where.textContent)))
          .replace("{body}", encodeURIComponent(told));
      },
      // The same as a line.
      line: function (text, id) {
        return [page.dataset.title, part("where").textContent, text, id].join(" · ");
      }
    };
  };

  // Copies a line, also where the clipboard is closed to pages, as to those from disk; as a promise.
  kartei.copyLine = function (line) {
    function selected() {
      var field = kartei.element("textarea", { class: "hidden", "aria-hidden": "true", tabindex: "-1" });
      field.value = line;
      document.body.appendChild(field);
      field.select();
      var done = document.execCommand("copy");
      field.remove();
      return done ? Promise.resolve() : Promise.reject(new Error("clipboard"));
    }
    if (!navigator.clipboard) return selected();
    return navigator.clipboard.writeText(line).catch(selected);
  };
})();
