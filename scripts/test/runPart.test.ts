import { describe, expect, it } from "vitest";
import { runPart } from "./runPart.ts";

const passed = { passed: 3, failed: 0, skipped: 0, failures: [], skips: [] };
const partly = { ...passed, skipped: 2, skips: ["cases: one", "cases: two"] };
const reason = "graph-node is not installed";
const nothing = () => {};

describe("a part's tests", () => {
  it("are what the runner counts, if the machine has all", async () => {
    const part = { heading: "Subgraph", run: async () => passed, lacks: () => reason };
    expect(await runPart(part, null, nothing, true)).toEqual(passed);
  });

  it("that lack something are skipped by their names, with the reason; in CI they fail", async () => {
    const part = { heading: "Subgraph", run: async () => partly, lacks: () => reason };
    let words = "";
    const print = (chunk: string | Buffer) => {
      words += chunk;
    };
    expect(await runPart(part, null, print, false)).toEqual({
      ...partly,
      skips: [`Subgraph: ${reason}`, "cases: one", "cases: two"],
    });
    expect(words).toBe(`SKIPPED: ${reason}\n`);
    expect(await runPart(part, null, nothing, true)).toEqual({
      ...partly,
      failed: 1,
      failures: [`Subgraph: ${reason}`],
    });
  });

  it("run once more if the runner crashed, which is told", async () => {
    const crash = {
      ...{ passed: 0, failed: 1, skipped: 0, skips: [], crashed: true },
      failures: ["Contracts: the runner ended early: ended by SIGSEGV"],
    };
    const results = [crash, passed];
    const run = async () => results.shift() ?? expect.unreachable();
    let words = "";
    const print = (chunk: string | Buffer) => {
      words += chunk;
    };
    expect(await runPart({ heading: "Contracts", run }, null, print, true)).toEqual({
      ...passed,
      repeated: crash.failures[0],
    });
    expect(words).toContain(`REPEATED ${crash.failures[0]}`);
  });

  it("fail if the runner crashes twice", async () => {
    const crash = {
      passed: 0,
      failed: 1,
      skipped: 0,
      failures: ["it crashed"],
      skips: [],
      crashed: true,
    };
    const run = async () => crash;
    const count = await runPart({ heading: "Contracts", run }, null, nothing, true);
    expect(count).toMatchObject({ passed: 0, failed: 1, failures: ["it crashed"] });
  });

  it("that cannot run at all are one that is skipped; in CI one that fails", async () => {
    const part = {
      heading: "End to end",
      missing: async () => "no browser",
      run: () => expect.unreachable(),
    };
    expect(await runPart(part, null, nothing, false)).toMatchObject({
      ...{ passed: 0, failed: 0, skipped: 1, skips: ["End to end: no browser"] },
    });
    expect(await runPart(part, null, nothing, true)).toMatchObject({
      ...{ passed: 0, failed: 1, skipped: 0, failures: ["End to end: no browser"] },
    });
  });
});
