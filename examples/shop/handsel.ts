/** The part of Handsel's API this shop uses. The full API is in the relayer's `/openapi.json`. */

export interface NewCheckout {
  chain_id: number;
  token: string;
  /** Base units of the token. */
  amount: string;
  description: string;
  client_reference_id: string;
  success_url: string;
  cancel_url: string;
  /** Seconds the shop has to capture; afterwards the customer can take the money back. */
  capture_period?: number;
}

export interface Checkout {
  id: string;
  object: "checkout";
  status: "open" | "processing" | "paid" | "expired";
  /** The shop's own number of the order. */
  client_reference_id: string | null;
  /** Page where the customer pays. */
  url: string;
  payment: Payment | null;
}

export interface Payment {
  id: string;
  object: "payment";
  /** The shop's own number of the order. */
  client_reference_id: string | null;
  /** Set for a second payment of the same checkout. */
  duplicate_of: string | null;
  chain_id: number;
  status: string;
  confirmation: "seen" | "confirmed" | "finalized" | "reorged";
}

export interface HandselEvent {
  type: string;
  /** Number of the event among those of one payment, or of one checkout. */
  sequence: number;
  data: { object: Checkout | Payment };
}

/** Creates an API client for the merchant of the key. */
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
    // `detail` in the answer says what to do.
    if (!response.ok) throw new Error(`${method} ${path}: ${response.status} ${text}`);
    return (text && JSON.parse(text)) as Answer;
  }

  return {
    getConfig: () => call<{ public_url: string }>("GET", "/v1/config"),

    /** Creates a checkout; the same idempotency key returns the same checkout. */
    createCheckout: (checkout: NewCheckout, idempotencyKey: string) =>
      call<Checkout>("POST", "/v1/checkouts", checkout, { "idempotency-key": idempotencyKey }),

    /**
     * Registers the shop's webhook endpoint, and removes its earlier registrations.
     * @returns the signing secret, which the API returns only once
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
