import {
  type Abi,
  concat,
  encodeAbiParameters,
  encodeErrorResult,
  parseAbi,
  toFunctionSelector,
  zeroAddress,
  zeroHash,
} from "viem";
import { expect, test } from "vitest";
import { arbiterPanelFactoryAbi } from "./generated/arbiterPanelFactoryAbi.ts";
import {
  arbiterPanelAbi,
  demoDollarAbi,
  escrowAbi,
  explainPeripheryError,
  factoryAbi,
  klerosArbiterAbi,
  lensAbi,
  peripheryErrorSentences,
  peripheryErrorsAbi,
  permit2ErrorsAbi,
  routerAbi,
  tokenTextSentences,
} from "./index.ts";

test("every error around the escrow has a sentence that a person can read", () => {
  const names = new Set(peripheryErrorsAbi.map(({ name }) => name));
  expect(Object.keys(peripheryErrorSentences).sort()).toEqual([...names].sort());
  for (const [name, sentence] of Object.entries(peripheryErrorSentences)) {
    expect(sentence, name).toMatch(/^[A-Z].{10,}\.$/);
    expect(sentence, name).not.toMatch(/0x|undefined|uint|revert/);
  }
});

const everyAbi: Readonly<Record<string, Abi>> = {
  ...{ router: routerAbi, panel: arbiterPanelAbi, panelFactory: arbiterPanelFactoryAbi },
  ...{ court: klerosArbiterAbi, factory: factoryAbi, lens: lensAbi, escrow: escrowAbi },
  ...{ token: demoDollarAbi, permit2: permit2ErrorsAbi },
};

test.each(
  Object.entries(everyAbi).flatMap(([contract, abi]) =>
    abi.filter((item) => item.type === "error").map((item) => ({ contract, ...item })),
  ),
)(
  "$name of the $contract is explained, by whichever contract it is passed on",
  ({ name, inputs }) => {
    const types: readonly string[] = inputs.map(({ type }) => type);
    const args = types.map((type) => {
      if (type === "string" || type === "bytes") return type === "bytes" ? "0x" : "";
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
    const sentences: Readonly<Record<string, string>> = peripheryErrorSentences;
    expect(sentences[name]).toBeDefined();
    expect(explained).toEqual({ name, sentence: sentences[name] });
  },
);

test("revert data is explained", () => {
  const data = encodeErrorResult({ abi: routerAbi, errorName: "OutputTooLow", args: [1n, 2n] });
  expect(explainPeripheryError(data)).toEqual({
    name: "OutputTooLow",
    sentence: peripheryErrorSentences.OutputTooLow,
  });
});

test.each(Object.entries(tokenTextSentences))(
  "%s, a token's text, is explained",
  (text, sentence) => {
    const data = encodeErrorResult({
      abi: parseAbi(["error Error(string)"]),
      errorName: "Error",
      args: [text],
    });
    expect(explainPeripheryError(data)).toEqual({ name: "Error", sentence });
    expect(sentence).toMatch(/^[A-Z].{10,}\.$/);
  },
);

test("a text that nobody knows is told as it is", () => {
  const data = encodeErrorResult({
    abi: parseAbi(["error Error(string)"]),
    errorName: "Error",
    args: ["not today"],
  });
  expect(explainPeripheryError(data)?.sentence).toBe("The contract refused the call: not today");
});
