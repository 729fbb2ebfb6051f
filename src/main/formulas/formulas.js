'use strict';

// What sets a formula of TeX as an SVG of paths: MathJax, for a JavaScript engine that has neither a
// page nor a network.
const { mathjax } = require('mathjax-full/js/mathjax.js');
const { TeX } = require('mathjax-full/js/input/tex.js');
const { SVG } = require('mathjax-full/js/output/svg.js');
const { liteAdaptor } = require('mathjax-full/js/adaptors/liteAdaptor.js');
const { RegisterHTMLHandler } = require('mathjax-full/js/handlers/html.js');
require('mathjax-full/js/input/tex/base/BaseConfiguration.js');
require('mathjax-full/js/input/tex/ams/AmsConfiguration.js');
require('mathjax-full/js/input/tex/boldsymbol/BoldsymbolConfiguration.js');
require('mathjax-full/js/input/tex/braket/BraketConfiguration.js');
require('mathjax-full/js/input/tex/cancel/CancelConfiguration.js');
require('mathjax-full/js/input/tex/color/ColorConfiguration.js');
require('mathjax-full/js/input/tex/configmacros/ConfigMacrosConfiguration.js');
require('mathjax-full/js/input/tex/enclose/EncloseConfiguration.js');
require('mathjax-full/js/input/tex/mathtools/MathtoolsConfiguration.js');
require('mathjax-full/js/input/tex/newcommand/NewcommandConfiguration.js');
require('mathjax-full/js/input/tex/textcomp/TextcompConfiguration.js');
require('mathjax-full/js/input/tex/textmacros/TextMacrosConfiguration.js');
require('mathjax-full/js/input/tex/upgreek/UpgreekConfiguration.js');

const { STATE } = require('mathjax-full/js/core/MathItem.js');
const { RANGES } = require('mathjax-full/js/core/MmlTree/OperatorDictionary.js');

const EM = 16;
const X_HEIGHT = 0.442;

// what KaTeX, which sets formulas on pages, has and MathJax lacks
const MACROS = {
  C: '{\\mathbb{C}}',
  N: '{\\mathbb{N}}',
  Q: '{\\mathbb{Q}}',
  R: '{\\mathbb{R}}',
  Z: '{\\mathbb{Z}}',
  argmax: '{\\operatorname*{arg\\,max}}',
  argmin: '{\\operatorname*{arg\\,min}}',
  degree: '{^\\circ}',
  infin: '\\infty',
  isin: '\\in',
  lq: '`',
  rq: "'",
  sdot: '\\cdot'
};

/** Returns how wide, high and deep a text is whose signs MathJax's fonts lack. */
function measured(text) {
  const box = globalThis.measure(
      adaptor.textContent(text),
      adaptor.getAttribute(text, 'font-weight') === 'bold',
      adaptor.getAttribute(text, 'font-style') === 'italic');
  return { w: box[0], h: box[1], d: box[2] };
}

/**
 * Fills the gaps in MathJax's table of what signs are: it fails on a sign of none of its ranges, such as
 * the euro's.
 */
function fillRanges() {
  const ORD = 0; // the class of an ordinary symbol
  let next = 0;
  for (const range of RANGES.slice()) {
    if (range[0] > next) RANGES.push([next, range[0] - 1, ORD, 'mi', 'normal']);
    next = range[1] + 1;
  }
  RANGES.push([next, 0x10FFFF, ORD, 'mi', 'normal']);
  RANGES.sort(function (a, b) { return a[0] - b[0]; });
}

fillRanges();

const adaptor = liteAdaptor();
RegisterHTMLHandler(adaptor);

/** Returns a setter that knows no definitions yet. */
function setter() {
  const tex = new TeX({
    packages: ['base', 'ams', 'boldsymbol', 'braket', 'cancel', 'color', 'configmacros', 'enclose', 'mathtools',
      'newcommand', 'textcomp', 'textmacros', 'upgreek'],
    macros: MACROS,
    formatError: function (jax, error) { throw error; }
  });
  const svg = new SVG({ fontCache: 'none', internalSpeechTitles: false, exFactor: X_HEIGHT });
  svg.measureTextNode = measured;
  return { tex, page: mathjax.document('', { InputJax: tex, OutputJax: svg }) };
}

/** The setter in use, and the definitions that it knows, as one text; null if nobody can tell which. */
let current = setter();
let known = '';

/**
 * Returns a setter that knows the definitions of these formulas and no others. There is one at a time,
 * since MathJax keeps definitions in tables of its own.
 */
function setterFor(definitions) {
  const wanted = definitions.join('\n');
  if (wanted !== known) {
    known = null;
    current = setter();
    definitions.forEach(function (source) { convert(source, true, STATE.COMPILED); });
    known = wanted;
  }
}

/** Returns what MathJax makes of a formula: its tree if it ends there, else its SVG. */
function convert(source, display, end) {
  current.tex.reset(0);
  return current.page.convert(source, { display, end, em: EM, ex: EM * X_HEIGHT, containerWidth: 1e6 });
}

/**
 * Returns a formula as SVG.
 *
 * @param {string} source TeX
 * @param {boolean} display whether it stands by itself
 * @param {boolean} defines whether it may define something, which no other formula is to know
 * @param {string[]} definitions formulas whose definitions it may use
 * @throws what MathJax says is wrong with it, a text
 */
globalThis.set = function (source, display, defines, definitions) {
  try {
    setterFor(definitions);
    if (defines) known = null;
    return adaptor.innerHTML(convert(source, display, STATE.LAST));
  } catch (error) {
    throw error.id && error.message ? error.message : error;
  }
};

/** Forgets what a formula that was interrupted may have left behind. */
globalThis.reset = function () {
  known = null;
};
