import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowDomain, messageTypes, paymentId, paymentTermsTypes } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { expect, test } from "vitest";
import { localChain } from "../testing/testChain.ts";
import { createTestDatabase } from "../testing/testDatabase.ts";
import { newTerms, testDeps } from "../testing/testFollower.ts";
import { startTestServer } from "../testing/testServer.ts";

const page = await readFile(join(root, "docs", "api.md"), "utf8");
const [, section = ""] = page.match(/^## Hashes and signatures\n([\s\S]*?)^## /m) ?? [];

/** The section's code block of a language. */
function block(language: string): string {
  const [, code] =
    section.match(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\`$`, "m")) ?? [];
  return code ?? expect.unreachable();
}

test("the documentation tells the domain and the types that the code hashes", () => {
  const address = "0x…" as `0x${string}`;
  expect(JSON.parse(block("json"))).toEqual(escrowDomain({ chainId: 8453, address }));
  const types = Object.entries({ ...paymentTermsTypes, ...messageTypes }).map(
    ([name, fields]) => `${name}(${fields.map((field) => `${field.type} ${field.name}`).join()})`,
  );
  expect(block("text").replaceAll(",\n  ", ",").trim().split("\n")).toEqual(types);
});

test("the documented code computes the contract's payment id from the public configuration", async () => {
  await mkdir(join(root, ".cache"), { recursive: true });
  // Inside the project, where it finds viem.
  const folder = await mkdtemp(join(root, ".cache", "documented-"));
  const database = await createTestDatabase();
  const server = await startTestServer(testDeps(database.db, { rpcUrl: "http://127.0.0.1:1" }));
  try {
    const file = join(folder, "paymentId.mjs");
    await writeFile(file, block("js"));
    const documented = await import(/* @vite-ignore */ file);
    const { json } = await server.call("GET", "/v1/config");
    const terms = newTerms();
    const asJson = { ...terms, amount: String(terms.amount), salt: String(terms.salt) };
    const id = paymentId(terms, localChain.escrow);
    expect(documented.paymentId(json, localChain.escrow.chainId, asJson)).toBe(id);
  } finally {
    await server.close();
    await database.remove();
    await rm(folder, { recursive: true });
  }
});
