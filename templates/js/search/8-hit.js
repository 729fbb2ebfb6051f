// How a hit looks.
(function () {
  "use strict";
  var kartei = window.kartei;
  var EXCERPT = 160; // characters
  var MIN_LETTERS = 2;

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

  function address(hit, root) {
    var page = hit.page.split("/").map(encodeURIComponent).join("/");
    return root + page + (hit.anchor ? "#" + encodeURIComponent(hit.anchor) : "");
  }

  // Fills a link.
  function fill(link, hit, forms, store) {
    link.href = address(hit, store.root);
    var about = element("span", "about");
    about.appendChild(element("span", "kind", store.words["kind." + hit.kind]));
    if (hit.path) about.appendChild(element("span", "path", hit.path));
    if (hit.relevant) about.appendChild(element("span", "relevant", store.words.relevant));
    link.appendChild(write(element("span", "heading"), kartei.excerpt.marked(hit.title, forms)));
    link.appendChild(about);
    if (hit.text) link.appendChild(write(element("span", "text"), kartei.excerpt.excerpt(hit.text, forms, EXCERPT)));
    return link;
  }

  // How much was found, and which words are nowhere.
  function counted(words, answer) {
    var told = answer.total === 1 ? words["found.one"] : words.found.replace("{n}", answer.total);
    return answer.missing.length ? told + ". " + words.missing.replace("{words}", answer.missing.join(", ")) : told + ".";
  }

  function enough(text) {
    return text.trim().length >= MIN_LETTERS;
  }

  kartei.hits = { element: element, fill: fill, counted: counted, enough: enough };
})();
