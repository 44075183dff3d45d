import { escrowAbi, termsToJson, totalsQuery } from "@handsel/protocol";
import { getAddress, zeroAddress } from "viem";
import { openOrganisation } from "../../accounts/organisations/openOrganisation.ts";
import type { ErrorCode } from "../../platform/errors.ts";
import { payerSession } from "../payerSession.ts";
import { customerAccount, localChain, merchantAccount } from "../testChain.ts";
import {
  acting,
  agreed,
  answerTo,
  arbitrated,
  asPayer,
  captured,
  checkout,
  closedProposal,
  cookie,
  disabledEndpoint,
  dispute,
  endpoint,
  fullThread,
  funding,
  inBatch,
  LATER,
  link,
  OLD_EVENT,
  ofPayment,
  overstated,
  type Paid,
  paid,
  proposal,
  release,
  settlement,
  signed,
  signedLink,
  signIn,
  statement,
  stranger,
  unconfirmed,
} from "./objects.ts";
import {
  accountOf,
  addedPasskey,
  customerSession,
  endedPayoutChange,
  enrolledCode,
  memberSession,
  ownersOrganisation,
  ownMember,
  ownOrganisation,
  payoutChange,
  provedSession,
  unprovedSession,
  withBackup,
} from "./people.ts";
import {
  invitingServer,
  liveServer,
  quarrel,
  startOperator,
  startRefused,
  unsourced,
} from "./servers.ts";
import {
  type Call,
  catchUp,
  chain,
  cutOff,
  database,
  lamp,
  make,
  merchant,
  server,
} from "./world.ts";

const eth = { chain_id: 31337, token: "ETH", price: { currency: "EUR", amount: "1" } };
const huge = { body: { ...lamp, amount: (2n ** 104n).toString() } };
const unpriced = { body: { ...eth, description: "A lamp" } };

const charge = (local_price: object): Call => ({ body: { name: "A lamp", local_price } });

/** Charge of a merchant who accepts Ether alone. */
const chargeInEth = async () => {
  await make("/v1/merchant/profile", { accepts: [{ chain_id: 31337, token: "ETH" }] });
  return charge({ amount: "1", currency: "EUR" });
};

const openEthLink = async (currency = "EUR") => {
  const body = { ...unpriced.body, price: { currency, amount: "1" } };
  return { params: { id: (await make("/v1/payment_links", body)).id } };
};

/**
 * Failing requests of a verb on a payment.
 * @param make makes a payment on which the verb succeeds
 */
function callFailures(
  make: () => Promise<Paid>,
  bodyOf: (made: Paid) => Promise<object>,
  tooMuch: object,
) {
  const call = async (made: Paid, more: object = {}): Promise<Call> => ({
    ...{ ...ofPayment(made), body: { ...(await bodyOf(made)), ...more } },
  });
  return {
    chain_unavailable: async () => ({ ...(await call(await make())), at: cutOff }),
    nothing_left: async () => {
      const made = await paid();
      await chain.void(made.terms, made.terms.amount);
      await catchUp();
      return call(made);
    },
    amount_too_large: async () => call(await make(), tooMuch),
    operator_refused: async () => call(await make(), { via: "operator" }),
    operator_not_approved: async () => ({
      ...(await call(await make())),
      at: await startOperator({ approved: false }),
    }),
    payment_changed: async () => {
      const made = await make();
      if (made.isCaptured) await chain.refund(made.terms, 1n);
      else await chain.capture(made.terms, 1n);
      return { ...(await call(made)), at: await startOperator({}) };
    },
    call_in_flight: async () => {
      const made = await make();
      const { payment_id } = ofPayment(made).params;
      await database.db
        .insertInto("relays")
        .values({
          ...{ id: `rly_${payment_id}`, digest: payment_id, kind: "release", details: "{}" },
          ...{
            payment_id,
            checkout_id: null,
            merchant_id: merchant.id,
            livemode: false,
            chain_id: 31337,
          },
          ...{ payer: made.terms.payer, terms: termsToJson(made.terms), signature: "0x11" },
          ...{ status: "submitted", failure: null, transaction_hash: null },
        })
        .execute();
      return { ...(await call(made)), at: await startOperator({}) };
    },
    relay_rejected: async () => ({ ...(await call(await make())), at: await startRefused() }),
    relay_unavailable: async () => ({
      ...(await call(await make())),
      at: await startOperator({ balance: 1n }),
    }),
  };
}

/** Failing requests of a batch: those of its verb, about one payment. */
function batchFailures() {
  const single = Object.entries(callFailures(paid, part, { amount: "26" }));
  return {
    ...Object.fromEntries(single.map(([code, make]) => [code, async () => inBatch(await make())])),
    payment_not_found: async () => ({
      body: { payments: [{ payment_id: `0x${"ab".repeat(32)}` }] },
    }),
  };
}

/** The owner of a backup, whose proof is too long ago. */
const unprovedBackup = async (): Promise<Call> => {
  const call = await withBackup();
  await unprovedSession();
  return call;
};

/** Request in the owner's session. */
const ownerCall = async (call: Call): Promise<Call> => ({ ...call, headers: await cookie() });

/** Answer of a passkey that nobody has. */
const foreignPasskey = { challenge_id: `chl_${"0".repeat(32)}`, response: { id: "none" } };

const part = async () => ({ amount: "20" });

/** Failing requests of a side that proposes a settlement. */
function proposalFailures(by: "payer" | "merchant") {
  const changed = async (changes: object, made?: Paid) => {
    const call = await proposal(by, made);
    return { ...call, body: { ...(call.body as object), ...changes } };
  };
  return {
    nothing_left: async () => {
      const made = await paid();
      const call = await proposal(by, made);
      await chain.void(made.terms, made.terms.amount);
      await catchUp();
      return call;
    },
    payment_changed: () => changed({ held: "24" }),
    amount_too_large: () => changed({ payer_amount: "26" }),
    signature_expired: () => changed({ deadline: 1 }),
    chain_unavailable: async () => ({ ...(await proposal(by)), at: cutOff }),
    too_many_proposals: async () => {
      const made = await paid();
      const call = await proposal(by, made);
      const { payment_id } = ofPayment(made).params;
      const rows = Array.from({ length: 10 }, (_, index) => ({
        ...{ id: `stl_${index}${payment_id}`, merchant_id: merchant.id, livemode: false },
        ...{ payment_id, proposed_by: by, payer_amount: 1n, held: 25n },
        ...{ deadline: BigInt(LATER), sealed_note: null, payer_signature: null },
        ...{ merchant_signature: null, ended_at: null },
      }));
      await database.db.insertInto("settlement_proposals").values(rows).execute();
      return call;
    },
  };
}

/** Failing requests of a side that accepts or declines a proposal. */
function answerFailures(by: "payer" | "merchant") {
  return {
    settlement_closed: () => closedProposal(by),
    chain_unavailable: async () => ({ ...(await answerTo(by)), at: cutOff }),
  };
}

/** Request about a store whose organisation is deleted; `resetLimits` brings it back. */
async function closed(call: Call): Promise<Call> {
  await database.db.updateTable("organisations").set({ deleted_at: new Date() }).execute();
  return call;
}

/** Failing requests by operation and error code; sharedFailures.ts makes all others. */
export const failures: Record<string, Partial<Record<ErrorCode, () => Promise<Call>>>> = {
  createSession: {
    siwe_invalid: async () => ({ body: { message: "hello", signature: "0x00" } }),
    merchant_unknown: () => signIn(stranger()),
  },
  createPayerSession: {
    siwe_invalid: async () => ({ body: { message: "hello", signature: "0x00" } }),
  },
  createMessage: {
    too_many_messages: async () => ({
      ...ofPayment(await fullThread()),
      body: { text: "One more" },
    }),
  },
  createPayerMessage: {
    store_closed: async () => closed({ ...(await asPayer()), body: { text: "Hello?" } }),
    too_many_messages: async () => ({
      ...(await asPayer(await fullThread())),
      body: { text: "One more" },
    }),
  },
  createPasskeySession: {
    passkey_invalid: async () => ({ body: foreignPasskey }),
  },
  verifySession: {
    factor_invalid: async () => ownerCall({ body: { recovery_code: "22222-22222" } }),
    passkey_invalid: async () => ownerCall({ body: { passkey: foreignPasskey } }),
    siwe_invalid: async () =>
      ownerCall({ body: { wallet: { message: "hello", signature: "0x00" } } }),
  },
  deleteAccount: { last_owner: () => ownerCall({}) },
  addWallet: {
    siwe_invalid: () => ownerCall({ body: { message: "hello", signature: "0x00" } }),
    wallet_taken: async () => {
      const account = stranger();
      await customerSession(account);
      return ownerCall({ body: (await signIn(account)).body });
    },
  },
  removeWallet: {
    last_sign_in: async () => {
      const { headers, address } = await customerSession();
      return { headers, params: { address } };
    },
  },
  addPasskey: {
    passkey_invalid: () => ownerCall({ body: { ...foreignPasskey, name: "Phone" } }),
  },
  removePasskey: {
    last_sign_in: async () => {
      const call = await customerSession();
      const id = await addedPasskey(call);
      await database.db
        .deleteFrom("account_wallets")
        .where("address", "=", getAddress(call.address))
        .execute();
      return { headers: call.headers, params: { id } };
    },
  },
  confirmTotp: {
    factor_not_found: async () => ({ ...(await customerSession()), body: { code: "123456" } }),
    factor_invalid: async () => {
      const call = await customerSession();
      const code = await enrolledCode(call);
      const wrong = `${(Number(code) + 500_000) % 1_000_000}`.padStart(6, "0");
      return { ...call, body: { code: wrong } };
    },
  },
  removeTotp: { factor_not_found: () => customerSession() },
  createRecoveryCodes: { factor_not_found: () => customerSession() },
  createFactorReset: { factor_not_found: () => customerSession() },
  deleteFactorReset: { factor_not_found: () => customerSession() },
  getWalletBackup: { step_up_required: unprovedBackup },
  deleteWalletBackup: { step_up_required: unprovedBackup },
  createWalletBackup: {
    step_up_required: async () => {
      const { headers, address } = await provedSession();
      await unprovedSession();
      return { headers, body: { address, ciphertext: "aGVsbG8=", after_version: 0 } };
    },
    backup_conflict: async () => {
      const { headers, address } = await provedSession();
      return { headers, body: { address, ciphertext: "aGVsbG8=", after_version: 7 } };
    },
  },
  createStore: {
    factor_not_found: () =>
      ownerCall({ body: { name: "Second shop", address: stranger().address } }),
    wallet_taken: () =>
      ownerCall({ body: { name: "Second shop", address: merchantAccount.address } }),
  },
  updateMember: {
    last_owner: async () =>
      ownerCall({ params: { id: await ownMember() }, body: { role: "viewer" } }),
  },
  removeMember: { last_owner: async () => ownerCall({ params: { id: await ownMember() } }) },
  leaveOrganisation: {
    last_owner: async () => ownerCall({ params: { id: await ownersOrganisation() } }),
  },
  createOrganisation: {
    registration_closed: async () => {
      const { headers, address } = await customerSession();
      return invitingServer({ headers, body: { name: "First shop", address } });
    },
    factor_not_found: async () => {
      const { headers } = await customerSession();
      return { headers, body: { name: "First shop", address: stranger().address } };
    },
    wallet_taken: async () =>
      ownerCall({ body: { name: "First shop", address: merchantAccount.address } }),
    too_many_organisations: async () => {
      const { headers, address } = await customerSession();
      const account_id = await accountOf(address);
      for (const name of ["One", "Two", "Three"]) {
        await database.db.transaction().execute((tx) => openOrganisation(tx, name, account_id));
      }
      return { headers, body: { name: "First shop", address } };
    },
  },
  deleteOrganisation: {
    organisation_in_use: async () => {
      const { headers, merchantId } = await ownOrganisation();
      await database.db
        .updateTable("payout_changes")
        .set({ merchant_id: merchantId })
        .where("id", "=", await payoutChange("0 hours"))
        .execute();
      return { headers };
    },
  },
  acceptInvitation: {
    invitation_not_found: async () => ({ ...(await customerSession()), body: { token: "none" } }),
  },
  createPayoutChange: {
    siwe_invalid: () =>
      ownerCall({
        body: {
          payee: customerAccount.address,
          proof: { message: "hello", signature: "0x00" },
        },
      }),
    payout_change_pending: async () => {
      await payoutChange("0 hours");
      return ownerCall({ body: { payee: customerAccount.address, acknowledge_risk: true } });
    },
  },
  confirmPayoutChange: {
    payout_change_ended: async () => ownerCall({ params: { id: await endedPayoutChange() } }),
    confirmation_too_early: async () =>
      ownerCall({ params: { id: await payoutChange("0 hours") } }),
  },
  cancelPayoutChange: {
    payout_change_ended: async () => ownerCall({ params: { id: await endedPayoutChange() } }),
  },
  createCheckout: {
    amount_too_large: async () => huge,
    client_reference_taken: async () => {
      const body = { ...lamp, client_reference_id: "1", unique_reference: true };
      await make("/v1/checkouts", body);
      return { body };
    },
    rate_unavailable: async () => unpriced,
    rates_disagree: () => quarrel(unpriced),
    key_mode_mismatch: () => liveServer({ body: lamp }),
  },
  createCharge: {
    invalid_amount: async () => charge({ amount: "0", currency: "USD" }),
    unknown_currency: async () => charge({ amount: "1", currency: "XXX" }),
    amount_too_large: async () => charge({ amount: "9".repeat(27), currency: "USD" }),
    rate_unavailable: () => chargeInEth(),
    rates_disagree: async () => quarrel(await chargeInEth()),
  },
  cancelCharge: {
    checkout_paid: async () => ({ params: { id: (await paid()).id } }),
  },
  expireCheckout: {
    checkout_paid: async () => ({ params: { id: (await paid()).id } }),
  },
  resolveCheckout: {
    nothing_unexpected: async () => ({
      ...{ params: { id: (await checkout()).id }, body: { resolution: "accept" } },
    }),
    already_resolved: async () => {
      const { id } = await paid(true);
      await make(`/v1/checkouts/${id}/resolve`, { resolution: "accept" });
      return { params: { id }, body: { resolution: "return" } };
    },
  },
  getPayerCheckout: {
    unknown_token: async () => ({
      ...{ params: { id: (await checkout()).id }, query: "chain_id=31337&token=ETH" },
    }),
  },
  updateMerchantProfile: {
    unknown_chain: async () => ({ body: { accepts: [{ chain_id: 1, token: "USDH" }] } }),
    unknown_token: async () => ({ body: { accepts: [{ chain_id: 31337, token: "DOGE" }] } }),
  },
  fundCheckout: {
    checkout_expired: async () => {
      const call = await funding();
      await make(`/v1/checkouts/${call.params?.id}/expire`, {});
      return call;
    },
    checkout_paid: async () => {
      const { id, terms } = await paid();
      const other = stranger();
      return {
        params: { id },
        body: await signed({ ...terms, payer: other.address }, other),
      };
    },
    terms_mismatch: async () => ({ ...(await funding()), params: { id: (await checkout()).id } }),
    authorization_used: async () => {
      const { id, terms } = await checkout();
      const body = await signed(terms);
      await chain.client.writeContract({
        ...{ account: customerAccount, address: localChain.escrow.address, abi: escrowAbi },
        functionName: "fundWithAuthorization",
        args: [terms, body.signature],
      });
      return { params: { id }, body };
    },
    relay_rejected: () => funding({}, stranger()),
    relay_unavailable: async () => ({ ...(await funding()), at: cutOff }),
    token_not_gasless: () => funding({ token: "ETH" }),
  },
  releasePayment: {
    signature_expired: () => release(1),
    payment_changed: async () => {
      const call = await release();
      await chain.capture(call.terms, 1n);
      return call;
    },
    relay_rejected: () => release(LATER, 26n),
    relay_unavailable: async () => ({ ...(await release()), at: cutOff }),
  },
  disputePayment: {
    signature_expired: () => dispute(1),
    payment_changed: async () => {
      const call = await dispute();
      await chain.capture(call.terms, call.terms.amount);
      return call;
    },
    relay_rejected: () => dispute(LATER, zeroAddress),
    relay_unavailable: async () => ({ ...(await dispute()), at: cutOff }),
  },
  createStatement: {
    arbiter_missing: async () => ({ ...ofPayment(await paid()), body: { text: "Broken" } }),
    too_many_statements: async () => ({
      ...{ ...ofPayment(await overstated()), body: { text: "Broken" } },
    }),
  },
  createPayerStatement: {
    arbiter_missing: async () => ({ ...(await asPayer()), body: { text: "Broken" } }),
    too_many_statements: async () => ({
      ...{ ...(await asPayer(await overstated())), body: { text: "Broken" } },
    }),
  },
  getReceipt: { receipt_unavailable: async () => ofPayment(await unconfirmed()) },
  getPayerReceipt: { receipt_unavailable: async () => asPayer(await unconfirmed()) },
  getCheckoutReceipt: {
    receipt_unavailable: async () => ({ params: { id: (await checkout()).id } }),
  },
  createSettlement: proposalFailures("merchant"),
  createPayerSettlement: {
    ...proposalFailures("payer"),
    store_closed: async () => closed(await proposal("payer")),
  },
  acceptSettlement: answerFailures("merchant"),
  acceptPayerSettlement: answerFailures("payer"),
  declineSettlement: {
    settlement_closed: async () => ({ ...(await closedProposal("merchant")), body: undefined }),
  },
  listArbiterStatements: {
    chain_unavailable: async () => ({ ...(await asPayer(await arbitrated())), at: cutOff }),
  },
  getStatement: {
    chain_unavailable: async () => {
      const { params } = await statement();
      return { params: params ?? {}, headers: await payerSession(server, stranger()), at: cutOff };
    },
  },
  declinePayerSettlement: {
    settlement_closed: async () => ({ ...(await closedProposal("payer")), body: undefined }),
  },
  settleBySignatures: {
    signature_expired: () => settlement(1),
    payment_changed: async () => {
      const call = await settlement();
      await chain.capture(call.terms, 1n);
      return call;
    },
    relay_rejected: () => settlement(LATER, 26n),
    relay_unavailable: async () => ({ ...(await settlement()), at: cutOff }),
  },
  querySubgraph: {
    subgraph_not_found: async () => ({
      ...{ params: { chain_id: "1" }, body: { query: totalsQuery } },
    }),
    unknown_query: async () => ({
      ...{ params: { chain_id: "31337" }, body: { query: "{ payments { id } }" } },
    }),
    subgraph_unavailable: async () => ({
      params: { chain_id: "31337" },
      body: { query: totalsQuery, variables: { merchant: customerAccount.address } },
      at: cutOff,
    }),
  },
  createPaymentLink: {
    amount_too_large: async () => huge,
    terms_mismatch: async () => ({ body: await signedLink({ amount: "26" }) }),
    chain_unavailable: async () => ({ body: await signedLink({}), at: cutOff }),
    key_mode_mismatch: () => liveServer({ body: lamp }),
  },
  openPaymentLink: {
    payment_link_closed: async () => {
      const { id } = await link();
      await make(`/v1/payment_links/${id}/close`, {});
      return { params: { id } };
    },
    amount_too_large: async () => {
      const price = { currency: "EUR", amount: "9".repeat(30) };
      const { id } = await make("/v1/payment_links", {
        ...eth,
        token: "USDH",
        description: "x",
        price,
      });
      return { params: { id } };
    },
    unknown_currency: async () => unsourced(await openEthLink("CHF")),
    rate_unavailable: () => openEthLink(),
    rates_disagree: async () => quarrel(await openEthLink()),
  },
  getRate: {
    rate_unavailable: async () => ({ query: "chain_id=31337&token=ETH&currency=EUR" }),
    rates_disagree: () => quarrel({ query: "chain_id=31337&token=ETH&currency=EUR" }),
  },
  createWebhookEndpoint: {
    webhook_url_forbidden: async () => ({ body: { url: "https://10.0.0.1/hooks" } }),
    webhook_host_not_found: async () => ({ body: { url: "https://shop.invalid/hooks" } }),
  },
  updateWebhookEndpoint: {
    webhook_url_forbidden: async () => ({
      params: { id: (await endpoint()).id },
      body: { url: "https://10.0.0.1/hooks" },
    }),
    webhook_host_not_found: async () => ({
      params: { id: (await endpoint()).id },
      body: { url: "https://shop.invalid/hooks" },
    }),
  },
  testWebhookEndpoint: { webhook_endpoint_disabled: disabledEndpoint },
  replayWebhooks: {
    webhook_endpoint_disabled: async () => ({ ...(await disabledEndpoint()), body: {} }),
  },
  listEvents: { event_expired: async () => ({ query: `after=${OLD_EVENT}` }) },
  getEvent: { event_expired: async () => ({ params: { event_id: OLD_EVENT } }) },
  capturePayment: callFailures(paid, part, { amount: "26" }),
  voidPayment: callFailures(paid, part, { amount: "26" }),
  capturePayments: batchFailures(),
  voidPayments: batchFailures(),
  refundPayment: {
    ...callFailures(captured, part, { amount: "26" }),
    refund_limit_exceeded: async () => ({
      ...{ ...ofPayment(await captured()), body: await part() },
      headers: await memberSession("support"),
    }),
    step_up_required: async () => {
      const call = { ...ofPayment(await captured()), body: await part() };
      const limits = [{ chain_id: 31337, token: "USDH", amount: "1" }];
      await database.db
        .updateTable("members")
        .set({ refund_limits: JSON.stringify(limits) })
        .where("id", "=", await ownMember())
        .execute();
      return { ...call, headers: await unprovedSession() };
    },
  },
  settlePayment: {
    ...callFailures(paid, agreed, { payer_amount: "26" }),
    relay_rejected: async () => {
      const made = await paid();
      const body = { ...(await agreed(made)), merchant_signature: "0x11" };
      return { ...ofPayment(made), body, at: await startOperator({}) };
    },
  },
  submitEvidence: {
    chain_unavailable: async () => ({
      ...(await acting({ evidence: "ipfs://proof" })),
      at: cutOff,
    }),
    operator_refused: () => acting({ evidence: "ipfs://proof", via: "operator" }),
  },
  getReconciliation: {
    chain_unavailable: async () => {
      await catchUp();
      return { at: cutOff };
    },
  },
  createConfirmationPolicy: {
    unknown_chain: async () => ({
      body: { chain_id: 1, token: "USDH", bands: [{ require: "seen" }] },
    }),
    unknown_token: async () => ({
      body: { chain_id: 31337, token: "DOGE", bands: [{ require: "seen" }] },
    }),
    key_mode_mismatch: () =>
      liveServer({ body: { chain_id: 31337, token: "USDH", bands: [{ require: "seen" }] } }),
  },
};
