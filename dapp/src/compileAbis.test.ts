import { readFileSync } from "node:fs";
import { join } from "node:path";
import { permit2ErrorsAbi, permitAbi } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { expect, it } from "vitest";
import { withParsedAbis } from "../scripts/compileAbis.ts";

const compiled = (file: string) =>
  withParsedAbis(readFileSync(join(root, "protocol", "src", file), "utf8"));

it("puts what the parser returns in its place", () => {
  expect(compiled("permit.ts")).toContain(`permitAbi = ${JSON.stringify(permitAbi)};`);
  expect(compiled("permit2.ts")).toContain(
    `permit2ErrorsAbi = ${JSON.stringify(permit2ErrorsAbi)};`,
  );
});

it("leaves no call of the parser in what a page loads", () => {
  for (const file of ["permit.ts", "permit2.ts", "erc1271.ts"])
    expect(compiled(file)).not.toContain("parseAbi(");
});

it("leaves a list alone that is not of texts", () => {
  const code = "const abi = parseAbi([...signatures]);";
  expect(withParsedAbis(code)).toBe(code);
});
