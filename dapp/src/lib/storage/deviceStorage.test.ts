import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deviceStorage } from "./deviceStorage.ts";

const source = join(import.meta.dirname, "..", "..");

/** Features that a browser may refuse, or lack on plain http, and the files that guard them. */
const guarded: [string, RegExp, string[]][] = [
  ["localStorage", /\blocalStorage\b/, ["lib/storage/deviceStorage.ts", "ui/theme.ts"]],
  [
    "sessionStorage",
    /\bsessionStorage\b/,
    ["lib/feature/reloadOnce.ts", "lib/storage/tabStorage.ts"],
  ],
  ["the clipboard", /navigator\s*\??\.\s*clipboard/, ["ui/copyText.ts"]],
  ["cryptography", /\bcrypto\s*\??\.\s*(subtle|randomUUID)/, ["lib/receipt/verifySignature.ts"]],
  [
    "workers of the site, which a script of its own registers",
    /navigator\s*\??\.\s*serviceWorker/,
    [],
  ],
  ["a cache of answers", /\bcaches\s*\??\.\s*\w/, []],
  ["React's lazy, which never recovers", /\blazy\s*\(/, []],
];

describe("only a guard uses", () => {
  it.each(guarded)("%s", (_, pattern, guards) => {
    const users = globSync("**/*.{ts,tsx}", { cwd: source })
      .map((file) => file.replaceAll("\\", "/"))
      .filter((file) => !/\.test\.|^testing\//.test(file))
      .filter((file) => pattern.test(readFileSync(join(source, file), "utf8")));
    expect(users.toSorted()).toEqual(guards);
  });
});

afterEach(() => vi.unstubAllGlobals());

const full = () => {
  throw new DOMException("full");
};

it("remembers the newest where storage can be read but not written", () => {
  vi.stubGlobal("localStorage", { getItem: () => "old", setItem: full, removeItem: full });
  expect(deviceStorage.getItem("a")).toBe("old");
  deviceStorage.setItem("a", "new");
  expect(deviceStorage.getItem("a")).toBe("new");
  deviceStorage.removeItem("a");
});

it("remembers until the page is closed where storage is blocked", () => {
  vi.stubGlobal("localStorage", { getItem: full, setItem: full, removeItem: full });
  expect(deviceStorage.getItem("b")).toBeNull();
  deviceStorage.setItem("b", "kept");
  expect(deviceStorage.getItem("b")).toBe("kept");
  deviceStorage.removeItem("b");
  expect(deviceStorage.getItem("b")).toBeNull();
});
