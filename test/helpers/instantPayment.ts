import { type Address, getAddress, type Hash, zeroAddress } from "viem";
import { fee, type PaymentTerms } from "../../protocol/src/index.ts";
import { type Effects, effectsOf } from "./effects.ts";
import { type AnyToken, addressOf, type Environment, idOf } from "./environment.ts";
import { type FundingWay, fundBy } from "./fundingWays.ts";

/** Instant payment ready to be funded. */
export interface InstantPayment {
  env: Environment;
  way: FundingWay;
  terms: PaymentTerms;
  /** Accounts of this payment besides `env.people`, by name. */
  others: Record<string, Address>;
}

/** Returns instant terms: neither inspection nor capture period. */
export function instantTerms(env: Environment, overrides: Partial<PaymentTerms> = {}) {
  return env.buildTerms({ instant: true, inspectionPeriod: 0, capturePeriod: 0, ...overrides });
}

/** Deploys a token, endows everybody and makes the preparations of this way to fund. */
export async function preparedToken(
  env: Environment,
  way: FundingWay,
  name: "BlocklistToken" | "FeeOnTransferToken",
): Promise<AnyToken> {
  const token = await env.chain.viem.deployContract(name);
  await env.endow(token);
  await way.prepare(env, token.address);
  return token;
}

/** Prepares an instant payment in a token with a blocklist, or in the native coin. */
export async function prepareInstant(
  setup: () => Promise<Environment>,
  way: FundingWay,
  overrides: Partial<PaymentTerms> = {},
): Promise<InstantPayment> {
  const env = await setup();
  const { address: token } = await preparedToken(env, way, "BlocklistToken");
  const terms = instantTerms(env, { token, ...way.overrides, ...overrides });
  return { env, way, terms, others: {} };
}

/** Prepares an instant payment whose named recipients refuse all money. */
export async function prepareRefused(
  setup: () => Promise<Environment>,
  way: FundingWay,
  ...recipients: ("payee" | "feeRecipient")[]
): Promise<InstantPayment> {
  const payment = await prepareInstant(setup, way);
  const { env, terms, others } = payment;
  const refused = { ...terms };
  for (const recipient of recipients) {
    if (terms.token === zeroAddress) {
      const owner = addressOf(env.people.stranger);
      const { address } = await env.chain.viem.deployContract("RevertingReceiver", [owner]);
      others[recipient] = address;
      refused[recipient] = getAddress(address);
    } else {
      const token = await env.chain.viem.getContractAt("BlocklistToken", terms.token);
      await token.write.setBlocked([terms[recipient], true]);
    }
  }
  return { ...payment, terms: refused };
}

/** Funds the payment, and returns everything the transaction did. */
export function payInstantly({ env, way, terms, others }: InstantPayment): Promise<Effects> {
  return effectsOf(env, terms.token, (): Promise<Hash> => fundBy(way, env, terms), others);
}

/** Returns the expected events of an instant payment, and of the credits it leaves. */
export async function instantEvents(
  { env, way, terms }: InstantPayment,
  credits: [owner: Address, amount: bigint][] = [],
): Promise<Effects["events"]> {
  const paymentId = idOf(env, terms);
  const actor = addressOf((await way.call(env, terms)).by);
  const { payer, merchant, token, amount } = terms;
  return [
    { name: "PaymentFunded", args: { paymentId, payer, merchant, funder: actor, terms } },
    {
      name: "PaymentCaptured",
      args: {
        paymentId,
        actor,
        amount,
        fee: fee(amount, terms.feeBps),
        held: 0n,
        refundable: amount,
      },
    },
    ...credits.map(([owner, credit]) => ({
      name: "CreditAdded",
      args: { token, owner, paymentId, amount: credit },
    })),
  ];
}
