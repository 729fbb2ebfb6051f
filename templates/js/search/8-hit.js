// How a hit looks.
(function () {
  "use strict";
  var kartei = window.kartei;
  var EXCERPT = 160; // characters
  var MIN_LETTERS = 2;
  var TOLD = ["question", "card", "comparison"]; // what isn't a place in a text

  function element(tag, name, text) {
    var made = document.createElement(tag);
    if (name) made.className = name;
    if (text) made.textContent = text;
    return made;
  }

  function write(into, pieces) {
    pieces.forEach(function (piece) {
      if (piece.hit) into.appendChild(element("mark", "", piece.text));
      else into.appendChild(document.createTextNode(piece.text));
    });
    return into;
  }

  function address(page, anchor, root) {
    return root + page.split("/").map(encodeURIComponent).join("/") + (anchor ? "#" + encodeURIComponent(anchor) : "");
  }

  function add(into, name, text) {
    if (text) into.appendChild(element("span", name, text));
  }

  function excerpt(link, hit, forms) {
    if (hit.text) link.appendChild(write(element("span", "text"), kartei.excerpt.excerpt(hit.text, forms, EXCERPT)));
  }

  // Fills a link with a hit that is listed under its page.
  function fill(link, hit, forms, store) {
    link.href = address(hit.page, hit.anchor, store.root);
    link.appendChild(element("span", "heading", hit.title));
    if (TOLD.indexOf(hit.kind) >= 0) add(link, "kind", store.words["kind." + hit.kind]);
    var about = element("span", "about");
    add(about, "path", hit.within);
    if (hit.relevant && hit.kind !== "exam") add(about, "relevant", store.words.relevant);
    if (about.firstChild) link.appendChild(about);
    excerpt(link, hit, forms);
    return link;
  }

  // Fills a link, or what stands for one, with the page of a group.
  function head(into, group, forms, store) {
    if (into.tagName === "A") into.href = address(group.page, "", store.root);
    into.appendChild(element("span", "heading", group.title || store.words["kind." + group.kind]));
    var about = element("span", "about");
    add(about, "path", group.path);
    if (group.whole && group.whole.relevant && group.whole.kind !== "exam") add(about, "relevant", store.words.relevant);
    if (about.firstChild) into.appendChild(about);
    if (group.whole) excerpt(into, group.whole, forms);
    return into;
  }

  // How much was found, and which words are nowhere.
  function counted(words, answer) {
    var told = answer.total === 1 ? words["found.one"] : words.found.replace("{n}", answer.total);
    return answer.missing.length ? told + ". " + words.missing.replace("{words}", answer.missing.join(", ")) : told + ".";
  }

  function enough(text) {
    return text.trim().length >= MIN_LETTERS;
  }

  kartei.hits = { element: element, fill: fill, head: head, counted: counted, enough: enough };
})();
