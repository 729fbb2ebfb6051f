'use strict';
// Lists the commands of TeX without arguments that MathJax can set with its own fonts: those that may be an
// argument without braces, the others, and those that \left and \right may have.
globalThis.lacking = false;
globalThis.measure = function () { globalThis.lacking = true; return [0, 0, 0]; };
require('./formulas.js');
const BaseMethods = require('mathjax-full/js/input/tex/base/BaseMethods.js').default;
const { MapHandler } = require('mathjax-full/js/input/tex/MapHandler.js');

function isSet(source) {
  globalThis.lacking = false;
  try {
    globalThis.set(source, false, false, []);
    return !globalThis.lacking;
  } catch (error) {
    return false;
  }
}

function isSign(entry) {
  const made = entry.func;
  return !made
      || [BaseMethods.NamedFn, BaseMethods.NamedOp, BaseMethods.Spacer, BaseMethods.Dots, BaseMethods.Tilde].includes(made)
      || (made === BaseMethods.Macro && entry.args.length === 1);
}

function names(maps, source) {
  const all = new Set();
  for (const map of maps) {
    for (const [name, entry] of MapHandler.getMap(map).map) {
      const bare = name.replace(/^\\/, '');
      if (/^[A-Za-z]+$/.test(bare) && (name !== bare || map !== 'delimiter') && isSign(entry)) all.add(bare);
    }
  }
  return Array.from(all).filter(function (name) { return isSet(source(name)); }).sort();
}

const ALL = ['mathchar0mi', 'mathchar0mo', 'mathchar7', 'delimiter', 'macros', 'AMSmath-mathchar0mo', 'AMSmath-macros',
  'AMSsymbols-mathchar0mi', 'AMSsymbols-mathchar0mo', 'AMSsymbols-delimiter', 'AMSsymbols-macros',
  'configmacros-map', 'upgreek', 'mathtools-characters'];
const arguable = names(ALL, function (n) { return 'x^\\' + n + '_\\' + n + ' \\' + n + ' x'; });
const others = names(ALL, function (n) { return '\\' + n + ' \\' + n + ' x {\\' + n + '}^2_3'; });
const delimiters = names(['delimiter', 'AMSsymbols-delimiter'], function (n) { return '\\left\\' + n + ' x \\right\\' + n; });
// a sign that our fonts have
console.log('sign = coloneqq ' + arguable.join(' '));
console.log('function = ' + others.filter(function (n) { return !arguable.includes(n); }).join(' '));
console.log('delimiter = ' + delimiters.join(' '));

// the others that are known to be plain, by what they take
console.log('one = acute bar boldsymbol boxed cancel check ddot dot grave hat mathbb mathbf mathcal mathfrak mathit mathring'
    + ' mathrm mathsf mathtt overbrace overleftarrow overline overrightarrow phantom pmb tilde underbrace'
    + ' underline vec widehat widetilde');
console.log('two = binom cfrac dbinom dfrac frac overset stackrel tbinom tfrac underset');
console.log('text = mbox operatorname text textbf textit textnormal textrm textsf texttt');
console.log('size = big Big bigg Bigg biggl biggr bigl bigr Bigl Bigr Biggl Biggr');
console.log('style = displaystyle scriptstyle textstyle');
console.log('limited = bigcap bigcup bigoplus bigotimes bigvee bigwedge int lim max min prod sum');
console.log('table = Bmatrix Vmatrix aligned bmatrix cases gathered matrix pmatrix vmatrix');
console.log('whole = align align* eqnarray equation equation* gather gather*');
