import { spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { keepIntegration, offerEnvironment } from "@handsel/services/keptFiles";
import { describe, expect, it } from "vitest";
import {
  isInstalled,
  nodeOptions,
  runsTypeScript,
  stampOf,
  TASKS,
  withoutLifecycle,
} from "./go.mjs";

const linux = { platform: "linux", arch: "x64", libc: "glibc" };

describe("go", () => {
  it.each([
    ["20.20.2", false],
    ["22.17.1", false],
    ["22.18.0", true],
    ["23.5.0", false],
    ["23.6.0", true],
    ["24.0.0", true],
    ["26.10.0", true],
  ])("knows whether Node %s runs TypeScript: %s", (version, expected) => {
    expect(runsTypeScript(version)).toBe(expected);
  });

  it("stamps another lockfile and another platform differently", () => {
    const stamp = stampOf("{}", "linux-x64");
    expect(stampOf("{}", "linux-x64")).toBe(stamp);
    expect(stampOf("{ }", "linux-x64")).not.toBe(stamp);
    expect(stampOf("{}", "darwin-arm64")).not.toBe(stamp);
  });

  it("gives the relayer's commands the environment of a running start, unless told a database", () => {
    const folder = mkdtempSync(join(tmpdir(), "handsel-go-"));
    try {
      expect(nodeOptions("relayer:merchant", {}, folder)).toEqual([]);
      const { pid: ended } = spawnSync(process.execPath, ["--version"]);
      offerEnvironment(folder, {});
      const offered = readFileSync(join(folder, "relayer.env"), "utf8");
      writeFileSync(join(folder, "relayer.env"), offered.replace(`${process.pid}`, `${ended}`));
      expect(nodeOptions("relayer:merchant", {}, folder)).toEqual([]);
      offerEnvironment(folder, {});
      const found = [`--env-file=${join(folder, "relayer.env")}`];
      expect(nodeOptions("relayer:merchant", {}, folder)).toEqual(found);
      expect(nodeOptions("relayer:merchant", { DATABASE_URL: "" }, folder)).toEqual(found);
      expect(nodeOptions("start", {}, folder)).toEqual([]);
      for (const name of ["DATABASE_URL", "DATABASE_URL_FILE"]) {
        expect(nodeOptions("relayer:merchant", { [name]: "told" }, folder)).toEqual([]);
      }
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("gives an integrator's programs what a start left for them, unless told a relayer", () => {
    const folder = mkdtempSync(join(tmpdir(), "handsel-go-"));
    try {
      expect(nodeOptions("handsel", {}, folder)).toEqual([]);
      keepIntegration(folder, { url: "http://localhost:3000", apiKey: "k", secret: undefined });
      const found = [`--env-file=${join(folder, "integration.env")}`];
      for (const task of ["handsel", "quickstart", "quickstart:pay"]) {
        expect(nodeOptions(task, {}, folder)).toEqual(found);
        expect(nodeOptions(task, { HANDSEL_URL: "told" }, folder)).toEqual([]);
      }
      expect(nodeOptions("start", {}, folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  describe("takes the packages as installed", () => {
    const needed = { "node_modules/a": { version: "1.0.0" } };

    it("when all are there", () => {
      expect(isInstalled({ packages: needed }, { packages: needed }, linux)).toBe(true);
    });

    it("but not when one is missing or has another version", () => {
      expect(isInstalled({ packages: needed }, { packages: {} }, linux)).toBe(false);
      const other = { "node_modules/a": { version: "1.0.1" } };
      expect(isInstalled({ packages: needed }, { packages: other }, linux)).toBe(false);
    });

    it("but not when a workspace is not linked", () => {
      const lock = { packages: { "node_modules/@handsel/b": { link: true } } };
      expect(isInstalled(lock, { packages: {} }, linux)).toBe(false);
      expect(isInstalled(lock, lock, linux)).toBe(true);
    });

    it("but not when an optional package of this platform is missing", () => {
      const optional = { version: "1.0.0", optional: true, os: ["linux"], cpu: ["x64"] };
      const lock = { packages: { "node_modules/b": optional } };
      expect(isInstalled(lock, { packages: {} }, linux)).toBe(false);
    });

    it("without the optional packages of other platforms", () => {
      const lock = {
        packages: {
          "node_modules/mac": { version: "1.0.0", optional: true, os: ["darwin"] },
          "node_modules/arm": { version: "1.0.0", optional: true, cpu: ["arm64"] },
          "node_modules/musl": {
            version: "1.0.0",
            optional: true,
            os: ["linux"],
            libc: ["musl"],
          },
          "node_modules/not-linux": { version: "1.0.0", optional: true, os: ["!linux"] },
        },
      };
      expect(isInstalled(lock, { packages: {} }, linux)).toBe(true);
    });
  });

  it("hides npm's lifecycle from npm and keeps what a person has set", () => {
    const env = {
      npm_lifecycle_event: "start",
      npm_config_prefix: "/elsewhere",
      npm_config_registry: "https://registry.example",
      npm_config_cache: "/cache",
      INIT_CWD: "/elsewhere",
      HOME: "/home/a",
    };
    expect(withoutLifecycle(env)).toEqual({
      npm_config_registry: "https://registry.example",
      npm_config_cache: "/cache",
      HOME: "/home/a",
    });
  });

  it("tells the tasks when asked for one that does not exist", () => {
    const { status, stderr } = spawnSync(
      process.execPath,
      [join(import.meta.dirname, "go.mjs"), "dance"],
      { encoding: "utf8" },
    );
    expect(status).toBe(1);
    expect(stderr).toBe(`There is no task "dance": ${Object.keys(TASKS).join(", ")}.\n`);
  });

  it("has a program for each script of package.json, and no other task", () => {
    const { scripts } = JSON.parse(
      readFileSync(join(import.meta.dirname, "..", "package.json"), "utf8"),
    );
    const names = Object.keys(TASKS);
    expect(scripts).toEqual(
      Object.fromEntries(names.map((name) => [name, `node scripts/go.mjs ${name}`])),
    );
    for (const [name, file] of Object.entries(TASKS)) {
      expect(existsSync(join(import.meta.dirname, file)), name).toBe(true);
    }
  });
});
