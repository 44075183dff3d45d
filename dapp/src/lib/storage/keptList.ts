import { useSyncExternalStore } from "react";
import { deviceStorage } from "./deviceStorage.ts";

/** A list that this device keeps. */
export interface KeptList<One> {
  /** Returns what is kept. The list is the same object until it changes. */
  read(): readonly One[];
  write(all: readonly One[]): void;
  /** @returns a function that ends it */
  subscribe(listener: () => void): () => void;
}

/**
 * Makes a list that this device keeps under a key. What is kept there and cannot be read is left out.
 * @param toOne reads an entry; null if it is none
 */
export function keptList<One>(key: string, toOne: (kept: unknown) => One | null): KeptList<One> {
  const listeners = new Set<() => void>();
  let last: string | null = null;
  let all: readonly One[] = [];
  return {
    read() {
      const text = deviceStorage.getItem(key);
      if (text !== last) all = parse(text, toOne);
      last = text;
      return all;
    },
    write(changed) {
      deviceStorage.setItem(key, JSON.stringify(changed));
      for (const listener of listeners) listener();
    },
    subscribe(listener) {
      listeners.add(listener);
      globalThis.addEventListener?.("storage", listener);
      return () => {
        listeners.delete(listener);
        globalThis.removeEventListener?.("storage", listener);
      };
    },
  };
}

/** Returns what a list has, and renders again when it changes, also in another tab. */
export function useKeptList<One>({ subscribe, read }: KeptList<One>): readonly One[] {
  return useSyncExternalStore(subscribe, read, read);
}

function parse<One>(text: string | null, toOne: (kept: unknown) => One | null): readonly One[] {
  try {
    const kept: unknown = JSON.parse(text ?? "[]");
    return Array.isArray(kept) ? kept.flatMap((one) => toOne(one) ?? []) : [];
  } catch {
    return [];
  }
}
