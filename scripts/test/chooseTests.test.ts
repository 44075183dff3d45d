import { describe, expect, it } from "vitest";
import { chooseTests } from "./chooseTests.ts";

const files = {
  contracts: [
    "test/escrow/capture.test.ts",
    "test/escrow/captureFees.test.ts",
    "test/fuzz/Fee.t.sol",
  ],
  relayer: [
    "relayer/src/checkouts/checkouts.test.ts",
    "relayer/src/checkouts/expireCheckouts.test.ts",
    "relayer/src/payments/payments.test.ts",
  ],
};

const choose = (...args: string[]) => Object.fromEntries(chooseTests(args, files));

describe("npm test", () => {
  it("runs everything when nothing is named", () => {
    expect(choose()).toEqual({ contracts: null, relayer: null });
  });

  it("runs the parts that are named", () => {
    expect(choose("relayer")).toEqual({ relayer: null });
  });

  it("runs the files of a part whose names begin with a word", () => {
    expect(choose("relayer", "checkouts")).toEqual({ relayer: [files.relayer[0]] });
    expect(choose("contracts", "capture")).toEqual({ contracts: files.contracts.slice(0, 2) });
  });

  it("takes a path", () => {
    expect(choose("relayer/src/checkouts")).toEqual({ relayer: files.relayer.slice(0, 2) });
  });

  it("looks inside the paths when no name begins with the word", () => {
    expect(choose("Checkouts")).toEqual({ relayer: [files.relayer[1]] });
  });

  it("takes several words, and finds the parts by itself", () => {
    expect(choose("payments", "Fee")).toEqual({
      contracts: [files.contracts[2]],
      relayer: [files.relayer[2]],
    });
  });

  it("says what is nearest when a word chooses nothing", () => {
    expect(() => choose("relayer", "chekout")).toThrow(
      `No test file of relayer is named "chekout". The nearest:
  relayer/src/checkouts/checkouts.test.ts
  relayer/src/payments/payments.test.ts
  relayer/src/checkouts/expireCheckouts.test.ts`,
    );
    expect(() => choose("dance")).toThrow(
      /^No test file is named "dance"[\s\S]*\nParts: contracts, relayer$/,
    );
  });
});
