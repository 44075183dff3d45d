import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { mutantsOf, mutated, shuffled } from "./mutants.ts";

const solc = createRequire(import.meta.url)("solc");

/** What becomes of the body of a function, once for each mutant. */
function bodies(body: string): string[] {
  const head = `// SPDX-License-Identifier: MIT
// Längere Zeichen verschieben nichts.
contract A { event E(uint256 a, uint256 b); error F(); modifier m { _; } function f(uint256 a, uint256 b, bool c) external m returns (uint256 d) { `;
  const tail = " } }";
  const source = head + body + tail;
  const input = {
    language: "Solidity",
    sources: { "A.sol": { content: source } },
    settings: { outputSelection: { "*": { "": ["ast"] } } },
  };
  const output = JSON.parse(solc.compile(JSON.stringify(input)));
  return mutantsOf("A.sol", source, output.sources["A.sol"].ast)
    .map((mutant) => mutated(source, mutant))
    .filter((text) => text.startsWith(head))
    .map((text) => text.slice(head.length, -tail.length));
}

describe("the mutants of a source", () => {
  it.each<[string, string, string[]]>([
    ["limits", "c = a < b;", ["{}", "c = a <= b;", "c = a >= b;"]],
    ["arithmetic", "d = (a) * b;", ["{}", "d = (a) / b;"]],
    ["sums", "d += a;", ["{}", "d -= a;", "d = a;"]],
    ["a check", "if (a == b) revert F();", ["if (a != b) revert F();", "if (a == b) {}"]],
    ["a condition", "if (c) revert F();", ["if (!(c)) revert F();", "if (c) {}"]],
    ["a negation", "if (!c) return 5;", ["{}", "if (c) return 5;", "if (!c) return 6;"]],
    ["arguments of one type", "emit E(a, b);", ["{}", "emit E(b, a);"]],
    ["hexadecimal constants", "d = 0xff;", ["{}", "d = 0x100;"]],
    ["periods", "d = 90 days;", ["{}", "d = 91 days;"]],
    ["truth", "c = true;", ["{}", "c = false;"]],
    ["assembly", "assembly { mstore(1, a) }", ["assembly { {} }", "assembly { mstore(2, a) }"]],
    ["not what a loop counts with", "for (; c; ++a) {}", []],
  ])("change %s", (_, body, expected) => {
    expect(bodies(body)).toEqual(expected);
  });

  it("are told apart where they read the same", () => {
    const source = "contract A { function f() external pure { uint256 a = 0; a = 0; a; } }";
    const input = {
      language: "Solidity",
      sources: { "A.sol": { content: source } },
      settings: { outputSelection: { "*": { "": ["ast"] } } },
    };
    const { sources } = JSON.parse(solc.compile(JSON.stringify(input)));
    const found = mutantsOf("A.sol", source, sources["A.sol"].ast);
    const zeros = found.filter(({ original }) => original === "0");
    expect(zeros.map(({ occurrence }) => occurrence)).toEqual([1, 2]);
  });

  it("leave a modifier out", () => {
    const source = "contract A { modifier m { _; } function f() external m {} }";
    const input = {
      language: "Solidity",
      sources: { "A.sol": { content: source } },
      settings: { outputSelection: { "*": { "": ["ast"] } } },
    };
    const { sources } = JSON.parse(solc.compile(JSON.stringify(input)));
    const found = mutantsOf("A.sol", source, sources["A.sol"].ast);
    expect(found.map((mutant) => mutated(source, mutant))).toEqual([
      "contract A { modifier m { _; } function f() external  {} }",
    ]);
  });
});

describe("an order of a seed", () => {
  const items = Array.from({ length: 50 }, (_, index) => index);

  it("is the same each time, and another for another seed", () => {
    expect(shuffled(items, 1)).toEqual(shuffled(items, 1));
    expect(shuffled(items, 1)).not.toEqual(shuffled(items, 2));
  });

  it("has every item once", () => {
    expect(shuffled(items, 7).toSorted((a, b) => a - b)).toEqual(items);
  });
});
