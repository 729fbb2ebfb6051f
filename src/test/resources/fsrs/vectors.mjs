// Makes vectors.json from the reference; see README.md. Same input, same bytes.
import { fsrs, createEmptyCard } from "ts-fsrs";
import { writeFileSync } from "node:fs";

let seed = 20261123;
function chance() {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return seed / 4294967296;
}
const pick = (list) => list[Math.floor(chance() * list.length)];

const DAY = 86400000;
const STEPS = [[["1m", "10m"], ["10m"]], [["1m", "10m"], ["10m"]], [["5m"], ["10m", "1h", "1d"]],
  [["1m", "10m", "1d"], []], [[], ["10m"]], [["15m", "2h", "2d"], ["1d", "3d"]], [[], []]];

// What happened between two reviews: minutes, hours, about when it was due, far too late.
function later(card, now) {
  const kind = chance();
  if (kind < 0.25) return now + Math.floor(1 + chance() * 40) * 60000;
  if (kind < 0.35) return now + Math.floor(chance() * 20 * 3600000);
  if (kind < 0.85) return Math.max(now + 1, card.due.getTime() + Math.floor((chance() - 0.3) * DAY));
  return Math.max(now, card.due.getTime()) + Math.floor(chance() * 90 * DAY);
}

function weights(i) {
  const w = fsrs({}).parameters.w;
  return i % 10 === 9 ? w.map((x) => Math.round(x * (0.5 + chance()) * 1e4) / 1e4) : null;
}

const row = (c) => [c.due.getTime(), c.stability, c.difficulty, c.elapsed_days, c.scheduled_days,
  c.reps, c.lapses, c.learning_steps, c.state];

const histories = [];
for (let i = 0; i < 240; i++) {
  const [steps, resteps] = pick(STEPS);
  const settings = { retention: pick([0.7, 0.8, 0.85, 0.9, 0.9, 0.95, 0.97]),
    maximum: pick([36500, 36500, 365, 30]), fuzz: i % 2 === 0, shortTerm: i % 5 !== 4, steps, resteps };
  const own = weights(i);
  if (own) settings.weights = own;
  const f = fsrs({ request_retention: settings.retention, maximum_interval: settings.maximum,
    enable_fuzz: settings.fuzz, enable_short_term: settings.shortTerm,
    learning_steps: steps, relearning_steps: resteps, ...(own ? { w: own } : {}) });
  const start = Date.UTC(2026, 0, 1) + Math.floor(chance() * 300 * DAY);
  let card = createEmptyCard(new Date(start));
  let now = start;
  const reviews = [];
  let undone = null;
  const count = 3 + Math.floor(chance() * 9);
  for (let n = 0; n < count; n++) {
    const grade = pick([1, 2, 3, 3, 3, 3, 4]);
    const { card: next, log } = f.next(card, new Date(now), grade);
    reviews.push([now, grade, ...row(next)]);
    undone = row(f.rollback(next, log));
    card = next;
    now = later(card, now);
  }
  const at = now + Math.floor(chance() * 60 * DAY);
  histories.push({ settings, start, reviews, undone, recalled: [at, f.get_retrievability(card, new Date(at), false)] });
}
writeFileSync(new URL("vectors.json", import.meta.url),
  "[\n" + histories.map((h) => JSON.stringify(h)).join(",\n") + "\n]\n");
