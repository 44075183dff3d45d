import {
  disputeMessage,
  fundingAuthorization,
  fundingPermit2,
  type PaymentTerms,
  paymentId,
  releaseMessage,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { type Address, getAddress, zeroAddress } from "viem";
import { z } from "zod";
import { chainTime } from "../chains/cursor.ts";
import { termsSchema } from "../payments/termsSchema.ts";
import { ApiError } from "../platform/errors.ts";
import type { Deps } from "../platform/part.ts";
import { brandSchema } from "../profiles/brand.ts";
import { sellerSchema } from "../profiles/profile.ts";
import {
  type CheckoutOption,
  type CheckoutParts,
  chainOf,
  chosenOption,
  optionSchema,
  optionsOf,
  payerCheckoutSchema,
  tokenOf,
} from "./checkout.ts";
import { networkFeesSchema } from "./networkFees.ts";

/** Seconds for which the messages about a payment are valid. */
const VALID_SECONDS = 3_600;

export const payerQuerySchema = z.strictObject({
  payer: z
    .string()
    .regex(/^0x(?!0{40}$)[0-9a-fA-F]{40}$/, "payer must be the address of the paying wallet.")
    .transform((text) => getAddress(text.toLowerCase()))
    .optional()
    .meta({ description: "Address of the paying wallet; fills in `signing`." }),
  chain_id: z
    .string()
    .regex(/^\d{1,9}$/, "chain_id must be a chain's number, such as 31337.")
    .transform(Number)
    .optional()
    .meta({
      override: { type: "integer", minimum: 0 },
      description: "Chain of the option to sign for, with `token`. Default: the first option.",
    }),
  token: z
    .string()
    .max(32, "token must be a token's symbol.")
    .optional()
    .meta({ description: "Symbol of the option to sign for." }),
});

/**
 * Finds the option that a query names.
 * @throws ApiError unknown_token
 */
export function namedOption(
  parts: CheckoutParts,
  { chain_id, token }: Pick<z.output<typeof payerQuerySchema>, "chain_id" | "token">,
): CheckoutOption {
  if (chain_id === undefined && token === undefined) return chosenOption(parts);
  const found = optionsOf(parts).find(
    (option) => option.chain_id === chain_id && option.token === token,
  );
  if (found) return found;
  throw new ApiError(
    "unknown_token",
    "This checkout cannot be paid in that coin: name chain_id and token of one of its options.",
    "token",
  );
}

export const typedDataSchema = z
  .object({
    domain: z.object({
      name: z.string(),
      version: z.string().optional(),
      chainId: z.int(),
      verifyingContract: z.string(),
    }),
    types: z.record(z.string(), z.array(z.object({ name: z.string(), type: z.string() }))),
    primaryType: z.string(),
    message: z
      .record(z.string(), z.unknown())
      .meta({ description: "Whole numbers are decimal strings." }),
  })
  .meta({
    id: "TypedData",
    description:
      "EIP-712 typed data as `signTypedData` of viem and ethers takes it. `eth_signTypedData_v4` also needs the type `EIP712Domain`.",
  });

const ofHeldPayment = "Null unless the payer's payment of this checkout is held.";

/** What a payer can sign about a checkout, for the routes that need no gas. */
const signingSchema = z
  .object({
    terms: termsSchema.meta({ description: "The offer with the payer filled in." }),
    payment_id: z.string(),
    fund: typedDataSchema.nullable().meta({
      description:
        "For `/v1/pay/{id}/fund`. Null if the checkout cannot be paid any more, or its token takes no authorizations.",
    }),
    fund_permit2: typedDataSchema.nullable().meta({
      description:
        "For `/v1/pay/{id}/fund` with its `nonce` as `permit2_nonce`. Null if the checkout cannot be paid any more, or is paid in the chain's coin.",
    }),
    release: typedDataSchema.nullable().meta({
      description: `For \`/v1/pay/{id}/release\`: all that is held, signed within an hour. ${ofHeldPayment}`,
    }),
    dispute: typedDataSchema.nullable().meta({
      description: `For \`/v1/pay/{id}/dispute\`: without evidence, signed within an hour. ${ofHeldPayment} Null without an arbiter.`,
    }),
  })
  .meta({ id: "Signing" });

/** Checkout as its payer sees it, with what can be signed. */
export const signableCheckoutSchema = payerCheckoutSchema
  .extend({
    seller: sellerSchema,
    brand: brandSchema,
    options: z
      .array(optionSchema.extend({ network_fees: networkFeesSchema }).meta({ id: "PayerOption" }))
      .meta({ description: "Coins that the payer chooses from; one payment of any pays it." }),
    signing: signingSchema
      .nullable()
      .meta({ description: "What the payer can sign; null unless the request names the payer." }),
  })
  .meta({ id: "SignableCheckout" });

type TypedData = z.output<typeof typedDataSchema>;

/** Makes what a payer can sign about a checkout in one of its coins. */
export async function signingOf(
  deps: Pick<Deps, "chains" | "db">,
  parts: CheckoutParts,
  option: CheckoutOption,
  payer: Address,
): Promise<z.output<typeof signingSchema>> {
  const { row, payment } = parts;
  const chain = chainOf(deps, option);
  const { escrow } = chain;
  const { authorization } = tokenOf(chain, option);
  const terms: PaymentTerms = { ...termsFromJson(option.offer), payer };
  const id = paymentId(terms, escrow);
  const now = await chainTime(deps.db, chain.id);
  const deadline = BigInt(now + VALID_SECONDS);
  const isPayable = row.status === "open";
  const held = payment?.id === id && payment.stage === "held" ? payment.held : 0n;
  const isCoin = terms.token === zeroAddress;
  return {
    terms: termsToJson(terms),
    payment_id: id,
    fund:
      isPayable && authorization
        ? toTypedDataJson(fundingAuthorization(terms, escrow, authorization))
        : null,
    fund_permit2:
      isPayable && !isCoin ? toTypedDataJson(fundingPermit2(terms, escrow, terms.salt)) : null,
    release:
      held > 0n
        ? toTypedDataJson(releaseMessage(terms, escrow, { amount: held, held, deadline }))
        : null,
    dispute:
      held > 0n && terms.arbiter !== zeroAddress
        ? toTypedDataJson(disputeMessage(terms, escrow, { evidence: "", deadline }))
        : null,
  };
}

/** Converts typed data to JSON. */
export function toTypedDataJson(typedData: object): TypedData {
  const text = JSON.stringify(typedData, (_key, value) =>
    typeof value === "bigint" ? value.toString() : value,
  );
  return JSON.parse(text);
}
