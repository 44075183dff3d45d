import {
  disputeMessage,
  fundingAuthorization,
  type PaymentTerms,
  paymentId,
  releaseMessage,
  settlementMessage,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { generatePrivateKey, privateKeyToAccount } from "viem/accounts";
import { newId } from "../../platform/ids.ts";
import { payerSession } from "../payerSession.ts";
import { signedMessage } from "../signedMessage.ts";
import {
  customerAccount,
  demoDollar,
  localChain,
  merchantAccount,
  operatorAccount,
} from "../testChain.ts";
import { newTerms } from "../testFollower.ts";
import { type Call, catchUp, chain, database, lamp, make, merchant, server } from "./world.ts";

export async function checkout(changes: object = {}): Promise<{ id: string; terms: PaymentTerms }> {
  const { id, offer } = await make("/v1/checkouts", { ...lamp, ...changes });
  return { id, terms: { ...termsFromJson(offer), payer: customerAccount.address } };
}

export async function paid(late = false) {
  const made = { ...(await checkout({ refund_period: 3_600 })), isCaptured: false };
  if (late) await make(`/v1/checkouts/${made.id}/expire`, {});
  await chain.fund(made.terms);
  await catchUp();
  return made;
}

export const ofPayment = ({ terms }: { terms: PaymentTerms }) => ({
  params: { payment_id: paymentId(terms, localChain.escrow) },
});

/** Request about a new payment of 25 base units. */
export async function acting(body: object): Promise<Call> {
  return { ...ofPayment(await paid()), body };
}

/** The request about one payment, as a batch. */
export function inBatch({ params, body, ...call }: Call): Call {
  const { amount, ...options } = body as { amount?: string };
  const payment = { payment_id: params?.payment_id, ...(amount === undefined ? {} : { amount }) };
  return { ...call, body: { ...options, payments: [payment] } };
}

/** Body of a settlement, signed by payer and merchant. */
export async function agreed({ terms }: { terms: PaymentTerms }) {
  const [payerAmount, deadline] = [5n, 2n ** 39n];
  const content = { payerAmount, held: terms.amount, deadline };
  const message = settlementMessage(terms, localChain.escrow, content);
  return {
    ...{ payer_amount: payerAmount.toString(), deadline: Number(deadline) },
    payer_signature: await customerAccount.signTypedData(message),
    merchant_signature: await merchantAccount.signTypedData(message),
  };
}

export async function signed(terms: PaymentTerms, account = customerAccount) {
  if (!demoDollar.authorization) throw new Error("USDH takes no authorizations");
  const typedData = fundingAuthorization(terms, localChain.escrow, demoDollar.authorization);
  return { terms: termsToJson(terms), signature: await account.signTypedData(typedData) };
}

export async function funding(changes: object = {}, account = customerAccount): Promise<Call> {
  const { id, terms } = await checkout(changes);
  return { params: { id }, body: await signed({ ...terms, payer: account.address }, account) };
}

export const LATER = 2 ** 40 - 1;

/** Request signed by a payer, with the payment's terms. */
type Signed = Call & { terms: PaymentTerms };

/** Signed release of a new payment. */
export async function release(deadline = LATER, amount = 10n): Promise<Signed> {
  const { id, terms } = await paid();
  const held = terms.amount;
  const content = { amount, held, deadline: BigInt(deadline) };
  const signature = await customerAccount.signTypedData(
    releaseMessage(terms, localChain.escrow, content),
  );
  const body = { amount: `${amount}`, held: `${held}`, deadline, signature };
  return { params: { id }, body, terms };
}

/** Signed dispute of a new payment without a checkout. */
export async function dispute(deadline = LATER, arbiter = stranger().address): Promise<Signed> {
  const terms = newTerms({ arbiter });
  await chain.fund(terms);
  await catchUp();
  const evidence = "ipfs://evidence";
  const content = { evidence, deadline: BigInt(deadline) };
  const signature = await customerAccount.signTypedData(
    disputeMessage(terms, localChain.escrow, content),
  );
  const id = paymentId(terms, localChain.escrow);
  return { params: { id }, body: { evidence, deadline, signature }, terms };
}

/** Settlement of a new payment, signed by both. */
export async function settlement(deadline = LATER, payerAmount = 10n): Promise<Signed> {
  const { id, terms } = await paid();
  const held = terms.amount;
  const content = { payerAmount, held, deadline: BigInt(deadline) };
  const message = settlementMessage(terms, localChain.escrow, content);
  const body = {
    ...{ payer_amount: `${payerAmount}`, held: `${held}`, deadline },
    payer_signature: await customerAccount.signTypedData(message),
    merchant_signature: await merchantAccount.signTypedData(message),
  };
  return { params: { id }, body, terms };
}

/** Payment that is not confirmed. */
export async function unconfirmed() {
  const made = await paid();
  const { payment_id } = ofPayment(made).params;
  await database.db
    .updateTable("payments")
    .set({ confirmation: "seen" })
    .where("id", "=", payment_id)
    .execute();
  return made;
}

/** Payment whose terms name an arbiter. */
export async function arbitrated() {
  const made = await checkout({ arbiter: operatorAccount.address });
  await chain.fund(made.terms);
  await catchUp();
  return made;
}

/** Payment about which each side has stated as much as it may. */
export async function overstated() {
  const made = await arbitrated();
  const { payment_id } = ofPayment(made).params;
  const created_at = new Date();
  const rows = (["payer", "merchant"] as const).flatMap((party) =>
    Array.from({ length: 20 }, () => ({
      ...{ id: newId("stm"), merchant_id: merchant.id, livemode: false, payment_id, party },
      ...{ sealed_document: Buffer.alloc(1), created_at },
    })),
  );
  await database.db.insertInto("statements").values(rows).execute();
  return made;
}

/** Statement of the customer. */
export async function statement(): Promise<Call> {
  const { params, headers = {} } = await asPayer(await arbitrated());
  const path = `/v1/payer/payments/${params?.payment_id}/statements`;
  const { json } = await server.call("POST", path, { headers, body: { text: "Broken" } });
  return { params: { statement_id: json.id }, headers };
}

/** Content of a proposal about a new payment, signed by one side. */
async function proposalOf({ terms }: { terms: PaymentTerms }, by: typeof customerAccount) {
  const deadline = Math.floor(Date.now() / 1000) + 3_600;
  const [payer_amount, held] = ["10", `${terms.amount}`];
  const message = settlementMessage(terms, localChain.escrow, {
    ...{ payerAmount: 10n, held: terms.amount, deadline: BigInt(deadline) },
  });
  return { payer_amount, held, deadline, signature: await by.signTypedData(message) };
}

/** Request of one side that proposes a settlement of a new payment. */
export async function proposal(by: "payer" | "merchant", made?: Paid): Promise<Call> {
  const of = made ?? (await paid());
  return by === "payer"
    ? { ...(await asPayer(of)), body: await proposalOf(of, customerAccount) }
    : { ...ofPayment(of), body: await proposalOf(of, merchantAccount) };
}

/** Request of one side to accept or decline a proposal of the other. */
export async function answerTo(by: "payer" | "merchant", made?: Paid): Promise<Call> {
  const of = made ?? (await paid());
  const { params, headers, body } = await proposal(by === "payer" ? "merchant" : "payer", of);
  const path = by === "payer" ? "/v1/payments" : "/v1/payer/payments";
  const { json } = await server.call("POST", `${path}/${params?.payment_id}/settlements`, {
    ...{ key: merchant.key, body, ...(headers && { headers }) },
  });
  const { deadline } = body as { deadline: number };
  const message = settlementMessage(of.terms, localChain.escrow, {
    ...{ payerAmount: 10n, held: of.terms.amount, deadline: BigInt(deadline) },
  });
  const signer = by === "payer" ? customerAccount : merchantAccount;
  return {
    params: { ...params, settlement_id: json.id },
    body: { signature: await signer.signTypedData(message) },
    ...(by === "payer" ? { headers: await payerCookie() } : {}),
  };
}

/** Request about a proposal that its own side has withdrawn. */
export async function closedProposal(by: "payer" | "merchant"): Promise<Call> {
  const call = await answerTo(by);
  await database.db
    .updateTable("settlement_proposals")
    .set({ status: "withdrawn" })
    .where("id", "=", call.params?.settlement_id ?? "")
    .execute();
  return call;
}

export const link = () => make("/v1/payment_links", lamp);
export const endpoint = () => make("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/hooks" });

export async function signIn(account = merchantAccount): Promise<Call> {
  return { body: await signedMessage(server, account) };
}

/** Signs in. @param more further fields of the request */
export async function cookie(
  account = merchantAccount,
  more = {},
): Promise<Record<string, string>> {
  const { body } = await signIn(account);
  const answer = await server.call("POST", "/v1/session", { body: Object.assign({}, body, more) });
  return { cookie: answer.headers.get("set-cookie")?.split(";")[0] ?? "" };
}

/** Cookie of the customer's signed-in wallet. */
export const payerCookie = () => payerSession(server);

/** Request of the signed-in customer about a new payment. */
export async function asPayer(made?: { terms: PaymentTerms }): Promise<Call> {
  return { ...ofPayment(made ?? (await paid())), headers: await payerCookie() };
}

/** Fills the thread of a new payment, so that one more message of either side is too many. */
export async function fullThread() {
  const made = await paid();
  const { payment_id } = ofPayment(made).params;
  const created_at = new Date();
  const rows = Array.from({ length: 500 }, (_, index) => ({
    ...{ id: newId("msg"), merchant_id: merchant.id, livemode: false, payment_id, created_at },
    author: index % 2 === 0 ? ("payer" as const) : ("merchant" as const),
    ...{ sealed_text: Buffer.alloc(1), read_at: created_at },
  }));
  await database.db.insertInto("messages").values(rows).execute();
  return made;
}

/** Id of a recorded event. */
export async function event(): Promise<string> {
  const { id } = await checkout();
  await make(`/v1/checkouts/${id}/expire`, {});
  const { json } = await server.call("GET", "/v1/events?limit=1", { key: merchant.key });
  return json.data[0].id;
}

/** Event id that is older than the retention of events. */
export const OLD_EVENT = `evt_0180${"0".repeat(8)}7${"0".repeat(19)}`;

export async function disabledEndpoint(): Promise<Call> {
  const { id } = await endpoint();
  await make(`/v1/webhook_endpoints/${id}`, { status: "disabled" });
  return { params: { id } };
}

export const stranger = () => privateKeyToAccount(generatePrivateKey());

export type Paid = Awaited<ReturnType<typeof paid>>;

/** Fully captured payment. */
export async function captured() {
  const made = await paid();
  await chain.capture(made.terms, made.terms.amount);
  await catchUp();
  return { ...made, isCaptured: true };
}

/** Payment link with an invalid signature. */
export async function signedLink(changes: object) {
  const { offer, order } = await make("/v1/payment_links?dry_run=true", lamp);
  const signature = `0x${"11".repeat(65)}`;
  return { ...lamp, ...changes, signed_offer: { offer, order_salt: order.salt, signature } };
}
