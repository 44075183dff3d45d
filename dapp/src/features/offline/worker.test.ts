import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { beforeEach, describe, expect, it } from "vitest";

const source = readFileSync(join(import.meta.dirname, "../../../public/sw.js"), "utf8");
const origin = "https://pay.example";

/** Answer of the network, or of a cache. */
interface Answer {
  from: string;
  text: string;
  ok: boolean;
  type: string;
  clone(): Answer;
  arrayBuffer(): Promise<ArrayBuffer>;
}

const answer = (from: string, text = "", ok = true): Answer => ({
  ...{ from, text, ok, type: "basic" },
  clone: () => answer(from, text, ok),
  arrayBuffer: async () => new TextEncoder().encode(text).buffer,
});

/** The offline page of a build. */
const pageOf = (build: string) => `<p>Build ${build}</p>`;
const hashOf = (text: string) => createHash("sha256").update(text).digest("hex");
const cacheOf = (build: string) => `handsel-offline-${hashOf(pageOf(build))}`;

/** What every browser keeps for the site, by cache and path. */
let stored: Map<string, Map<string, Answer>>;
/** What the network answers, by path; null: there is none. */
let network: ((path: string) => Answer) | null;
let asked: string[];

const pathOf = (request: string | { url: string }) =>
  typeof request === "string" ? request : request.url.slice(origin.length);

beforeEach(() => {
  stored = new Map();
  asked = [];
  network = (path) => answer("network", path === "/offline" ? pageOf("1") : path);
});

/** Starts the worker as a browser does. */
function start(build: string, files: readonly string[] = ["/assets/a-1.js"]) {
  const listeners: Record<string, (event: object) => void> = {};
  const skipped: string[] = [];
  const get = async (request: string | { url: string }) => {
    asked.push(pathOf(request));
    if (network === null) throw new TypeError("Failed to fetch");
    return network(pathOf(request));
  };
  const open = async (name: string) => {
    const kept = stored.get(name) ?? new Map<string, Answer>();
    stored.set(name, kept);
    return {
      put: async (path: string, response: Answer) => void kept.set(path, response),
      addAll: async (paths: string[]) => {
        const all = await Promise.all(paths.map(get));
        if (all.some(({ ok }) => !ok)) throw new TypeError("A file is missing.");
        for (const [index, path] of paths.entries())
          kept.set(path, answer("cache", all[index]?.text));
      },
    };
  };
  const self = {
    location: new URL(origin),
    registration: { navigationPreload: { enable: async () => {} } },
    addEventListener: (name: string, listener: (event: object) => void) => {
      listeners[name] = listener;
    },
    skipWaiting: async () => void skipped.push(build),
  };
  runInNewContext(
    source.replace("{build}", hashOf(pageOf(build))).replace("{files}", files.join(" ")),
    {
      ...{ self, URL, Promise, Error, Uint8Array, crypto, fetch: get },
      caches: {
        open,
        keys: async () => [...stored.keys()],
        delete: async (name: string) => stored.delete(name),
        match: async (path: string, { cacheName }: { cacheName: string }) =>
          stored.get(cacheName)?.get(path),
      },
      Response: {
        error: () => ({ ...answer("error"), type: "error" }),
        redirect: (to: string) => answer("redirect", to),
      },
    },
  );
  const wait = async (name: string) => {
    let done: Promise<unknown> = Promise.resolve();
    listeners[name]?.({
      waitUntil: (work: Promise<unknown>) => {
        done = work;
      },
    });
    await done;
  };
  return {
    skipped,
    install: () => wait("install"),
    activate: () => wait("activate"),
    /** Returns what the worker answers; "network" if it leaves the request to the browser. */
    request: async (path: string, more: object = {}): Promise<string> => {
      let answered: Promise<Answer> | undefined;
      const request = { method: "GET", mode: "cors", destination: "", url: origin + path, ...more };
      listeners.fetch?.({
        ...{ request, preloadResponse: Promise.resolve(undefined) },
        respondWith: (response: Promise<Answer>) => {
          answered = response;
        },
      });
      if (!answered) return "left to the browser";
      const { from, text } = await answered;
      return from === "redirect" ? `to ${text}` : from;
    },
  };
}

const page = { mode: "navigate", destination: "document" };

async function installed(build = "1") {
  const worker = start(build);
  await worker.install();
  await worker.activate();
  return worker;
}

describe("the worker of the site", () => {
  it("keeps the offline page and its files, and nothing else, whatever is asked for", async () => {
    const worker = await installed();
    for (const path of ["/payment/1/0xab", "/v1/config", "/offline", "/assets/b-2.js", "/"]) {
      await worker.request(path, page);
      await worker.request(path);
    }
    expect([...stored.keys()]).toEqual([cacheOf("1")]);
    const [kept] = stored.values();
    expect([...(kept?.keys() ?? [])]).toEqual(["/assets/a-1.js", "/offline"]);
  });

  it("gets every page from the network, and answers with it", async () => {
    const worker = await installed();
    for (const path of ["/", "/payment/1/0xab", "/pay/cs_1", "/offline"])
      expect([path, await worker.request(path, page)]).toEqual([path, "network"]);
  });

  it("leads to the offline page without a connection, and tells no server which page was wanted", async () => {
    const worker = await installed();
    network = null;
    expect(await worker.request("/payment/1/0xab?checkout=cs_1", page)).toBe(
      "to /offline#/payment/1/0xab?checkout=cs_1",
    );
    expect(await worker.request("/invite#in_7", page)).toBe("to /offline#/invite#in_7");
    expect(await worker.request("/offline", page)).toBe("network");
    expect(stored.get(cacheOf("1"))?.has("/offline")).toBe(true);
    expect(await worker.request("/assets/a-1.js")).toBe("cache");
  });

  it.each<[string, string, object]>([
    ["the API", "/v1/payments/0xab", {}],
    ["a change by the API", "/v1/checkouts", { method: "POST" }],
    ["a subgraph", "/subgraph", { method: "POST" }],
    ["a chain's node", "", { url: "https://rpc.example/", method: "POST" }],
    ["another site's file of the same name", "", { url: "https://evil.example/assets/a-1.js" }],
    ["a file of another page", "/assets/b-2.js", {}],
    ["a checkout in a shop's page", "/pay/cs_1", { mode: "navigate", destination: "iframe" }],
    ["a form that is sent", "/", { ...page, method: "POST" }],
  ])("leaves to the browser: %s", async (_, path, more) => {
    const worker = await installed();
    for (const there of [network, null]) {
      network = there;
      asked = [];
      expect(await worker.request(path, more)).toBe("left to the browser");
      expect(asked).toEqual([]);
    }
  });

  it("passes on what the server says, also that it cannot", async () => {
    const worker = await installed();
    network = () => answer("network", "Too many requests", false);
    expect(await worker.request("/payment/1/0xab", page)).toBe("network");
    expect(await worker.request("/assets/a-1.js")).toBe("network");
  });

  it("leaves a browser that has deleted what was kept with its own page, in no circle", async () => {
    const worker = await installed();
    stored.clear();
    network = null;
    expect(await worker.request("/payment/1/0xab", page)).toBe("error");
    expect(await worker.request("/offline", page)).toBe("error");
  });

  it("of a new build takes the place of the old one at once, with what it kept", async () => {
    await installed("1");
    stored.set("left-by-another", new Map());
    const next = start("2");
    network = (path) => answer("network", path === "/offline" ? pageOf("2") : path);
    await next.install();
    expect(next.skipped).toEqual(["2"]);
    expect([...stored.keys()]).toContain(cacheOf("1"));
    await next.activate();
    expect([...stored.keys()]).toEqual([cacheOf("2")]);
  });

  it.each<[string, (path: string) => Answer]>([
    ["the page is of another build", () => answer("network", pageOf("3"))],
    ["the page is refused", () => answer("network", "Too many requests", false)],
    ["a file is missing", (path) => answer("network", pageOf("2"), !path.startsWith("/assets"))],
  ])("is not installed where %s, and the one before stays", async (_, answers) => {
    const before = await installed("1");
    network = answers;
    const next = start("2");
    await expect(next.install()).rejects.toThrow();
    expect(next.skipped).toEqual([]);
    network = null;
    expect(await before.request("/", page)).toBe("to /offline#/");
  });
});
