import { describe, expect, it } from "vitest";
import { parts } from "../../relayer/src/parts.ts";
import { relayerFloors, violationsOf } from "./relayerFloors.ts";
import { running, source } from "./sources.ts";

const names = parts.map(({ name }) => name);
const floors = relayerFloors(running("relayer/src"), names);

describe("the floors of the relayer", () => {
  it("hold: no circle, no arrow upwards, no part named but in parts.ts", () => {
    expect(floors.files.size).toBeGreaterThan(200);
    expect(violationsOf(floors)).toEqual([]);
  });
});

describe("a violation", () => {
  const check = (files: Record<string, string>) => {
    const sources = Object.entries(files).map(([path, code]) =>
      source(`relayer/src/${path}`, code),
    );
    return violationsOf(relayerFloors(sources, ["chains", "payments"]));
  };

  it.each<[name: string, files: Record<string, string>, sentence: string]>([
    [
      "an arrow upwards",
      { "chains/a.ts": 'import type { B } from "../payments/b.ts";', "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "a platform that knows a part",
      { "platform/a.ts": 'const b = await import("../chains/b.ts");', "chains/b.ts": "" },
      "An arrow upwards: platform → chains.",
    ],
    [
      "the slice of a part above",
      { "chains/a.ts": "const wanted = deps.config.payments.wanted;", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, destructured",
      { "chains/a.ts": "const { payments } = deps.config;", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, destructured and renamed",
      {
        "chains/a.ts": "const { chains, payments: { wanted } } = this.#config;",
        "payments/b.ts": "",
      },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, destructured in a parameter",
      { "chains/a.ts": "const read = ({ payments }: Config) => payments;", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, destructured out of the dependencies",
      {
        "chains/a.ts": "const read = ({ config: { payments } }: Deps) => payments;",
        "payments/b.ts": "",
      },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, read if there is any",
      { "chains/a.ts": "const wanted = config?.payments;", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, read on the next line",
      { "chains/a.ts": "const wanted = config\n  .payments;", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "the slice of a part above, read by its quoted name",
      { "chains/a.ts": "const wanted = config['payments'];", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "an addition to a part above",
      { "chains/a.ts": 'declare module "../payments/b.ts" {}', "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "an arrow upwards in a template",
      { "chains/a.ts": "const b = await import(`../payments/b.ts`);", "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "an arrow upwards by require",
      { "chains/a.ts": 'const b = require("../payments/b.ts");', "payments/b.ts": "" },
      "An arrow upwards: chains → payments.",
    ],
    [
      "an application that knows a part",
      { "app.ts": 'import "./chains/b.ts";', "chains/b.ts": "" },
      "An arrow upwards: app.ts → chains.",
    ],
    [
      "a part that uses the application",
      { "chains/a.ts": 'import "../app.ts";', "app.ts": "" },
      "chains uses app.ts: only what stands above every part does.",
    ],
    [
      "a circle of files",
      { "chains/a.ts": 'import "./b.ts";', "chains/b.ts": 'export * from "./a.ts";' },
      "A circle: chains/a.ts → chains/b.ts → chains/a.ts.",
    ],
    [
      "a part that is not listed",
      { "rates/a.ts": "" },
      "rates stands on no floor: name it in parts.ts.",
    ],
    [
      "a part that is named elsewhere",
      { "payments/a.ts": 'import { chainsPart } from "../chains/part.ts";', "chains/part.ts": "" },
      "payments/a.ts names a part: only parts.ts does.",
    ],
  ])("is noticed: %s", (_, files, sentence) => {
    expect(check(files)).toContain(sentence);
  });

  it("is not seen in an arrow downwards", () => {
    expect(
      check({
        "payments/a.ts": 'import "../chains/b.ts"; // import "../payments/c.ts"',
        "chains/b.ts": 'import "../platform/c.ts"; const ms = deps.config.chains.pollIntervalMs;',
        "chains/d.ts": "const { payments } = config.chains; const { chains: payments2 } = config;",
        "platform/c.ts": "",
      }),
    ).toEqual([]);
  });
});
