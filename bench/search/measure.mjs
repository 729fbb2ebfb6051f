// What a search costs readers, beside Pagefind and MiniSearch over the same pages, as a Markdown table:
//   npm install --prefix target/search-bench puppeteer-core pagefind minisearch
//   cp bench/search/*.mjs target/search-bench && node target/search-bench/measure.mjs SITE [QUERIES]
// SITE is a built site (--only html). Pagefind and MiniSearch get the pages of its notes, Pagefind with an entry for each heading, MiniSearch with a
// document for each page. All are asked in one Chromium, over a server that compresses; a query is the title of a note, typed letter by letter.
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, extname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import puppeteer from 'puppeteer-core';

const TYPES = { '.html': 'text/html; charset=utf-8', '.css': 'text/css', '.js': 'text/javascript', '.mjs': 'text/javascript', '.json': 'application/json', '.svg': 'image/svg+xml' };
const here = dirname(fileURLToPath(import.meta.url));
const [site, wanted = '20'] = process.argv.slice(2);
const work = mkdtempSync(join(tmpdir(), 'search-'));
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

function files(folder, list = []) {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) files(path, list);
    else list.push(path);
  }
  return list;
}

function weight(paths) {
  const kept = paths.map((path) => readFileSync(path));
  const sum = (sizes) => sizes.reduce((all, size) => all + size, 0);
  return { raw: sum(kept.map((bytes) => bytes.length)), sent: sum(kept.map((bytes) => gzipSync(bytes).length)) };
}

const notes = files(site).filter((path) => path.endsWith('.html') && /<body class="reading/.test(readFileSync(path, 'utf8')));
const between = (html, from, to) => html.slice(html.indexOf(from) + from.length, html.indexOf(to, html.indexOf(from)));
const plain = (html) => html.replace(/<(svg|script|style|template)[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' ').replace(/&lt;/g, '<').replace(/&amp;/g, '&')
  .replace(/\s+/g, ' ').trim();
const documents = [];
for (const path of notes) {
  const html = readFileSync(path, 'utf8');
  const to = join(work, 'pages', relative(site, path));
  mkdirSync(dirname(to), { recursive: true });
  const body = between(html, '<main', '</main>');
  writeFileSync(to, `<!doctype html><html lang="de"><title>${between(html, '<title>', '</title>')}</title><body><main${body}</main>`);
  documents.push({ id: documents.length, title: plain(between(html, '<h1', '</h1>').replace(/^[^>]*>/, '')), text: plain(`<${body}`), url: relative(site, path) });
}
const asked = Array.from({ length: +wanted }, (_, i) => documents[Math.floor((i + 0.5) * documents.length / wanted)]);
const queries = asked.map((note) => note.title.toLowerCase());

console.error(`${notes.length} notes`);
execFileSync(join(here, 'node_modules/.bin/pagefind'), ['--site', join(work, 'pages'), '--output-path', join(work, 'pagefind'), '--root-selector', 'main', '--quiet']);
const { default: MiniSearch } = await import('minisearch');
const FIELDS = { fields: ['title', 'text'], storeFields: ['title', 'url'] };
const mini = new MiniSearch(FIELDS);
mini.addAll(documents);
mkdirSync(join(work, 'mini'));
writeFileSync(join(work, 'mini/index.json'), JSON.stringify(mini));
cpSync(join(here, 'node_modules/minisearch/dist/umd/index.js'), join(work, 'mini/minisearch.js'));
writeFileSync(join(work, 'blank.html'), '<!doctype html><title>blank</title>');

const COUNTED = /^\/(data\/search\/|assets\/search\.js|pagefind\/|mini\/)/;
let sent = 0;
const server = createServer((request, response) => {
  const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
  const file = [join(site, path), join(work, path)].find((one) => existsSync(one) && statSync(one).isFile());
  if (!file || path === '/sw.js') { // which would fetch the whole site
    response.writeHead(404).end();
    return;
  }
  const bytes = readFileSync(file);
  const packed = gzipSync(bytes);
  const smaller = packed.length < bytes.length;
  if (COUNTED.test(path)) sent += smaller ? packed.length : bytes.length;
  response.writeHead(200, { 'Content-Type': TYPES[extname(file)] ?? 'application/octet-stream', ...(smaller && { 'Content-Encoding': 'gzip' }) })
    .end(smaller ? packed : bytes);
});
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const root = `http://127.0.0.1:${server.address().port}/`;
const browser = await puppeteer.launch({ executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage'], protocolTimeout: 600_000 });

// each: the page to be on, what gets it ready, and a function of a query that answers with the pages of its hits once ten can be shown
const ENGINES = {
  Kartei: {
    page: 'search.html', files: () => files(join(site, 'data/search')),
    begin: () => { window.ask = (text) => new Promise((done, failed) => window.kartei.searchStore.asker((_, answer) => done(answer.hits.map((hit) => hit.page)), failed)(text, 10)); },
  },
  Pagefind: {
    page: 'blank.html', files: () => files(join(work, 'pagefind')).filter((path) => /\.(pf_\w+|pagefind)$|pagefind-entry\.json$/.test(path)),
    begin: async () => {
      const pagefind = await import('/pagefind/pagefind.js');
      await pagefind.init();
      window.ask = async (text) => (await Promise.all((await pagefind.search(text)).results.slice(0, 10).map((result) => result.data()))).map((hit) => hit.url.slice(1));
    },
  },
  MiniSearch: {
    page: 'blank.html', files: () => [join(work, 'mini/index.json')],
    begin: async (fields) => {
      await new Promise((done) => document.head.append(Object.assign(document.createElement('script'), { src: '/mini/minisearch.js', onload: done })));
      const mini = window.MiniSearch.loadJSON(await (await fetch('/mini/index.json')).text(), fields);
      window.ask = async (text) => mini.search(text, { prefix: true, fuzzy: 0.2, combineWith: 'AND' }).slice(0, 10).map((hit) => hit.url);
    },
  },
};

async function opened(engine) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  sent = 0;
  await page.goto(root + engine.page, { waitUntil: 'networkidle0' });
  await page.evaluate(engine.begin, FIELDS);
  return { page, context };
}

const at = (values, share) => values.toSorted((a, b) => a - b)[Math.min(values.length - 1, Math.floor(values.length * share))];
const kB = (bytes) => (bytes / 1000).toFixed(bytes < 100_000 ? 1 : 0);
console.log('| | index, kB | index, gzip kB | first query, kB: middle, most | a keystroke, ms: middle, 95 of 100, most | the note among the first three |\n| --- | --- | --- | --- | --- | --- |');
for (const [name, engine] of Object.entries(ENGINES)) {
  const first = [];
  for (const query of queries) {
    const { page, context } = await opened(engine);
    await page.evaluate((text) => window.ask(text), query);
    first.push(sent);
    await context.close();
  }
  const { page } = await opened(engine);
  let found = 0;
  const times = [];
  for (const [i, query] of queries.entries()) {
    const pages = await page.evaluate((text) => window.ask(text), query);
    found += pages.slice(0, 3).includes(asked[i].url);
    // what a letter needs is there already: this is the work
    for (const turn of [0, 1]) {
      const taken = await page.evaluate(async (text) => {
        const all = [];
        for (let i = 2; i <= text.length; i++) {
          const start = performance.now();
          await window.ask(text.slice(0, i));
          all.push(performance.now() - start);
        }
        return all;
      }, query);
      if (turn) times.push(...taken);
    }
  }
  const size = weight(engine.files());
  console.log(`| ${name} | ${kB(size.raw)} | ${kB(size.sent)} | ${kB(at(first, 0.5))}, ${kB(Math.max(...first))} `
    + `| ${at(times, 0.5).toFixed(1)}, ${at(times, 0.95).toFixed(1)}, ${Math.max(...times).toFixed(1)} | ${found} of ${queries.length} |`);
  await page.close();
}
await browser.close();
server.close();
