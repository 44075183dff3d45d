import { describe, expect, it } from "vitest";
import { lockfileFaults } from "./lockcheck.ts";

const complete = {
  packages: {
    "": { dependencies: { tool: "1.2.3" } },
    "node_modules/tool": { integrity: "sha512-a", optionalDependencies: { "tool-linux": "1.2.3" } },
    "node_modules/tool-linux": { integrity: "sha512-b" },
    part: { dependencies: { tool: "1.2.3", beta: "2.0.0-beta.17", "tool-1": "npm:tool@1.0.0" } },
    "node_modules/part": { link: true, resolved: "part" },
  },
};

describe("lockcheck", () => {
  it("accepts a complete lockfile", () => {
    expect(lockfileFaults(complete)).toEqual([]);
  });

  it("names a platform package that npm has left out", () => {
    const packages: Record<string, object> = { ...complete.packages };
    delete packages["node_modules/tool-linux"];
    expect(lockfileFaults({ packages })).toEqual([
      "node_modules/tool wants tool-linux, which the lockfile lacks",
    ]);
  });

  it("finds a platform package beside its dependant", () => {
    const packages: Record<string, object> = {
      ...complete.packages,
      "node_modules/tool/node_modules/tool-linux": { integrity: "sha512-b" },
    };
    delete packages["node_modules/tool-linux"];
    expect(lockfileFaults({ packages })).toEqual([]);
  });

  it.each(["^1.2.3", "~1.2.3", "1.x", "*", "latest", ">=1", "npm:tool@^1.0.0"])(
    "refuses the range %s",
    (range) => {
      const packages = { ...complete.packages, part: { devDependencies: { tool: range } } };
      expect(lockfileFaults({ packages })).toEqual([
        `part takes tool@${range}, which is no exact version`,
      ]);
    },
  );

  it("refuses a package without integrity", () => {
    const packages = { ...complete.packages, "node_modules/tool-linux": {} };
    expect(lockfileFaults({ packages })).toEqual(["node_modules/tool-linux has no integrity"]);
  });
});
