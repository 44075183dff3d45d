import type { HandselApi } from "./client.gen.ts";
import { listOf, type Page } from "./list.ts";
import { operations } from "./operations.gen.ts";
import type { HandselOptions, WriteOptions } from "./options.ts";
import { type Call, send } from "./request.ts";

/**
 * Creates a client of a relayer's API. A method takes the parts of the path, then the fields of query or body, then options.
 * Requests that may be repeated are: with the same idempotency key, after a growing pause.
 * @example
 * const handsel = createHandsel({ url: "https://pay.example.com", apiKey: process.env.HANDSEL_API_KEY });
 * const checkout = await handsel.createCheckout({ chain_id: 8453, token: "USDC", amount: "25000000", description: "A lamp" });
 * for await (const payment of handsel.listPayments({ status: "authorized" })) console.log(payment.id);
 */
export function createHandsel(settings: HandselOptions): HandselApi {
  const methods = Object.entries(operations).map(([id, text]) => [id, methodOf(settings, text)]);
  return Object.fromEntries(methods);
}

type Fields = Record<string, unknown>;

function methodOf(settings: HandselOptions, text: string): (...args: unknown[]) => unknown {
  const [method = "", path = "", flags = ""] = text.split(" ");
  const takes = (flag: string) => flags.includes(flag);
  const cursor = takes("c") ? "cursor" : takes("a") ? "after" : null;
  return (...args) => {
    const whole = path.replace(/\{\w+\}/g, () => encodeURIComponent(String(args.shift())));
    const fields = (takes("f") ? args.shift() : undefined) as Fields | undefined;
    const options = (args.shift() ?? {}) as WriteOptions;
    const call: Call = {
      ...{ method, path: whole, isIdempotent: takes("i"), isText: takes("t") },
      query: method === "GET" ? { ...fields } : {},
      ...(method !== "GET" && takes("f") && { body: fields ?? {} }),
    };
    if (cursor === null) return send(settings, call, options);
    return listOf((next) => {
      const query = next === null ? call.query : { ...call.query, [cursor]: next };
      return send(settings, { ...call, query }, options) as Promise<Page<unknown>>;
    });
  };
}
