// Looks over every drawing of a page; returns what is wrong with them, none when all is well.
() => {
  const complaints = [];

  const say = (svg, what) => complaints.push(svg.id + ": " + what);
  const words = (text) => '"' + text.textContent + '"';

  const overlap = (a, b, slack) =>
    a.x + slack < b.x + b.width &&
    b.x + slack < a.x + a.width &&
    a.y + slack < b.y + b.height &&
    b.y + slack < a.y + a.height;

  // a line of text is as high as its letters, not as its font's box
  const textBox = (text) => {
    const box = text.getBBox();
    const size = parseFloat(text.getAttribute("font-size"));
    const base = parseFloat(text.getAttribute("y"));
    return { x: box.x, y: base - size * 0.74, width: box.width, height: size * 0.95 };
  };

  const outline = (group) => {
    const shape = group.querySelector(":scope > :is(path, rect, ellipse)");
    return shape && !shape.matches(".d-node-line") ? shape : null;
  };

  const point = (svg, x, y) => {
    const p = svg.createSVGPoint();
    p.x = x;
    p.y = y;
    return p;
  };

  const holds = (svg, shape, x, y) => shape.isPointInFill(point(svg, x, y));

  const checkText = (svg, group, shape) => {
    for (const text of group.querySelectorAll(":scope > text")) {
      const box = textBox(text);
      const corners = [
        [box.x, box.y],
        [box.x + box.width, box.y],
        [box.x, box.y + box.height],
        [box.x + box.width, box.y + box.height]
      ];
      // words beside a sign, as below a little man, are none of its own
      if (!holds(svg, shape, box.x + box.width / 2, box.y + box.height / 2)) continue;
      if (!corners.every((c) => holds(svg, shape, c[0], c[1]))) {
        say(svg, words(text) + " leaves its shape");
      }
    }
  };

  const checkEdges = (svg, shapes) => {
    for (const edge of svg.querySelectorAll(".d-edge, .d-edge-thick, .d-edge-dotted")) {
      if (edge.closest(".d-node-group") || edge.tagName !== "path") continue;
      const length = edge.getTotalLength();
      for (let at = 4; at < length - 4; at += 3) {
        const p = edge.getPointAtLength(at);
        const hit = shapes.find((s) => holds(svg, s, p.x, p.y));
        if (hit) {
          say(svg, "a line crosses " + (hit.parentNode.id || "a node") + " at " + p.x + " " + p.y);
          break;
        }
      }
    }
  };

  const backgrounds = (svg) =>
    [...svg.querySelectorAll(".d-label-background, .d-cluster-label-background")].map((s) =>
      s.getBBox()
    );

  const within = (a, b) =>
    a.x >= b.x - 0.5 &&
    a.y >= b.y - 0.5 &&
    a.x + a.width <= b.x + b.width + 0.5 &&
    a.y + a.height <= b.y + b.height + 0.5;

  // frames lie within each other or apart
  const checkFrames = (svg) => {
    const frames = [...svg.querySelectorAll(".d-cluster")].map((f) => [f, f.getBBox()]);
    for (let i = 0; i < frames.length; i++) {
      for (let j = i + 1; j < frames.length; j++) {
        const [a, b] = [frames[i][1], frames[j][1]];
        if (overlap(a, b, 1) && !within(a, b) && !within(b, a)) {
          say(svg, frames[i][0].parentNode.id + " lies half on " + frames[j][0].parentNode.id);
        }
      }
    }
  };

  // a line runs through words only when something lies behind them, and no second line does
  const checkLinesThroughWords = (svg) => {
    const sheets = backgrounds(svg);
    const words = [...svg.querySelectorAll(".d-label, .d-cluster-text")].map((t) => [t, textBox(t)]);
    const passed = new Map();
    for (const edge of svg.querySelectorAll(".d-edge, .d-edge-thick, .d-edge-dotted")) {
      if (edge.closest(".d-node-group") || edge.tagName !== "path") continue;
      const met = new Set();
      const length = edge.getTotalLength();
      for (let at = 0; at <= length; at += 3) {
        const p = edge.getPointAtLength(at);
        for (const [text, b] of words) {
          const inside =
            p.x > b.x + 1 && p.x < b.x + b.width - 1 && p.y > b.y + 1 && p.y < b.y + b.height - 1;
          if (inside) met.add(text);
        }
      }
      for (const text of met) {
        passed.set(text, (passed.get(text) ?? 0) + 1);
        const bare = !sheets.some((s) => overlap(s, textBox(text), 1));
        if (bare) say(svg, "a line runs through the words " + text.textContent);
      }
    }
    for (const [text, lines] of passed) {
      if (lines > 1) say(svg, lines + " lines run through the words " + text.textContent);
    }
  };

  for (const svg of document.querySelectorAll("svg.drawing")) {
    const view = svg.viewBox.baseVal;
    const groups = [...svg.querySelectorAll(".d-node-group, .d-note-group")];
    const shapes = [];
    for (const group of groups) {
      const shape = outline(group);
      if (!shape) continue;
      shapes.push(shape);
      checkText(svg, group, shape);
    }
    const boxes = shapes.map((s) => s.getBBox());
    for (let i = 0; i < boxes.length; i++) {
      for (let j = i + 1; j < boxes.length; j++) {
        if (overlap(boxes[i], boxes[j], 1)) {
          say(svg, shapes[i].parentNode.id + " lies on " + shapes[j].parentNode.id);
        }
      }
    }
    const bars = [...svg.querySelectorAll(".d-activation")].map((b) => b.getBBox());
    const sheets = backgrounds(svg);
    const texts = [...svg.querySelectorAll("text")].map((t) => [t, textBox(t)]);
    for (let i = 0; i < texts.length; i++) {
      for (let j = i + 1; j < texts.length; j++) {
        if (overlap(texts[i][1], texts[j][1], 1)) {
          say(svg, words(texts[i][0]) + " lies on " + words(texts[j][0]));
        }
      }
      const free = texts[i][0].matches(".d-label, .d-cluster-text");
      const under = free && boxes.findIndex((b) => overlap(texts[i][1], b, 1));
      if (free && under >= 0) {
        say(svg, words(texts[i][0]) + " lies on " + shapes[under].parentNode.id);
      }
      const bare = !sheets.some((s) => overlap(texts[i][1], s, 1));
      if (free && bare && bars.some((b) => overlap(texts[i][1], b, 1))) {
        say(svg, words(texts[i][0]) + " lies on a bar");
      }
    }
    for (const mark of svg.querySelectorAll("path, rect, ellipse, text")) {
      const box = mark.tagName === "text" ? textBox(mark) : mark.getBBox();
      const out =
        box.x < -0.5 ||
        box.y < -0.5 ||
        box.x + box.width > view.width + 0.5 ||
        box.y + box.height > view.height + 0.5;
      if (out) say(svg, "outside: " + mark.outerHTML.slice(0, 160));
    }
    checkEdges(svg, shapes);
    checkFrames(svg);
    checkLinesThroughWords(svg);
  }
  return complaints;
}
