import type { AnyOperation } from "../../platform/http/operation.ts";
import { payerSession } from "../payerSession.ts";
import { customerAccount, operatorAccount } from "../testChain.ts";
import { described } from "./description.ts";
import {
  acting,
  agreed,
  answerTo,
  arbitrated,
  asPayer,
  captured,
  checkout,
  cookie,
  dispute,
  endpoint,
  event,
  funding,
  inBatch,
  link,
  ofPayment,
  paid,
  payerCookie,
  proposal,
  release,
  settlement,
  signIn,
  statement,
  stranger,
} from "./objects.ts";
import {
  addedPasskey,
  clearPayoutChanges,
  customerSession,
  enrolledCode,
  invitation,
  member,
  memberSession,
  newPasskey,
  otherSession,
  ownersOrganisation,
  ownOrganisation,
  passkeyAnswer,
  payoutChange,
  provedSession,
  spareWallet,
  withBackup,
} from "./people.ts";
import { type Call, make, merchant, server } from "./world.ts";

/** Request in the session of the merchant's owner, who has just signed in. */
const signedIn = async (call: Call = {}): Promise<Call> => ({
  ...call,
  headers: { ...(await cookie()), ...call.headers },
});

const about = async (id: string): Promise<Call> => signedIn({ params: { id } });

/** Requests that succeed, for operations whose example in openapi.json is not enough. */
const successes: Record<string, () => Promise<Call>> = {
  createSession: signIn,
  createPayerSession: () => signIn(stranger()),
  getPayerSession: async () => ({ headers: await payerCookie() }),
  createMessage: async () => ofPayment(await paid()),
  listMessages: async () => ofPayment(await paid()),
  markMessagesRead: async () => ofPayment(await paid()),
  createPayerMessage: () => asPayer(),
  listPayerMessages: () => asPayer(),
  markPayerMessagesRead: () => asPayer(),
  createPasskeySession: async () => ({ body: await passkeyAnswer() }),
  getSession: () => signedIn(),
  verifySession: async () => signedIn({ body: { wallet: (await signIn()).body } }),
  revokeSession: async () => about(await otherSession()),
  addWallet: async () => signedIn({ body: (await signIn(stranger())).body }),
  removeWallet: async () => signedIn({ params: { address: await spareWallet() } }),
  deleteAccount: async () => customerSession(),
  addPasskey: async () => {
    const call = await customerSession();
    return { ...call, body: { ...(await newPasskey(call)), name: "Phone" } };
  },
  updatePasskey: async () => {
    const call = await customerSession();
    return { ...call, params: { id: await addedPasskey(call) }, body: { name: "Phone 2" } };
  },
  removePasskey: async () => {
    const call = await customerSession();
    return { ...call, params: { id: await addedPasskey(call) } };
  },
  enrolTotp: () => customerSession(),
  confirmTotp: async () => {
    const call = await customerSession();
    return { ...call, body: { code: await enrolledCode(call) } };
  },
  removeTotp: () => provedSession(),
  createRecoveryCodes: () => provedSession(),
  createFactorReset: () => provedSession(),
  deleteFactorReset: async () => {
    const call = await provedSession();
    await server.call("POST", "/v1/account/factor_reset", { headers: call.headers ?? {} });
    return call;
  },
  listWalletBackups: () => provedSession(),
  createWalletBackup: async () => {
    const { headers, address } = await provedSession();
    return { headers, body: { address, ciphertext: "aGVsbG8=", after_version: 0 } };
  },
  getWalletBackup: () => withBackup(),
  deleteWalletBackup: () => withBackup(),
  createStore: async () => {
    const address = await spareWallet();
    return signedIn({ body: { name: "Second shop", address } });
  },
  updateStore: async () => signedIn({ params: { id: merchant.id }, body: { name: "Demo Shop" } }),
  updateMember: async () => about(await member()),
  removeMember: async () => about(await member()),
  signOutMember: async () => about(await member()),
  leaveOrganisation: async () => ({
    headers: await memberSession("viewer"),
    params: { id: await ownersOrganisation() },
  }),
  createOrganisation: async () => {
    const { headers, address } = await customerSession();
    return { headers, body: { name: "First shop", address } };
  },
  deleteOrganisation: () => ownOrganisation(),
  deleteInvitation: async () => about((await invitation()).id),
  acceptInvitation: async () => ({
    ...(await customerSession()),
    body: { token: (await invitation()).token },
  }),
  createPayoutChange: async () => {
    await clearPayoutChanges();
    return signedIn();
  },
  confirmPayoutChange: async () => about(await payoutChange("2 hours")),
  cancelPayoutChange: async () => about(await payoutChange("0 hours")),
  revokeApiKey: async () => {
    const { id } = await make("/v1/api_keys", { name: "Till", kind: "secret" });
    return { params: { id } };
  },
  getCustomer: async () => {
    await paid();
    return { params: { address: customerAccount.address } };
  },
  updateCustomer: async () => {
    await paid();
    return { params: { address: customerAccount.address } };
  },
  getCheckout: async () => ({ params: { id: (await paid(true)).id } }),
  createCharge: async () => {
    await make("/v1/merchant/profile", { accepts: [] });
    return {};
  },
  getCharge: async () => ({ params: { id: (await checkout()).id } }),
  cancelCharge: async () => ({ params: { id: (await checkout()).id } }),
  expireCheckout: async () => ({ params: { id: (await checkout()).id } }),
  resolveCheckout: async () => ({
    ...{ params: { id: (await paid(true)).id }, body: { resolution: "return" } },
  }),
  getPayerCheckout: async () => ({ params: { id: (await checkout()).id } }),
  fundCheckout: () => funding(),
  releasePayment: () => release(),
  disputePayment: () => dispute(),
  findPayments: async () => ({ query: `id=${ofPayment(await paid()).params.payment_id}` }),
  listPayerPayments: async () => ({ headers: await payerCookie() }),
  getPayerPayment: () => asPayer(),
  listDisputes: async () => ({ headers: await payerCookie() }),
  createStatement: async () => ofPayment(await arbitrated()),
  listStatements: async () => ofPayment(await paid()),
  createPayerStatement: async () => asPayer(await arbitrated()),
  listPayerStatements: () => asPayer(),
  listArbiterStatements: async () => ({
    ...ofPayment(await arbitrated()),
    headers: await payerSession(server, operatorAccount),
  }),
  getStatement: () => statement(),
  getReceipt: async () => ofPayment(await paid()),
  getPayerReceipt: () => asPayer(),
  getCheckoutReceipt: async () => ({ params: { id: (await paid()).id } }),
  createSettlement: () => proposal("merchant"),
  createPayerSettlement: () => proposal("payer"),
  listSettlements: async () => ofPayment(await paid()),
  listPayerSettlements: () => asPayer(),
  acceptSettlement: () => answerTo("merchant"),
  acceptPayerSettlement: () => answerTo("payer"),
  declineSettlement: async () => ({ ...(await answerTo("merchant")), body: undefined }),
  declinePayerSettlement: async () => ({ ...(await answerTo("payer")), body: undefined }),
  settleBySignatures: () => settlement(),
  getPaymentLink: async () => ({ params: { id: (await link()).id } }),
  closePaymentLink: async () => ({ params: { id: (await link()).id } }),
  getPayerPaymentLink: async () => ({ params: { id: (await link()).id } }),
  openPaymentLink: async () => ({ params: { id: (await link()).id } }),
  getPayment: async () => {
    await paid();
    const { json } = await server.call("GET", "/v1/payments", { key: merchant.key });
    return { params: { payment_id: json.data[0].id } };
  },
  capturePayment: () => acting({ amount: "20" }),
  voidPayment: () => acting({ amount: "20" }),
  capturePayments: async () => inBatch(await acting({ amount: "20" })),
  voidPayments: async () => inBatch(await acting({ amount: "20" })),
  refundPayment: async () => ({ ...ofPayment(await captured()), body: { amount: "20" } }),
  settlePayment: async () => {
    const made = await paid();
    return { ...ofPayment(made), body: await agreed(made) };
  },
  submitEvidence: () => acting({ evidence: "ipfs://proof" }),
  listPaymentRelays: async () => ofPayment(await paid()),
  querySubgraph: async () => ({ params: { chain_id: "31337" } }),
  getRate: async () => ({ query: "chain_id=31337&token=USDH&currency=EUR" }),
  getCoinRates: async () => ({ query: "currencies=CZK,EUR" }),
  createWebhookEndpoint: async () => ({ body: { url: "http://127.0.0.1:9/hooks" } }),
  deleteWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  getWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  updateWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  rotateWebhookSecret: async () => ({ params: { id: (await endpoint()).id } }),
  testWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  replayWebhooks: async () => ({ params: { id: (await endpoint()).id } }),
  recoverWebhookEndpoint: async () => ({ params: { id: (await endpoint()).id } }),
  getWebhookDelivery: async () => {
    const { id } = await endpoint();
    const { id: delivery_id } = await make(`/v1/webhook_endpoints/${id}/test`, {});
    return { params: { id, delivery_id } };
  },
  getEvent: async () => ({ params: { event_id: await event() } }),
  getWebhookKeys: async () => ({ query: `endpoint=${(await endpoint()).id}` }),
  listWebhookDeliveries: async () => ({ params: { id: (await endpoint()).id } }),
};

/** Returns whether an operation is for sessions alone. */
export function isForSessions({ access, sessionOnly = false }: AnyOperation): boolean {
  return access === "account" || sessionOnly;
}

/** Builds a request that succeeds. */
export async function ordinary(operation: AnyOperation): Promise<Call> {
  const special = successes[operation.id];
  const media = described(operation).requestBody?.content["application/json"];
  const body = media ? { body: media.examples.typical?.value } : {};
  if (special) return { ...body, ...(await special()) };
  if (isForSessions(operation)) return { ...body, ...(await signedIn()) };
  if (operation.path.includes("{"))
    throw new Error(`successes.ts has no request for ${operation.id}: add one.`);
  return body;
}
