import { canonicalJson, disputeMessage, paymentId } from "@handsel/protocol";
import { sql } from "kysely";
import { type Hex, keccak256, stringToBytes, zeroAddress } from "viem";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import { payerSession } from "../testing/payerSession.ts";
import { LATER } from "../testing/relayRequests.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  merchantAccount,
  operatorAccount,
} from "../testing/testChain.ts";
import { newTerms } from "../testing/testFollower.ts";
import { startTestRelayer } from "../testing/testRelayer.ts";
import { createOtherMerchant } from "../testing/testServer.ts";

const relayer = await startTestRelayer();
const { chain, database, deps, server, key, catchUp } = relayer;
afterAll(() => relayer.stop());

type Headers = Record<string, string>;
let payer: Headers;
let arbiter: Headers;
let terms = newTerms();
let id: Hex;

beforeAll(async () => {
  payer = await payerSession(server);
  arbiter = await payerSession(server, operatorAccount);
});
beforeEach(() => fund(operatorAccount.address));

async function fund(arbiterAddress: Hex) {
  terms = newTerms({ arbiter: arbiterAddress });
  id = paymentId(terms, localChain.escrow);
  await chain.fund(terms);
  await catchUp();
}

async function call(method: string, path: string, options: object) {
  const answer = await server.call(method, path, options);
  return { status: answer.status, text: answer.text, json: JSON.parse(answer.text) };
}

const chipped = {
  ...{ reason: "damaged", text: "A secret chip on the rim", payer_amount: "9900000" },
  files: [{ name: "rim.jpg", sha256: `0x${"9c".repeat(32)}`, size: 1_200_000 }],
};

const shops = () => `/v1/payments/${id}/statements`;
const payers = () => `/v1/payer/payments/${id}/statements`;
const arbiters = () => `/v1/payer/disputes/${id}/statements`;

test("both sides and the arbiter read what each states, and its hash is that of the document", async () => {
  const { json: one } = await call("POST", payers(), { headers: payer, body: chipped });
  const { json: two } = await call("POST", shops(), { key, body: { text: "It was whole" } });
  expect(one).toMatchObject({
    ...{ object: "statement", payment_id: id, party: "payer" },
    document: { ...chipped, files: [{ ...chipped.files[0], url: null }] },
  });
  for (const { document, document_hash, evidence, id: own } of [one, two]) {
    expect(keccak256(stringToBytes(canonicalJson(document)))).toBe(document_hash);
    expect(evidence).toBe(`http://localhost:3000/v1/statements/${own}#${document_hash}`);
  }
  const lists = [
    await call("GET", payers(), { headers: payer }),
    await call("GET", shops(), { key }),
    await call("GET", arbiters(), { headers: arbiter }),
  ];
  for (const { json } of lists) expect(json.data).toEqual([two, one]);
  const merchant = await payerSession(server, merchantAccount);
  for (const headers of [payer, arbiter, merchant]) {
    expect((await call("GET", `/v1/statements/${one.id}`, { headers })).json).toEqual(one);
  }
});

test("its link is the evidence of a dispute by signature", async () => {
  const { json } = await call("POST", payers(), { headers: payer, body: chipped });
  const { evidence } = json;
  const message = disputeMessage(terms, localChain.escrow, { evidence, deadline: BigInt(LATER) });
  const signature = await customerAccount.signTypedData(message);
  const body = { evidence, deadline: LATER, signature };
  const { status, text } = await call("POST", `/v1/pay/${id}/dispute`, { body });
  expect(status, text).toBe(202);
  await catchUp();
  const { json: disputes } = await call("GET", "/v1/payer/disputes", { headers: arbiter });
  expect(disputes.data[0]).toMatchObject({ id, status: "disputed" });
});

test("nobody else reads a statement, whose link is public on the chain", async () => {
  const { json } = await call("POST", payers(), { headers: payer, body: chipped });
  const stranger = await payerSession(server, privateKeyToAccount(generatePrivateKey()));
  const { key: other } = await createOtherMerchant(deps);
  const codes = [
    await call("GET", `/v1/statements/${json.id}`, { headers: stranger }),
    await call("GET", `/v1/statements/${json.id}`, {}),
    await call("GET", arbiters(), { headers: payer }),
    await call("GET", payers(), { headers: stranger }),
    await call("GET", shops(), { key: other }),
    await call("POST", payers(), { headers: arbiter, body: chipped }),
  ].map(({ json }) => json.code);
  expect(codes).toEqual([
    ...["statement_not_found", "session_missing", "payment_not_found", "payment_not_found"],
    ...["payment_not_found", "payment_not_found"],
  ]);
});

test("twenty statements of the shop, none of which is on the chain, do not hide the payer's", async () => {
  const { json: one } = await call("POST", payers(), { headers: payer, body: chipped });
  for (let i = 0; i < 20; i++) {
    const { status } = await call("POST", shops(), { key, body: { text: `No ${i}` } });
    expect(status).toBe(201);
  }
  for (const [path, options] of [
    [arbiters(), { headers: arbiter }],
    [payers(), { headers: payer }],
  ] as const) {
    const { json } = await call("GET", path, options);
    expect(json.data.map((each: { id: string }) => each.id)).toContain(one.id);
  }
});

test("the members of a panel read what both sides state, and nobody else does", async () => {
  const other = privateKeyToAccount(generatePrivateKey()).address;
  // A panel takes its members in ascending order.
  const members = [operatorAccount.address, other].sort((a, b) =>
    a.toLowerCase() < b.toLowerCase() ? -1 : 1,
  );
  await fund(await chain.deployPanel(members, 2));
  const { json: one } = await call("POST", payers(), { headers: payer, body: chipped });
  const member = await call("GET", arbiters(), { headers: arbiter });
  expect(member.json.data).toEqual([one]);
  const linked = `/v1/statements/${one.id}`;
  expect((await call("GET", linked, { headers: arbiter })).json).toEqual(one);
  const stranger = await payerSession(server, privateKeyToAccount(generatePrivateKey()));
  expect((await call("GET", arbiters(), { headers: stranger })).json.code).toBe(
    "payment_not_found",
  );
  expect((await call("GET", linked, { headers: stranger })).json.code).toBe("statement_not_found");
});

test("an arbiter that is another contract has no members", async () => {
  await fund(demoDollar.address);
  await call("POST", payers(), { headers: payer, body: chipped });
  const { json } = await call("GET", arbiters(), { headers: arbiter });
  expect(json.code).toBe("payment_not_found");
});

test("no table holds what is stated in the clear", async () => {
  await call("POST", payers(), { headers: payer, body: chipped });
  const { rows } = await sql<{ text: string }>`
    select query_to_xml('select * from statements', true, false, '')::text as text`.execute(
    database.db,
  );
  const clear = (text = "") =>
    /secret|rim\.jpg/.test(text + Buffer.from(text.replace(/<[^>]*>/g, ""), "base64").toString());
  expect(clear(rows[0]?.text)).toBe(false);
});

test("without an arbiter there is nothing to state", async () => {
  await fund(zeroAddress);
  const { status, json } = await call("POST", payers(), { headers: payer, body: chipped });
  expect([status, json.code]).toEqual([409, "arbiter_missing"]);
});

test.each([
  [{ text: "x".repeat(2_001) }, "text"],
  [{ ...chipped, reason: "bored" }, "reason"],
  [{ ...chipped, files: [{ ...chipped.files[0], sha256: "0x9c" }] }, "files.0.sha256"],
  [{ ...chipped, files: Array(11).fill(chipped.files[0]) }, "files"],
])("a statement as in case %# is refused", async (body, param) => {
  const { status, json } = await call("POST", payers(), { headers: payer, body });
  expect([status, json.param]).toEqual([400, param]);
});
