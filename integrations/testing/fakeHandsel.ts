import {
  type Checkout,
  type HandselApi,
  HandselApiError,
  type NewCheckout,
  type PaymentDetails,
  type WriteOptions,
} from "@handsel/sdk";

type Money = "held" | "captured" | "refunded" | "returned" | "refundable";

/** Who sends what the API is asked for, and how long it takes. */
export interface FakeBehavior {
  via?: "operator" | "wallet" | "operator_not_approved";
  /** Reads of a payment until a transaction that was asked for is mined. */
  readsUntilMined?: number;
}

/**
 * A Handsel of one process without a chain, for tests of what plugins decide. Prices are in euros at two coins each, so that
 * mixed-up units are seen.
 */
export class FakeHandsel {
  readonly created: { fields: NewCheckout; key: string | undefined }[] = [];
  readonly sent: { verb: string; amount: bigint }[] = [];
  behavior: FakeBehavior = {};
  readonly #checkouts = new Map<string, Checkout>();
  readonly #keys = new Map<string, string>();
  #mine: { reads: number; apply(): void } | null = null;

  /** The part of the API that plugins use. */
  readonly api = {
    getConfig: async () => ({
      public_url: "https://pay.example",
      chains: [{ id: 1, explorer_url: "https://explorer.example" }],
    }),
    createCheckout: async (fields: NewCheckout, options?: WriteOptions) => {
      const key = options?.idempotencyKey;
      this.created.push({ fields, key });
      const known = this.#checkouts.get(this.#keys.get(key ?? "") ?? "");
      if (known) return known;
      const id = `cs_${this.#checkouts.size + 1}`;
      if (key !== undefined) this.#keys.set(key, id);
      const checkout = newCheckout(id, fields);
      this.#checkouts.set(id, checkout);
      return checkout;
    },
    getCheckout: async (id: string) => this.#checkout(id),
    expireCheckout: async (id: string) => {
      const checkout = this.#checkout(id);
      if (checkout.payment) throw refused("checkout_paid");
      checkout.status = "expired";
      return checkout;
    },
    getPayment: async (id: string) => {
      if (this.#mine && this.#mine.reads-- <= 0) this.#mine.apply();
      return this.payment(id);
    },
    listPaymentRelays: async () => ({ data: [] }),
    capturePayment: (id: string) =>
      this.#send("capture", id, this.payment(id).held, ["held", "captured", "refundable"]),
    voidPayment: (id: string, { amount = this.payment(id).held } = {}) =>
      this.#send("void", id, amount, ["held", "returned"]),
    refundPayment: (id: string, { amount = this.payment(id).refundable } = {}) =>
      this.#send("refund", id, amount, ["refundable", "refunded"]),
    getRate: async () => ({ rate: "0.25", exponent: 2 }),
  } as unknown as HandselApi;

  /** Has somebody pay a checkout. */
  pay(id: string, changes: Partial<Checkout> = {}): void {
    const checkout = this.#checkout(id);
    const { amount } = checkout;
    const payment = {
      ...{ id: `pay_${id}`, object: "payment", amount, held: amount, captured: "0", fees: "0" },
      ...{ refunded: "0", refundable: "0", returned: "0", status: "authorized", chain_id: 1 },
      ...{ transaction_hash: "0xfund", capture_ends_at: "2026-12-08T12:00:00.000Z" },
      ...{ token: checkout.token, client_reference_id: checkout.client_reference_id },
    } as unknown as PaymentDetails;
    Object.assign(checkout, { status: "paid", payment, ...changes });
  }

  payment(id: string): PaymentDetails {
    const found = [...this.#checkouts.values()].find(({ payment }) => payment?.id === id);
    if (!found) throw refused("payment_not_found");
    return found.payment as PaymentDetails;
  }

  /** Moves money past the shop, as the merchant's own wallet does. */
  move(id: string, amount: string, [from, ...to]: [Money, ...Money[]]): void {
    const payment = this.payment(id);
    payment[from] = String(BigInt(payment[from]) - BigInt(amount));
    for (const name of to) payment[name] = String(BigInt(payment[name]) + BigInt(amount));
  }

  async #send(verb: string, id: string, amount: string, way: [Money, ...Money[]]) {
    const { via = "operator", readsUntilMined = 0 } = this.behavior;
    if (this.#mine) throw refused("call_in_flight");
    if (via === "operator_not_approved") throw refused(via);
    if (via === "wallet") return { via, relay: null };
    this.sent.push({ verb, amount: BigInt(amount) });
    const apply = () => {
      this.#mine = null;
      this.move(id, amount, way);
    };
    this.#mine = { reads: readsUntilMined, apply };
    return { via, relay: { id: "rly_1" } };
  }

  #checkout(id: string): Checkout {
    const checkout = this.#checkouts.get(id);
    if (!checkout) throw refused("checkout_not_found");
    return checkout;
  }
}

function newCheckout(
  id: string,
  { price, client_reference_id, metadata = {} }: NewCheckout,
): Checkout {
  const cents = BigInt(price?.amount ?? 0);
  return {
    ...{ id, object: "checkout", status: "open", url: `https://pay.example/pay/${id}` },
    ...{ client_reference_id: client_reference_id ?? null, payment: null, chain_id: 1, metadata },
    token: { symbol: "USDC", name: "USD Coin", address: "0xusdc", decimals: 6 },
    amount: String(cents * 20_000n),
    quote: { price: String(cents), currency: price?.currency, exponent: 2 },
    expires_at: "2026-12-01T12:15:00.000Z",
  } as unknown as Checkout;
}

function refused(code: HandselApiError["code"]): HandselApiError {
  return new HandselApiError({ code, detail: `refused: ${code}` }, new Response(null));
}
