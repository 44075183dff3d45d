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
import { createSiweMessage } from "viem/siwe";
import { customerAccount, demoDollar, localChain, merchantAccount } from "../testChain.ts";
import { newTerms } from "../testFollower.ts";
import { type Call, catchUp, chain, lamp, make, merchant, server } from "./world.ts";

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

export const link = () => make("/v1/payment_links", lamp);
export const endpoint = () => make("/v1/webhook_endpoints", { url: "http://127.0.0.1:9/hooks" });

export async function signIn(account = merchantAccount): Promise<Call> {
  const { nonce } = (await server.call("POST", "/v1/session/nonce")).json;
  const message = createSiweMessage({
    ...{ address: account.address, chainId: 31337, domain: "localhost:3000", nonce },
    ...{ uri: "http://localhost:3000/merchant", version: "1" },
  });
  return { body: { message, signature: await account.signMessage({ message }) } };
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
