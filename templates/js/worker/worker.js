// The service worker: serves the site without a network, always all of it from one build. SITE, the
// table of this build's files, stands before this text. A file counts only with the hash it has
// there; a new build waits until it is complete and no other window shows the old one.
(function () {
  "use strict";
  var OURS = "kartei-" + SITE.id + "-";
  var CACHE = OURS + SITE.version;
  var SCOPE = new URL(self.registration.scope);
  var files = Object.assign({}, SITE.late, SITE.rest, SITE.core);
  var astray = {}; // windows that show a page of another build: they go to the network
  var filling = false;

  // The file that an address stands for, or null when it is none of ours.
  function nameOf(url) {
    if (url.origin !== SCOPE.origin || url.pathname.indexOf(SCOPE.pathname) !== 0) return null;
    var name;
    try {
      name = decodeURIComponent(url.pathname.slice(SCOPE.pathname.length));
    } catch (e) {
      return null;
    }
    if (name === "" || name.slice(-1) === "/") name += "index.html";
    return Object.prototype.hasOwnProperty.call(files, name) ? name : null;
  }

  function addressOf(name) {
    return SCOPE.href + name.split("/").map(encodeURIComponent).join("/");
  }

  // The remainders of a cyclic redundancy check for every byte, by its polynomial with bits reversed.
  function remainders(polynomial) {
    var table = new Uint32Array(256);
    for (var byte = 0; byte < 256; byte++) {
      var rest = byte;
      for (var bit = 0; bit < 8; bit++) rest = rest & 1 ? rest >>> 1 ^ polynomial : rest >>> 1;
      table[byte] = rest;
    }
    return table;
  }

  function crcOf(bytes, table) {
    var crc = -1;
    for (var i = 0; i < bytes.length; i++) crc = table[(crc ^ bytes[i]) & 255] ^ crc >>> 8;
    return ("0000000" + (~crc >>> 0).toString(16)).slice(-8);
  }

  var CRC_32 = remainders(0xedb88320);
  var CRC_32C = remainders(0x82f63b78);

  // As the build does it: CRC-32, then CRC-32C.
  function hashOf(buffer) {
    var bytes = new Uint8Array(buffer);
    return crcOf(bytes, CRC_32) + crcOf(bytes, CRC_32C);
  }

  // A file from the network, put away if it is the one of this build; else null.
  function fetched(cache, name) {
    return fetch(addressOf(name), { cache: "no-cache" }).then(function (response) {
      if (!response.ok) return null;
      return response.arrayBuffer().then(function (bytes) {
        var hash = hashOf(bytes);
        if (hash !== files[name]) return null;
        var headers = { "content-type": response.headers.get("content-type") || "", "x-hash": hash };
        return cache.put(addressOf(name), new Response(bytes, { headers: headers })).then(function () {
          return cache.match(addressOf(name));
        });
      });
    });
  }

  // The same file in what was kept of an older build, or null.
  function kept(name) {
    return caches.keys().then(function (names) {
      return Promise.all(names.filter(function (cache) {
        return cache.indexOf(OURS) === 0 && cache !== CACHE;
      }).map(function (cache) {
        return caches.open(cache).then(function (open) { return open.match(addressOf(name)); });
      }));
    }).then(function (found) {
      return found.filter(function (response) {
        return response && response.headers.get("x-hash") === files[name];
      })[0] || null;
    });
  }

  function put(cache, name) {
    return cache.match(addressOf(name)).then(function (there) {
      return there || kept(name).then(function (old) {
        return old ? cache.put(addressOf(name), old).then(function () { return true; }) : fetched(cache, name);
      });
    });
  }

  // Puts files away, a few at a time; whether all came.
  function putAll(names) {
    var all = true;
    return caches.open(CACHE).then(function (cache) {
      function next() {
        var name = names.shift();
        if (name === undefined) return null;
        return put(cache, name).then(function (came) {
          if (!came) all = false;
        }, function () { all = false; }).then(next);
      }
      return Promise.all([next(), next(), next(), next()]);
    }).then(function () { return all; });
  }

  function answer(event, name) {
    return caches.open(CACHE).then(function (cache) {
      return cache.match(addressOf(name)).then(function (there) {
        return there || fetched(cache, name).then(function (came) {
          if (came) return came;
          self.registration.update().catch(function () {});
          if (event.request.mode === "navigate") astray[event.resultingClientId] = true;
          return fetch(event.request);
        });
      });
    });
  }

  self.addEventListener("install", function (event) {
    event.waitUntil(putAll(Object.keys(SITE.core)).then(function (all) {
      if (!all) throw new Error("the site's files are not those of this build");
    }));
  });

  self.addEventListener("activate", function (event) {
    event.waitUntil(caches.keys().then(function (names) {
      return Promise.all(names.filter(function (name) {
        return name.indexOf(OURS) === 0 && name !== CACHE;
      }).map(function (name) { return caches.delete(name); }));
    }).then(function () { return self.clients.claim(); }));
  });

  self.addEventListener("fetch", function (event) {
    if (event.request.method !== "GET" || event.request.headers.has("range")) return;
    if (astray[event.clientId]) return;
    var name = nameOf(new URL(event.request.url));
    if (name !== null) event.respondWith(answer(event, name));
  });

  // Takes over as soon as a single window is open; the page that was just left may linger a moment.
  function take(tries) {
    return self.clients.matchAll({ type: "window", includeUncontrolled: true }).then(function (open) {
      if (open.length <= 1) return self.skipWaiting();
      if (tries === 1) return null;
      return new Promise(function (resolve) { setTimeout(resolve, 300); }).then(function () {
        return take(tries - 1);
      });
    });
  }

  self.addEventListener("message", function (event) {
    if (event.data === "take") {
      event.waitUntil(take(5));
    } else if (event.data === "fill" && !filling) {
      filling = true;
      event.waitUntil(putAll(Object.keys(SITE.rest)));
    }
  });
})();
