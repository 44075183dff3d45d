import type { PasskeyAnswer } from "./locks.ts";
import type { Answer, Method, Parameters, WalletStatus, WorkerMessage } from "./requests.ts";
import { VaultError } from "./vaultError.ts";
import workerUrl from "./worker.ts?worker&url";

/** What a page has of the wallet: a way to ask its worker, which alone holds the keys. */
export interface VaultWorker {
  /** @throws VaultError */
  ask<Name extends Method>(
    name: Name,
    ...parameters: Parameters<Name> extends undefined ? [] : [Parameters<Name>]
  ): Promise<Answer<Name>>;
  /** Calls back when the wallet changes by itself. @returns what ends that */
  listen(onChange: (status: WalletStatus) => void): () => void;
}

interface Waiting {
  resolve: (answer: unknown) => void;
  reject: (error: VaultError) => void;
}

/** Page's part of the types of Trusted Types that it needs. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createScriptURL(url: string): string;
}

let only: VaultWorker | undefined;
let policy: Policy | undefined;

/** Returns the page's one worker, and starts it the first time. */
export function vaultWorker(): VaultWorker {
  only ??= startWorker();
  return only;
}

function startWorker(): VaultWorker {
  const waiting = new Map<number, Waiting>();
  const listeners = new Set<(status: WalletStatus) => void>();
  const worker = new Worker(trusted(workerUrl), { type: "module" });
  let last = 0;

  worker.onmessage = ({ data }: MessageEvent<WorkerMessage>) => {
    if ("status" in data) {
      for (const listener of listeners) listener(data.status);
      return;
    }
    const asked = waiting.get(data.id);
    waiting.delete(data.id);
    if ("error" in data) asked?.reject(new VaultError(data.error.code, data.error.at));
    else asked?.resolve(data.answer);
  };
  // The browser has ended it, or could not load it: the next request starts another.
  worker.onerror = () => {
    only = undefined;
    worker.terminate();
    for (const { reject } of waiting.values()) reject(new VaultError("worker_gone"));
    waiting.clear();
  };

  const vault: VaultWorker = {
    ask: (method, ...[parameters]) =>
      new Promise((resolve, reject) => {
        last += 1;
        waiting.set(last, { resolve: resolve as (answer: unknown) => void, reject });
        worker.postMessage({ id: last, method, parameters }, { transfer: secretsOf(parameters) });
      }),
    listen: (onChange) => {
      listeners.add(onChange);
      return () => listeners.delete(onChange);
    },
  };
  watchPerson(vault);
  return vault;
}

/** A passkey's answer among the parameters: it is given away, so that the page keeps no copy of what opens the wallet. */
function secretsOf(parameters: unknown): ArrayBuffer[] {
  const { output, answer } = Object(parameters) as Partial<PasskeyAnswer & Record<string, unknown>>;
  return [output, (Object(answer) as Partial<PasskeyAnswer>).output].flatMap((bytes) =>
    bytes ? [bytes.buffer] : [],
  );
}

/** Tells the worker that somebody is there, at most twice a minute, and whether the page is in view. */
function watchPerson({ ask }: VaultWorker): void {
  let told = Number.NEGATIVE_INFINITY;
  const touch = () => {
    if (performance.now() - told < 30_000) return;
    told = performance.now();
    void ask("touch").catch(() => {});
  };
  addEventListener("pointerdown", touch, { passive: true });
  addEventListener("keydown", touch, { passive: true });
  document.addEventListener("visibilitychange", () => {
    void ask("show", { isVisible: document.visibilityState === "visible" }).catch(() => {});
  });
}

/** Worker's address as the content security policy wants it: by a policy that lets this one file pass, made once. */
function trusted(url: string): string {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypes };
  policy ??= trustedTypes?.createPolicy("handsel-vault", {
    createScriptURL: (asked) => {
      if (asked !== workerUrl) throw new TypeError("The policy is for the wallet's worker only.");
      return asked;
    },
  });
  return policy?.createScriptURL(url) ?? url;
}
