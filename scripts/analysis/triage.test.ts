import { expect, it } from "vitest";
import { acceptedOf, compare } from "./triage.ts";

const read = { check: "unchecked", says: "contracts/A.sol: unchecked {" };
const accepted = [{ check: "unchecked", reason: "It cannot overflow.", says: [read.says] }];

it("lets through what was accepted", () => {
  expect(compare([read], accepted)).toEqual({ unread: [], outdated: [] });
});

it("notices a new result, also one that says the same as an accepted one", () => {
  const other = { check: "timestamp", says: read.says };
  expect(compare([read, read, other], accepted).unread).toEqual([read, other]);
});

it("names accepted results that are reported no longer", () => {
  expect(compare([], accepted).outdated).toEqual([read]);
});

it.each(["slither", "semgrep"] as const)("has a reason for each result of %s", (analyser) => {
  const reasons = acceptedOf(analyser).map(({ reason }) => reason);
  expect(reasons.length).toBeGreaterThan(0);
  for (const reason of reasons) expect(reason).toMatch(/^\w.{30,}\.$/);
});
