/** What a page holds and has given away, to look for what must not be in it. */
import type { Page } from "playwright-core";

/** Everything that a script of the page, or who takes its device, could read. */
export interface Held {
  /** Texts of the page's own memory: not those of its workers. */
  memory: string;
  /** Its document, what stands in its fields, and its address. */
  document: string;
  /** Everything that its site stores in the browser. */
  storage: string;
}

interface Snapshot {
  strings: string[];
}

/** Reads what a page holds, once its garbage was collected. */
export async function heldBy(page: Page): Promise<Held> {
  const tools = await page.context().newCDPSession(page);
  const chunks: string[] = [];
  tools.on("HeapProfiler.addHeapSnapshotChunk", ({ chunk }) => void chunks.push(chunk));
  await tools.send("HeapProfiler.enable");
  await tools.send("HeapProfiler.collectGarbage");
  await tools.send("HeapProfiler.collectGarbage");
  await tools.send("HeapProfiler.takeHeapSnapshot", { reportProgress: false });
  await tools.detach();
  const { strings } = JSON.parse(chunks.join("")) as Snapshot;
  return {
    memory: strings.join("\n"),
    document: await page.evaluate(() => {
      const fields = [...document.querySelectorAll("input, textarea, select")] as {
        value?: string;
      }[];
      const values = fields.map(({ value }) => value);
      return [location.href, document.documentElement.outerHTML, ...values].join("\n");
    }),
    storage: await storageOf(page),
  };
}

/**
 * Tells of every message of the page's workers, with bytes as hexadecimal digits: a heap snapshot has no contents of buffers, and
 * a page has none of a worker's but by a message. The last worker stands in the page as `lastWorker`, for tests to speak as it.
 */
export async function hearWorkers(page: Page, onMessage: (text: string) => void): Promise<void> {
  await page.exposeFunction("heardFromWorker", onMessage);
  await page.addInitScript(() => {
    const scope = globalThis as unknown as {
      Worker: typeof Worker;
      lastWorker: Worker;
      heardFromWorker: (text: string) => void;
    };
    const digits = (view: ArrayBufferView) =>
      Array.from(new Uint8Array(view.buffer), (byte) => byte.toString(16).padStart(2, "0")).join(
        "",
      );
    const write = (_: string, value: unknown) => {
      if (ArrayBuffer.isView(value)) return digits(value);
      return value instanceof ArrayBuffer ? digits(new Uint8Array(value)) : value;
    };
    scope.Worker = class extends Worker {
      constructor(...parameters: ConstructorParameters<typeof Worker>) {
        super(...parameters);
        scope.lastWorker = this;
        this.addEventListener("message", ({ data }) => {
          scope.heardFromWorker(JSON.stringify(data, write));
        });
      }
    };
  });
}

function storageOf(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const kept: unknown[] = [{ ...localStorage }, { ...sessionStorage }, document.cookie];
    for (const { name = "" } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const opening = indexedDB.open(name);
        opening.onsuccess = () => resolve(opening.result);
      });
      for (const store of database.objectStoreNames) {
        const all = await new Promise<unknown>((resolve) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => resolve(request.result);
        });
        kept.push(name, store, all);
      }
      database.close();
    }
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        kept.push(request.url, await (await cache.match(request))?.text());
      }
    }
    return JSON.stringify(kept);
  });
}
