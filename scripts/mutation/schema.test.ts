import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { mutantsOf } from "./mutants.ts";
import { MARKER, schemaOf } from "./schema.ts";

const solc = createRequire(import.meta.url)("solc");

function compile(source: string) {
  const input = {
    language: "Solidity",
    sources: { "A.sol": { content: source } },
    settings: { outputSelection: { "*": { "*": ["evm.bytecode.object"], "": ["ast"] } } },
  };
  return JSON.parse(solc.compile(JSON.stringify(input)));
}

/** The body of a function with all its mutants. */
function schema(body: string) {
  const head = `// SPDX-License-Identifier: MIT
// Längere Zeichen verschieben nichts.
contract A { event E(uint256 a, uint256 b); error F(); function f(uint256 a, uint256 b, bool c) external returns (uint256 d) { `;
  const source = `${head}${body} } }`;
  const { sources } = compile(source);
  const { text, places } = schemaOf(source, mutantsOf("A.sol", source, sources["A.sol"].ast));
  return { text, places, body: text.slice(head.length, text.indexOf(" } }\nuint256 constant")) };
}

describe("a schema", () => {
  it.each<[string, string, string]>([
    ["nothing", "uint256 e = a;", "uint256 e = a;"],
    ["an operator", "return a + b;", "return (MUTANT == 1 ? a - b : (a + b));"],
    [
      "an expression inside another",
      "return a + b * a;",
      "return (MUTANT == 1 ? a - b * a : (a + (MUTANT == 2 ? b / a : (b * a))));",
    ],
    [
      "a number, in the type that the compiler gives it",
      "return a % 90 days;",
      "return (MUTANT == 1 ? a * 90 days : (a % uint256(MUTANT == 2 ? 91 days : (90 days))));",
    ],
    [
      "a converted number, as a whole",
      "c = address(0) == msg.sender;",
      "{ if (MUTANT == 1) {} else c = (MUTANT == 3 ? address(0) != msg.sender : ((MUTANT == 2 ? address(1) : (address(0))) == msg.sender)); }",
    ],
    [
      "arguments that change places",
      "emit E(a, b);",
      "{ if (MUTANT == 1) {} else emit E((MUTANT == 2 ? b : (a)), (MUTANT == 2 ? a : (b))); }",
    ],
    [
      "assembly",
      "assembly { mstore(1, a) }",
      "assembly { if iszero(eq(MUTANT, 1)) { mstore(add(eq(MUTANT, 2), 1), a) } }",
    ],
  ])("chooses %s", (_, body, expected) => {
    expect(schema(body).body).toBe(expected);
  });

  it("compiles, and knows where it chooses", () => {
    const { text, places } = schema("if (c) revert F(); d += a * 3; if (!c) emit E(a, b);");
    const output = compile(text);
    expect(
      output.errors?.filter(({ severity }: { severity: string }) => severity === "error"),
    ).toEqual([]);
    expect(output.contracts["A.sol"].A.evm.bytecode.object).toContain(MARKER);
    const bytes = Buffer.from(text);
    for (const { start, end, numbers } of places) {
      const place = bytes.subarray(start, end).toString();
      for (const number of numbers) expect(place).toMatch(new RegExp(`MUTANT == ${number}\\b`));
    }
  });

  it("has no choice for a modifier or a constant", () => {
    const source =
      "contract A { uint256 constant N = 5; modifier m { _; } function f() external m {} }";
    const { sources } = compile(source);
    const mutants = mutantsOf("A.sol", source, sources["A.sol"].ast);
    expect(mutants.map(({ edits }) => edits)).toEqual([[], []]);
  });
});
