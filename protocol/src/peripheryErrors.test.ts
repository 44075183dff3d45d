import { encodeErrorResult } from "viem";
import { expect, test } from "vitest";
import {
  explainPeripheryError,
  peripheryErrorSentences,
  peripheryErrorsAbi,
  routerAbi,
} from "./index.ts";

test("every error around the escrow has a sentence that a person can read", () => {
  const names = new Set(peripheryErrorsAbi.map(({ name }) => name));
  expect(Object.keys(peripheryErrorSentences).sort()).toEqual([...names].sort());
  for (const [name, sentence] of Object.entries(peripheryErrorSentences)) {
    expect(sentence, name).toMatch(/^[A-Z].{10,}\.$/);
    expect(sentence, name).not.toMatch(/0x|undefined|uint|revert/);
  }
});

test("revert data is explained", () => {
  const data = encodeErrorResult({ abi: routerAbi, errorName: "OutputTooLow", args: [1n, 2n] });
  expect(explainPeripheryError(data)).toEqual({
    name: "OutputTooLow",
    sentence: peripheryErrorSentences.OutputTooLow,
  });
});
