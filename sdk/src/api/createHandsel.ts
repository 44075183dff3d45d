import type { HandselApi } from "./client.gen.ts";
import { listOf, type Page } from "./list.ts";
import { operations } from "./operations.gen.ts";
import type { HandselOptions, WriteOptions } from "./options.ts";
import { send } from "./request.ts";

/**
 * Creates a client of a relayer's API. A method takes the parts of the path, then the fields of query or body, then options.
 * Requests that may be repeated are: with the same idempotency key, after a growing pause.
 * @example
 * const handsel = createHandsel({ url: "https://pay.example.com", apiKey: process.env.HANDSEL_API_KEY });
 * const checkout = await handsel.createCheckout({ chain_id: 8453, token: "USDC", amount: "25000000", description: "A lamp" });
 * for await (const payment of handsel.listPayments({ status: "authorized" })) console.log(payment.id);
 * @throws TypeError for a `url` that is none
 */
export function createHandsel(settings: HandselOptions): HandselApi {
  if (!/^https?:/i.test(settings.url) || !URL.canParse(settings.url)) {
    throw new TypeError("url must be the relayer's, such as https://pay.example.com.");
  }
  const methods = Object.entries(operations).map(([id, text]) => [
    id,
    methodOf(settings, id, text),
  ]);
  return Object.fromEntries(methods);
}

type Fields = Record<string, unknown>;

function methodOf(
  settings: HandselOptions,
  name: string,
  text: string,
): (...args: unknown[]) => unknown {
  const [method = "", path = "", flags = ""] = text.split(" ");
  const takes = (flag: string) => flags.includes(flag);
  const cursor = takes("c") ? "cursor" : takes("a") ? "after" : null;
  const idCount = path.split("{").length - 1;
  return (...args) => {
    const ids = args.splice(0, idCount);
    const fields = (takes("f") ? args.shift() : undefined) as Fields | undefined;
    const options = (args.shift() ?? {}) as WriteOptions;
    const ask = async (query: Fields) => {
      const call = {
        ...{ method, path: filled(name, path, ids), query },
        ...{ isIdempotent: takes("i"), isText: takes("t") },
        ...(method !== "GET" && takes("f") && { body: fields ?? {} }),
      };
      return send(settings, call, options);
    };
    const query = method === "GET" ? { ...fields } : {};
    if (cursor === null) return ask(query);
    return listOf(
      (next) => ask(next === null ? query : { ...query, [cursor]: next }) as Promise<Page<unknown>>,
    );
  };
}

/** Fills ids into a path. One that is empty or dots would make it the path of another operation. */
function filled(name: string, path: string, ids: unknown[]): string {
  let at = 0;
  return path.replace(/\{(\w+)\}/g, (_, parameter: string) => {
    const id = ids[at++];
    if (typeof id !== "string" || /^\.{0,2}$/.test(id)) {
      throw new TypeError(`${parameter} of ${name} must be an id, not ${JSON.stringify(id)}.`);
    }
    return encodeURIComponent(id);
  });
}
