import {
  BaseError,
  ContractFunctionRevertedError,
  encodeErrorResult,
  toFunctionSelector,
  zeroAddress,
} from "viem";
import { expect, test } from "vitest";
import { contractErrorSentences, errorsAbi, escrowAbi, explainContractError } from "./index.ts";

const names = errorsAbi.map(({ name }) => name);

test("every error of the contracts has a sentence, and no sentence is without an error", () => {
  expect(Object.keys(contractErrorSentences).sort()).toEqual([...new Set(names)].sort());
});

test("every sentence is one that a person can read", () => {
  for (const [name, sentence] of Object.entries(contractErrorSentences)) {
    expect(sentence, name).toMatch(/^[A-Z].{10,}\.$/);
    expect(sentence, name).not.toMatch(/0x|undefined|uint|revert/);
  }
});

test("no two errors share a selector", () => {
  const signatures = errorsAbi.map(
    ({ name, inputs }) => `${name}(${inputs.map(({ type }) => type).join(",")})`,
  );
  const selectors = new Set(signatures.map(toFunctionSelector));
  expect(selectors.size).toBe(new Set(signatures).size);
});

test("revert data is explained", () => {
  const data = encodeErrorResult({
    abi: escrowAbi,
    errorName: "FundingClosed",
    args: [10n, 9n],
  });
  expect(explainContractError(data)).toEqual({
    name: "FundingClosed",
    sentence: contractErrorSentences.FundingClosed,
  });
});

test("a token's error is explained", () => {
  const data = encodeErrorResult({
    abi: errorsAbi,
    errorName: "ERC20InsufficientBalance",
    args: [zeroAddress, 1n, 2n],
  });
  expect(explainContractError(data)?.sentence).toBe(
    contractErrorSentences.ERC20InsufficientBalance,
  );
});

test("what viem throws is explained", () => {
  const data = encodeErrorResult({ abi: escrowAbi, errorName: "PayerMissing" });
  const reverted = new ContractFunctionRevertedError({
    abi: escrowAbi,
    data,
    functionName: "fund",
  });
  const thrown = new BaseError("Something failed.", { cause: reverted });
  expect(explainContractError(thrown)?.name).toBe("PayerMissing");
});

test("a token's text is passed on", () => {
  const text = `0x08c379a0${"20".padStart(64, "0")}${"4".padStart(64, "0")}${"6e6f7065".padEnd(64, "0")}`;
  expect(explainContractError(text)).toEqual({
    name: "Error",
    sentence: "The contract refused the call: nope",
  });
});

test("what is not an answer of a contract is not explained", () => {
  for (const error of ["0x", "0x12345678", new Error("offline"), new BaseError("x"), null, 7]) {
    expect(explainContractError(error)).toBeNull();
  }
});
