/**
 * Worker of the site: it answers with the offline page when a page cannot be had, for lack of a connection. It keeps that page
 * and its files, and nothing else: whatever tells of money comes from the network, or not at all.
 */

/** What the relayer fills in, by the language of who asks: the hash of the offline page, and the paths of its files. */
const build = "{build}";
const files = "{files}".split(" ");

const page = "/offline";
const cacheName = `handsel-offline-${build}`;

self.addEventListener("install", (event) => {
  event.waitUntil(keep().then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  // With it a page's request does not wait for this worker to start.
  event.waitUntil(Promise.all([forgetOthers(), self.registration.navigationPreload?.enable()]));
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== "GET" || origin !== self.location.origin) return;
  if (request.mode === "navigate") {
    // A shop's page shows a checkout in a frame, and this page lets itself be shown in none.
    if (request.destination === "document") event.respondWith(openPage(event));
  } else if (files.includes(pathname)) {
    event.respondWith(fetch(request).catch(() => kept(pathname)));
  }
});

/** Keeps the page and its files; the page last, because it is there once all of them are. */
async function keep() {
  const response = await fetch(page, { cache: "no-store" });
  if ((await hashOf(response.clone())) !== build)
    throw new Error("The offline page is of another build than this worker.");
  const cache = await caches.open(cacheName);
  await cache.addAll(files);
  await cache.put(page, response);
}

async function hashOf(response) {
  const hash = await crypto.subtle.digest("SHA-256", await response.arrayBuffer());
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

async function forgetOthers() {
  const names = await caches.keys();
  await Promise.all(names.filter((name) => name !== cacheName).map((name) => caches.delete(name)));
}

/** Gets a page from the network. Without a connection, leads to the offline page, or answers with it. */
async function openPage({ request, preloadResponse }) {
  try {
    return (await preloadResponse) ?? (await fetch(request));
  } catch {
    const { pathname, search, hash } = new URL(request.url);
    const offline = await kept(page);
    if (pathname === page || offline.type === "error") return offline;
    // After "#" no server ever gets to see it.
    return Response.redirect(`${page}#${pathname}${search}${hash}`);
  }
}

/** Returns what is kept of a path, which is the same for every browser's headers; an error if it is gone. */
async function kept(path) {
  return (await caches.match(path, { cacheName, ignoreVary: true })) ?? Response.error();
}
