import {
  concat,
  encodeAbiParameters,
  encodeErrorResult,
  toFunctionSelector,
  zeroAddress,
  zeroHash,
} from "viem";
import { expect, test } from "vitest";
import {
  escrowAbi,
  explainPeripheryError,
  peripheryErrorSentences,
  peripheryErrorsAbi,
  permit2ErrorsAbi,
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

test.each([...escrowAbi.filter((item) => item.type === "error"), ...permit2ErrorsAbi])(
  "$name, which they pass on, is explained",
  ({ name, inputs }) => {
    const types: readonly string[] = inputs.map(({ type }) => type);
    const args = types.map((type) => {
      if (type === "string") return "";
      return type === "address" ? zeroAddress : type === "bytes32" ? zeroHash : 0n;
    });
    const data = concat([
      toFunctionSelector(`${name}(${types.join(",")})`),
      encodeAbiParameters(
        types.map((type) => ({ type })),
        args,
      ),
    ]);
    const explained = explainPeripheryError(data);
    expect(explained).toEqual({ name, sentence: peripheryErrorSentences[name] });
  },
);

test("revert data is explained", () => {
  const data = encodeErrorResult({ abi: routerAbi, errorName: "OutputTooLow", args: [1n, 2n] });
  expect(explainPeripheryError(data)).toEqual({
    name: "OutputTooLow",
    sentence: peripheryErrorSentences.OutputTooLow,
  });
});
