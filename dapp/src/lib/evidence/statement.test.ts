import { expect, it } from "vitest";
import { merchant, payer, terms } from "../../testing/payment.ts";
import type { Statement } from "../api/apiTypes.ts";
import type { PaymentEvent } from "../payment/paymentEvents.ts";
import {
  evidenceOf,
  isStatementOf,
  newDocument,
  openStatement,
  type StatementContent,
  statementHash,
  statementsOnChain,
} from "./statement.ts";

const content: StatementContent = {
  ...{ reason: "damaged", text: "One mug has a chipped rim.", payer_amount: "9900000" },
  files: [{ name: "rim.jpg", size: 3, sha256: `0x${"a".repeat(64)}` }],
};
const id = `0x${"1".repeat(64)}` as const;

it("is opened by its author's file, and by no other", () => {
  const document = newDocument(id, content);
  const evidence = evidenceOf(document);
  expect(openStatement(JSON.stringify(document, null, 2), evidence)).toEqual(document);
  const other = { ...document, text: "All is well." };
  expect(openStatement(JSON.stringify(other), evidence)).toBeNull();
  expect(openStatement("{", evidence)).toBeNull();
});

it.each([
  ["no files", { files: undefined }],
  ["a file without a fingerprint", { files: [{ name: "a", size: 1, sha256: "none", url: null }] }],
  ["an amount that is none", { payer_amount: "all" }],
  ["an unknown reason", { reason: "toString" }],
  ["no text", { text: undefined }],
  ["no payment", { payment_id: 7 }],
])("with %s is not opened, although its hash is on the chain", (_, change) => {
  const document = { ...newDocument(id, content), ...change };
  const text = JSON.stringify(document);
  expect(openStatement(text, evidenceOf(JSON.parse(text)))).toBeNull();
});

it("has a hash that cannot be guessed from its words", () => {
  expect(evidenceOf(newDocument(id, content))).not.toBe(evidenceOf(newDocument(id, content)));
  expect(evidenceOf(newDocument(id, content))).toMatch(/^urn:handsel:statement:0x[0-9a-f]{64}$/);
});

it("of a service is believed only with the words that were given, and their hash in its link", () => {
  const document = newDocument(id, content);
  const document_hash = statementHash(document);
  const stored: Statement = {
    id: "stm_1",
    object: "statement",
    payment_id: id,
    party: "payer",
    created_at: "",
    document,
    document_hash,
    evidence: `https://pay.example/v1/statements/stm_1#${document_hash}`,
  };
  expect(isStatementOf(stored, content)).toBe(true);
  const lie = { ...document, text: "All is well." };
  expect(isStatementOf({ ...stored, document: lie }, content)).toBe(false);
  const lieWithHash = { ...stored, document: lie, evidence: `x#${statementHash(lie)}` };
  expect(isStatementOf(lieWithHash, content)).toBe(false);
  expect(isStatementOf({ ...stored, evidence: "https://pay.example" }, content)).toBe(false);
});

function storedBy(party: "payer" | "merchant", payer_amount: string): Statement {
  const document = { ...newDocument(id, { ...content, payer_amount }), party };
  const document_hash = statementHash(document);
  const evidence = `https://pay.example/v1/statements/stm_${payer_amount}#${document_hash}`;
  const stored = { id: `stm_${payer_amount}`, object: "statement", payment_id: id, party } as const;
  return { ...stored, created_at: "", document, document_hash, evidence };
}

const given = (actor: string, { evidence }: Statement) =>
  ({ type: "evidence", actor, evidence }) as PaymentEvent;

it("counts in a dispute once its own side gave it to the contract, in the chain's order", () => {
  const [first, second, unsent] = [
    storedBy("payer", "1"),
    storedBy("payer", "2"),
    storedBy("payer", "3"),
  ];
  const [shops, borrowed] = [storedBy("merchant", "4"), storedBy("payer", "5")];
  const forged = { ...storedBy("payer", "6"), document: first.document };
  const odd = storedBy("payer", "all");
  const told = statementsOnChain([unsent, forged, odd, borrowed, shops, second, first], {
    terms,
    events: [
      ...[given(payer, second), given(payer, first), given(merchant, shops)],
      ...[given(merchant, borrowed), given(payer, forged), given(payer, odd), given(payer, second)],
    ],
  });
  expect(told.map(({ document }) => document.payer_amount)).toEqual(["1", "4", "2"]);
});
