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
}

/** Named schemas that others refer to. */
export type Components = Record<string, Schema>;

const HEX = "4f2a9c".repeat(11);
const ID = "0197f0c2d3e47a5b8c6d9e0f1a2b3c4d";

/** Example texts by field name, for schemas that only say string. */
const texts: Record<string, string> = {
  address: `0x${HEX.slice(0, 40)}`,
  amount: "25000000",
  base_fee: "0",
  coin: "ETH",
  currency: "EUR",
  data: `0x${HEX.slice(0, 8)}`,
  description: "A lamp",
  hint: "Zk3Q",
  key: `hs_sk_test_${"A1b2C3d4".repeat(5)}xyz`,
  name: "Demo Shop",
  price: "1999",
  rate: "0.9",
  secret: `whsec_${Buffer.alloc(32, 7).toString("base64")}`,
  symbol: "USDH",
  token: "USDH",
  url: "https://shop.example/hooks/handsel",
  cancel_url: "https://shop.example/basket",
  success_url: "https://shop.example/thanks",
};

const numbers: Record<string, number> = {
  bps: 100,
  chain_id: 31337,
  confirmations: 3,
  decimals: 6,
  exponent: 2,
  expires_in: 3600,
  id: 31337,
  quantity: 1,
  status: 404,
};

/** Enumerated texts that make a better example than the first one. */
const usual: readonly unknown[] = ["payment.seen"];

/** Id prefixes, by schema name. */
const prefixes: Record<string, string> = {
  ApiKey: "key",
  Checkout: "cs",
  CreatedApiKey: "key",
  Event: "evt",
  Merchant: "mer",
  NewWebhookEndpoint: "we",
  PayerCheckout: "cs",
  PayerPaymentLink: "pl",
  PaymentLink: "pl",
  Quote: "qt",
  WebhookEndpoint: "we",
};

/**
 * Makes a valid example of a schema, the same each time.
 * @param whole all fields, as in an answer, or just the required ones, as in a request
 * @param where names of schema and field, which decide the example of a string
 */
export function exampleOf(
  schema: Schema,
  components: Components,
  whole: boolean,
  where: { name: string; field: string } = { name: "", field: "" },
): unknown {
  if (schema.$ref) {
    const name = schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1).replace(/Output$/, "");
    const target = components[schema.$ref.slice(schema.$ref.lastIndexOf("/") + 1)] ?? {};
    return exampleOf(target, components, whole, { ...where, name });
  }
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
        exampleOf(value, components, whole, { name: where.name, field }),
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

function textFor({ pattern, format }: Schema, { name, field }: { name: string; field: string }) {
  if (format === "date-time") return "2026-11-25T12:00:00.000Z";
  const prefix = prefixes[name];
  const known = [
    ...(field === "id" && prefix !== undefined ? [`${prefix}_${ID}`] : []),
    ...(Object.hasOwn(texts, field) ? [texts[field] ?? ""] : []),
    ...(/(^|_)(hash|salt|payment_id|offer_id|tx)$/.test(field) ? [`0x${HEX.slice(0, 64)}`] : []),
  ];
  const others = ["text", "1", `0x${HEX.slice(0, 40)}`, `0x${HEX.slice(0, 64)}`, `evt_${ID}`];
  const fits = new RegExp(pattern ?? "");
  return [...known, ...others].find((text) => fits.test(text)) ?? "text";
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
