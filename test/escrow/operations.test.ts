import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { expect } from "chai";
import { escrowAbi } from "../../protocol/src/index.ts";

const folder = join(import.meta.dirname, "../../docs/operations");

/** Errors of library setup code, which no verb can give. */
const setup = ["InvalidShortString", "StringTooLong", "SafeERC20FailedOperation"];

async function pages(): Promise<Map<string, string>> {
  const names = (await readdir(folder)).filter((name) => name !== "README.md");
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), "utf8")));
  return new Map(names.map((name, index) => [name.replace(".md", ""), texts[index] ?? ""]));
}

function namesOf(type: "error" | "event"): string[] {
  return escrowAbi.flatMap((item) => (item.type === type ? [item.name] : []));
}

describe("the pages of the operations", () => {
  it("exist for every verb", async () => {
    const verbs = escrowAbi.flatMap((item) =>
      item.type === "function" && item.stateMutability !== "view" ? [item.name] : [],
    );
    const expected = verbs.map((verb) => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`);
    expect([...(await pages()).keys()].sort()).to.deep.equal([...new Set(expected)].sort());
  });

  it("have the same sections", async () => {
    for (const [name, text] of await pages()) {
      const sections = text.split("\n").filter((line) => line.startsWith("#"));
      expect(sections).to.deep.equal([
        `# ${name}`,
        "## Parameters",
        "## State",
        "## Events",
        "## Errors",
      ]);
      for (const answer of ["**Purpose.**", "**Who", "hen.**"]) expect(text).to.include(answer);
    }
  });

  it("name every error, and no other", async () => {
    const named = new Set<string>();
    for (const text of (await pages()).values()) {
      const [, table = ""] = text.split("## Errors");
      for (const [, error] of table.matchAll(/^\| `(\w+)\(/gm)) named.add(error ?? "");
    }
    const expected = namesOf("error").filter((name) => !setup.includes(name));
    expect([...named].sort()).to.deep.equal(expected.sort());
  });

  it("name every event", async () => {
    const all = [...(await pages()).values()].join("\n");
    for (const event of namesOf("event").filter((name) => name !== "EIP712DomainChanged")) {
      expect(all).to.include(event);
    }
  });
});
