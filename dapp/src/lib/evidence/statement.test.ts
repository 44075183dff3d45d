import { expect, it } from "vitest";
import type { StatementContent } from "../api/payerApi.ts";
import { evidenceOf, isStatementOf, newStatementFile, openStatement } from "./statement.ts";

const content: StatementContent = {
  ...{ reason: "damaged", text: "One mug has a chipped rim.", payer_amount: "9900000" },
  files: [{ name: "rim.jpg", size: 3, sha256: `0x${"a".repeat(64)}` }],
};
const id = `0x${"1".repeat(64)}` as const;

it("is opened by its author's file, and by no other", () => {
  const file = newStatementFile(id, content);
  const evidence = evidenceOf(file);
  expect(openStatement(JSON.stringify(file, null, 2), evidence)).toMatchObject(content);
  expect(openStatement(JSON.stringify({ ...file, text: "All is well." }), evidence)).toBeNull();
  expect(openStatement("{", evidence)).toBeNull();
});

it("has a hash that cannot be guessed from its words", () => {
  const [one, other] = [newStatementFile(id, content), newStatementFile(id, content)];
  expect(evidenceOf(one)).not.toBe(evidenceOf(other));
  expect(evidenceOf(one)).toMatch(/^urn:handsel:statement:0x[0-9a-f]{64}$/);
});

it("of a service is believed only with the words that were given, and its hash in its link", () => {
  const hash = `0x${"2".repeat(64)}`;
  const stored = {
    ...content,
    ...{ id: "stm_1", payment_id: id, party: "payer", salt: "0x", hash, created_at: "" },
    evidence: `https://pay.example/v1/statements/stm_1#${hash}`,
  } as const;
  expect(isStatementOf(stored, content)).toBe(true);
  expect(isStatementOf({ ...stored, text: "All is well." }, content)).toBe(false);
  expect(isStatementOf({ ...stored, payer_amount: "1" }, content)).toBe(false);
  expect(isStatementOf({ ...stored, files: [] }, content)).toBe(false);
  expect(isStatementOf({ ...stored, evidence: "https://pay.example" }, content)).toBe(false);
});
