import { getAddress } from "viem";
import { type ErrorCode, errorCatalogue } from "../errors.ts";

/** JSON Schema in `openapi.json`. */
interface Schema {
  $ref?: string;
  type?: string | string[];
  const?: unknown;
  enum?: unknown[];
  default?: unknown;
  anyOf?: Schema[];
  oneOf?: Schema[];
  allOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  pattern?: string;
  format?: string;
  minimum?: number;
  examples?: unknown[];
}

/** Names of the schema, of the field, and of the field around it. */
interface Place {
  name: string;
  field: string;
  around: string;
}

/** Named schemas that others refer to. */
export type Components = Record<string, Schema>;

const HEX = "4f2a9c1b".repeat(17);
const ID = "0197f0c2d3e47a5b8c6d9e0f1a2b3c4d";
const TIME = "2026-11-25T12:00:00.000Z";
const ADDRESS = getAddress(`0x${HEX.slice(0, 40)}`);
const HASH = `0x${HEX.slice(0, 64)}`;
/** Signature of 65 bytes as wallets write it. */
const SIGNATURE = `0x${HEX.slice(0, 128)}1b`;
const PUBLIC_KEY = Buffer.alloc(32, 9).toString("base64");

/** Example texts by field name, for schemas that only say string. A new field fails a test until it has one. */
const texts: Record<string, string> = {
  ...byNames(
    ADDRESS,
    "actor address arbiter caller escrow feeRecipient merchant payee payer recipient to verifyingContract",
  ),
  ...byNames(
    "25000000",
    "amount payee_amount captured database events contract held paid refundable unit_amount",
  ),
  ...byNames("0", "base_fee disputed fees fee value returned refunded"),
  ...byNames(PUBLIC_KEY, "public_key quote_public_key"),
  ...byNames("https://shop.example", "origins origin embed_origins"),
  ...byNames("Two mugs", "description"),
  ...byNames(HASH, "duplicate_of order_reference private_key sha256"),
  ...byNames("203.0.113.7", "network networks"),
  ...byNames(`acc_${ID}`, "account_id confirmed_by invited_by requested_by"),
  ...byNames(ADDRESS, "previous wallets"),
  action: "api_key.created",
  api_version: "2026-11-23",
  challenge: "9f86d081884c7d659a2feaa0c55ad015",
  challenge_id: `chl_${ID}`,
  ciphertext: Buffer.alloc(32, 5).toString("base64"),
  client: "Mozilla/5.0",
  code: "123456",
  chain: "eip155:31337",
  chain_name: "Local chain",
  client_reference_id: "order-1042",
  coin: "ETH",
  currency: "EUR",
  data: `0x${HEX.slice(0, 8)}`,
  email: "oliver@example.com",
  error: "The connection was refused.",
  evidence: "ipfs://bafybeigdyrzt5sfp7udm7hu76uh7y26nf3efuylqabf3oclgtqy55fbzdi",
  failure: "The authorization was used already.",
  fault: "Entry 17 was changed.",
  field: "captured",
  gas: "81234",
  hint: "Zk3Q",
  ip_address: "203.0.113.7",
  label: "Vault",
  organisation_id: `org_${ID}`,
  key: `hs_sk_test_${"A1b2C3d4".repeat(5)}xyz`,
  message: [
    "pay.example.com wants you to sign in with your Ethereum account:",
    `${ADDRESS}\n\n`,
    "URI: https://pay.example.com\nVersion: 1\nChain ID: 31337\nNonce: 9f86d081884c7d65",
    "Issued At: 2026-11-25T12:00:00.000Z",
  ].join("\n"),
  method: "GET",
  name: "Demo Shop",
  next_cursor: Buffer.from(JSON.stringify([`cs_${ID}`])).toString("base64url"),
  nonce: "9f86d081884c7d659a2feaa0c55ad015",
  openapi: "3.1.0",
  operation: "listPayments",
  path: "/v1/payments?limit=20",
  payer_amount: "5000000",
  permissions: "payments:read",
  price: "1999",
  primaryType: "ReceiveWithAuthorization",
  public_url: "https://pay.example.com",
  ...{
    api_url: "https://pay.example.com/v1",
    openapi_url: "https://pay.example.com/openapi.json",
    reference_url: "https://pay.example.com/docs",
    config_url: "https://pay.example.com/v1/config",
    keys_url: "https://pay.example.com/.well-known/handsel-webhook-keys.json?endpoint={id}",
    signers_url: "https://pay.example.com/v1/links/{id}",
  },
  rate: "0.9",
  reference: "customer-77",
  recovery_codes: "3k7mp-x2v9q-hd4wz-8tnrb-c6f5g",
  session_id: `ses_${ID}`,
  subject: `key_${ID}`,
  uri: "otpauth://totp/Handsel:shop?issuer=Handsel&secret=JBSWY3DPEHPK3PXP",
  response_excerpt: "ok",
  rpc_url: "https://rpc.example.com",
  explorer_url: "https://explorer.example.com",
  secret: `whsec_${Buffer.alloc(32, 7).toString("base64")}`,
  sentence: "Captures 25 USDH of the payment for the merchant.",
  signature: SIGNATURE,
  status: "stored",
  symbol: "USDH",
  token: "USDH",
  type: "payment.seen",
  up_to: "1000000000",
  url: "https://shop.example/hooks/handsel",
  cancel_url: "https://shop.example/basket",
  success_url: "https://shop.example/thanks",
  version: "1",
  ...{
    arbiter_name: "Lisbon Craft Arbitration",
    legal_name: "Demo Shop Ltd.",
    tax_id: "PT 508214377",
    note: "Half the price of the chipped mug, and you keep both.",
    text: "One of the two mugs arrived with a chipped rim.",
  },
  ...{ legal_address: "Rua do Almada 218\n4050-032 Porto", receipt_prefix: "R" },
  ...{ accent: "#9c4a2f", logo_url: `https://pay.example.com/logos/${"5d".repeat(20)}.png` },
  ...{ refund_policy: "Returns within 14 days.", support_email: "hello@shop.example" },
  ...{ support_url: "https://shop.example/help", website: "https://shop.example" },
};

/** Stands where no example is known; a test finds it. */
export const FILLER = "text";

const DAY = 86_400;

const numbers: Record<string, number> = {
  block_number: 1_234_567,
  bps: 100,
  capturePeriod: 7 * DAY,
  chain_id: 31337,
  confirmations: 3,
  deadline: 1_800_000_000,
  decimals: 6,
  duration_ms: 42,
  exponent: 2,
  expires_in: 3600,
  feeBps: 100,
  fundBy: 1_800_000_000,
  id: 31337,
  inspectionPeriod: 14 * DAY,
  log_index: 3,
  max_deviation_bps: 100,
  quantity: 1,
  refundPeriod: 30 * DAY,
  start_block: 1_234_000,
  status: 404,
  status_code: 200,
};

/** Enumerated texts that make a better example than the first one. */
const usual: readonly unknown[] = ["payment.seen", "EUR", "authorized"];

/** Id prefixes, by the end of the name of the schema, or by the field around the id. */
const prefixes: Record<string, string> = {
  Account: "acc",
  ApiKey: "key",
  ApiRequest: "req",
  AuditEntry: "aud",
  Charge: "cs",
  Checkout: "cs",
  ConfirmationPolicy: "cpol",
  Event: "evt",
  FactorReset: "frs",
  Invitation: "inv",
  Member: "mem",
  Merchant: "mer",
  Message: "msg",
  SettlementProposal: "stl",
  Statement: "stm",
  Notice: "ntc",
  Organisation: "org",
  OwnSession: "ses",
  PayoutChange: "pch",
  Store: "mer",
  PaymentLink: "pl",
  Quote: "qt",
  Relay: "rly",
  WalletBackup: "wbk",
  WebhookDelivery: "whd",
  WebhookEndpoint: "we",
  WebhookReplay: "we",
  account: "acc",
  actor: "acc",
  audit_entries: "aud",
  captures: "cap",
  checkout: "cs",
  checkout_id: "cs",
  factor_reset: "frs",
  passkeys: "psk",
  stores: "mer",
  delivery_id: "whd",
  endpoint: "we",
  event: "evt",
  event_id: "evt",
  key_id: "key",
  merchant: "mer",
  merchant_id: "mer",
  order: "cs",
  payment_link_id: "pl",
  quote: "qt",
  refunds: "ref",
  relay: "rly",
  relay_id: "rly",
};

/** Gives several fields one text. @param names separated by spaces */
function byNames(text: string, names: string): Record<string, string> {
  return Object.fromEntries(names.split(" ").map((name) => [name, text]));
}

/**
 * Makes a valid example of a schema, the same each time.
 * @param whole all fields, as in an answer, or just the required ones, as in a request
 * @param where names that decide the example of a string
 */
export function exampleOf(
  schema: Schema,
  components: Components,
  whole: boolean,
  where: Place = { name: "", field: "", around: "" },
): unknown {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1).replace(/Output$/, "");
    const target = components[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] ?? {};
    return exampleOf(target, components, whole, { ...where, name });
  }
  if (schema.examples) return schema.examples[0];
  if (schema.const !== undefined) return schema.const;
  if (schema.enum) return schema.enum.find((text) => usual.includes(text)) ?? schema.enum[0];
  const choices = schema.anyOf ?? schema.oneOf ?? schema.allOf;
  if (choices) {
    const some = choices.find(({ type }) => type !== "null") ?? choices[0] ?? {};
    return exampleOf(some, components, whole, where);
  }
  const type = [schema.type].flat().find((name) => name !== "null");
  if (type === "object") {
    const fields = Object.entries(schema.properties ?? {}).filter(
      ([field]) => whole || schema.required?.includes(field),
    );
    return Object.fromEntries(
      fields.map(([field, value]) => [
        field,
        exampleOf(value, components, whole, { name: where.name, field, around: where.field }),
      ]),
    );
  }
  if (type === "array") {
    return [exampleOf(schema.items ?? {}, components, whole, { ...where })];
  }
  if (type === "boolean") return false;
  if (type === "integer" || type === "number") {
    const wanted = numbers[where.field] ?? 1;
    return Math.max(wanted, schema.minimum ?? wanted);
  }
  return type === "string" ? textFor(schema, where) : {};
}

function textFor({ pattern, format }: Schema, { name, field, around }: Place): string {
  if (format === "date-time" || /(_at|_from|_until|^timestamp|^since)$/.test(field)) return TIME;
  const prefix = field === "id" ? (prefixes[around] ?? prefixOf(name)) : prefixes[field];
  const isPayment =
    field === "id" && (around === "payment" || /^(Listed)?(Payer)?Payment(Details)?$/.test(name));
  const known = [
    ...(pattern
      ?.match(/^\^([a-z]+_)\[0-9a-f\]\{32\}\$$/)
      ?.slice(1)
      .map((own) => own + ID) ?? []),
    ...(Object.hasOwn(texts, field) ? [texts[field] ?? ""] : []),
    ...(/(^|_)(hash|salt|payment_id|offer_id|tx|splits|orderReference)$/.test(field) ? [HASH] : []),
    ...(prefix === undefined ? [] : [`${prefix}_${ID}`]),
    ...(isPayment ? [HASH] : []),
  ];
  const others = ["1", ADDRESS, HASH, SIGNATURE];
  const fits = new RegExp(pattern ?? "");
  const found = [...known, ...(pattern === undefined ? [] : others)].find((text) =>
    fits.test(text),
  );
  return found ?? FILLER;
}

/** Returns the prefix of a schema's ids: a `PayerCheckout` has those of a `Checkout`. */
function prefixOf(name: string): string | undefined {
  return Object.entries(prefixes).find(([ending]) => name.endsWith(ending))?.[1];
}

/** Makes an example of each error code's problem document. */
export function problemExamples(): Record<string, { value: object }> {
  const codes = Object.entries(errorCatalogue) as [ErrorCode, { status: number; title: string }][];
  return Object.fromEntries(
    codes.map(([code, { status, title }]) => [
      code,
      {
        value: {
          type: `urn:handsel:error:${code}`,
          title,
          status,
          code,
          detail: `${title}: what happened, and what to do about it.`,
          request_id: `req_${ID}`,
        },
      },
    ]),
  );
}
