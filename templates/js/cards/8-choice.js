// The choice of cards: by topic, sitting, kind, tag and state. The address has it, too.
(function () {
  "use strict";
  var kartei = window.kartei;
  var element = kartei.element;

  function option(value, label) {
    return element("option", { value: value }, label);
  }

  // Fills a list; one with nothing to choose from is not shown.
  function fill(select, options, all) {
    select.textContent = "";
    select.appendChild(option("", all));
    options.forEach(function (item) { select.appendChild(option(item[0], item[1])); });
    select.closest("label").hidden = options.length < 2;
  }

  // The topics, each with its notes.
  function parts(select, index, say) {
    fill(select, [], say("all"));
    index.topics.forEach(function (topic, i) {
      var notes = index.notes.filter(function (note) { return note[2] === i; });
      if (notes.length === 1) {
        select.appendChild(option("note=" + notes[0][0], notes[0][1]));
        return;
      }
      var group = element("optgroup", { label: topic });
      group.appendChild(option("topic=" + topic, say("allOf", { name: topic })));
      notes.forEach(function (note) { group.appendChild(option("note=" + note[0], note[1])); });
      select.appendChild(group);
    });
    select.closest("label").hidden = index.notes.length < 2;
  }

  function sectionName(index, name) {
    var found = index.sections.filter(function (section) {
      return index.notes[section[0]][0] + "#" + section[1] === name;
    })[0];
    return index.notes[found[0]][1] + " › " + found[2];
  }

  // The switch for what is learnt besides the core. changed() hears when it has been kept.
  kartei.tierSwitch = function (label, me, say, changed) {
    var box = label.querySelector("input");
    label.hidden = me.index.more.length === 0;
    label.querySelector("span").textContent += " (" + say.number(me.index.more.length) + ")";
    box.checked = me.settings.more;
    box.addEventListener("change", function (event) {
      event.stopPropagation();
      me.setSettings(Object.assign({}, me.settings, { more: box.checked }), Date.now()).then(changed);
    });
  };

  // The form of a page. changed(chosen) hears of what is chosen.
  kartei.choice = function (form, index, say, changed) {
    parts(form.part, index, say);
    fill(form.kind, index.kinds.map(function (kind) {
      return [kind, say("kind" + kind.charAt(0).toUpperCase() + kind.slice(1))];
    }), say("all"));
    fill(form.tag, index.tags.slice().sort().map(function (tag) { return [tag, "#" + tag]; }), say("all"));
    form.tag.closest("label").hidden = index.tags.length === 0;
    fill(form.state, [["due", say("stateDue")], ["new", say("stateNew")], ["hard", say("stateHard")]], say("all"));

    // Where in the notes: "note=...", "topic=...", "section=..."
    function place(chosen) {
      var key = ["section", "note", "topic"].filter(function (name) { return chosen[name]; })[0];
      return key ? key + "=" + chosen[key] : "";
    }

    form.addEventListener("change", function () {
      var chosen = { sitting: form.sitting.value, kind: form.kind.value, tag: form.tag.value, state: form.state.value };
      var at = form.part.value.indexOf("=");
      if (at > 0) chosen[form.part.value.slice(0, at)] = form.part.value.slice(at + 1);
      changed(chosen);
    });
    form.addEventListener("submit", function (event) { event.preventDefault(); });

    // The sittings of the reader's exam, and one that was chosen nevertheless.
    function sittings(chosen, mine) {
      fill(form.sitting, index.sittings.filter(function (sitting, i) {
        return mine[i] || sitting[0] === chosen.sitting;
      }), say("all"));
      form.sitting.closest("label").hidden = index.sittings.length === 0;
    }

    return {
      // mine: by sitting, whether it belongs to the reader's exam.
      show: function (chosen, mine) {
        sittings(chosen, mine);
        var value = place(chosen);
        var there = Array.prototype.some.call(form.part.options, function (item) { return item.value === value; });
        if (!there) {
          var name = chosen.section ? sectionName(index, chosen.section) : value.slice(value.indexOf("=") + 1);
          form.part.appendChild(option(value, name));
        }
        form.part.value = value;
        ["sitting", "kind", "tag", "state"].forEach(function (name) { form[name].value = chosen[name] || ""; });
      }
    };
  };
})();
