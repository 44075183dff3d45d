/** What this shop uses of Handsel's API. The whole of it is in `/openapi.json` of the relayer. */

export interface NewCheckout {
  chain_id: number;
  token: string;
  /** Base units of the token. */
  amount: string;
  description: string;
  client_reference_id: string;
  success_url: string;
  cancel_url: string;
  /** Seconds the shop has to capture; after them the customer can take the money back. */
  capture_period?: number;
}

export interface Checkout {
  id: string;
  object: "checkout";
  /** Where the customer pays. */
  url: string;
}

export interface Payment {
  id: string;
  object: "payment";
  checkout_id: string | null;
  chain_id: number;
  status: string;
  confirmation: "seen" | "confirmed" | "finalized" | "reorged";
}

export interface HandselEvent {
  type: string;
  /** Counts the events of one payment, or of one checkout that nobody paid. */
  sequence: number;
  data: { object: Checkout | Payment };
}

/** A client for the API, in the name of the merchant whose key it is. */
export function createHandsel(url: string, apiKey: string) {
  async function call<Answer>(
    method: string,
    path: string,
    body?: object,
    headers: Record<string, string> = {},
  ): Promise<Answer> {
    const response = await fetch(new URL(path, url), {
      method,
      headers: {
        authorization: `Bearer ${apiKey}`,
        ...(body && { "content-type": "application/json" }),
        ...headers,
      },
      ...(body && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(10_000),
    });
    const text = await response.text();
    // An error says in `detail` what to do about it.
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text && JSON.parse(text)) as Answer;
  }

  return {
    getConfig: () => call<{ public_url: string }>("GET", "/v1/config"),

    /** Asked again with the same key, it answers with the same checkout instead of a second one. */
    createCheckout: (checkout: NewCheckout, idempotencyKey: string) =>
      call<Checkout>("POST", "/v1/checkouts", checkout, { "idempotency-key": idempotencyKey }),

    /**
     * Asks to be told of events at an address, instead of whoever did so before.
     * @returns the secret that signs them; it is not told again
     */
    registerWebhook: async (webhookUrl: string): Promise<string> => {
      const path = "/v1/webhook_endpoints";
      const { data } = await call<{ data: { id: string; url: string }[] }>("GET", path);
      for (const endpoint of data.filter((endpoint) => endpoint.url === webhookUrl)) {
        await call("DELETE", `${path}/${endpoint.id}`);
      }
      return (await call<{ secret: string }>("POST", path, { url: webhookUrl })).secret;
    },
  };
}
