import {
  type Checkout,
  createHandsel,
  type HandselApi,
  HandselApiError,
  type HandselEvent,
  type NewCheckout,
  type PaymentDetails,
  verifyWebhook,
} from "@handsel/sdk";
import { formatUnits } from "./money.ts";
import { atPaymentRate, atRate } from "./refundAmount.ts";
import { ShopRefusal } from "./refusal.ts";
import type { ShopSettings } from "./settings.ts";
import { backOf, requireSameUnit, type ShopState, stateOf } from "./shopCheckout.ts";

/** An order, or an attempt to pay it, as the shop asks for its checkout. */
export interface ShopOrder {
  /** The shop's own id; it comes back in every webhook. */
  reference: string;
  /** Price in the currency's smallest unit. */
  amount: bigint;
  /** ISO 4217. */
  currency: string;
  /** Checkout that this one replaces, because the price changed. */
  replaces?: string | undefined;
  /** Anything that tells this attempt from an earlier one whose checkout is over, or paid a part of the order. */
  attempt?: string | undefined;
  /** Payment method of the shop that opens the checkout, where several may share a store. */
  method?: string;
  /** What the customer is told; that of the settings by default. */
  description?: string;
  /** Page of the shop to which the payment page leads back; that of the settings by default. */
  returnUrl?: string | undefined;
}

/** What a plugin keeps with the shop's payment. All of it may be shown to the customer. */
export interface KeptCheckout {
  checkoutId: string;
  /** The shop's own id that the checkout was opened for. */
  reference: string;
  /** Payment method of the shop that opened the checkout; null if the shop named none. */
  method: string | null;
  /** Where the customer pays. */
  checkoutUrl: string;
  /** Price in the currency's smallest unit. */
  price: string;
  currency: string;
  expiresAt: string;
  state: ShopState;
  /** Null until something was paid. */
  paymentId: string | null;
  /** Page that shows the payment to customer and merchant. */
  paymentUrl: string | null;
  /** Its transaction at a block explorer. */
  explorerUrl: string | null;
  /** From then on held money can go back to the customer: capture before. */
  heldUntil: string | null;
  /** What was paid, as people read it: `25.000000 USDC`. */
  paid: string | null;
  /** What the shop has refunded, in the currency's smallest unit. */
  refundedMinor: string;
  /** The same in base units of the coin. */
  refundedBase: string;
}

type Refunds = Pick<KeptCheckout, "refundedMinor" | "refundedBase">;

/** What shops' plugins do with Handsel, by rules that are the same for every shop. */
export class ShopPayments {
  readonly handsel: HandselApi;
  readonly settings: ShopSettings;
  #config: ReturnType<HandselApi["getConfig"]> | undefined;

  constructor(settings: ShopSettings, handsel?: HandselApi) {
    this.settings = settings;
    this.handsel = handsel ?? createHandsel({ url: settings.url, apiKey: settings.apiKey });
  }

  /**
   * Opens the checkout of an order. Asked again for the same order and price, it answers the same checkout; with a new price,
   * it first ends the old one, because a signed offer cannot change.
   * @throws ShopRefusal if the old checkout has been paid
   */
  async open(order: ShopOrder): Promise<KeptCheckout> {
    if (order.replaces !== undefined) await this.end(order.replaces);
    const { settings } = this;
    const returnUrl = order.returnUrl ?? settings.returnUrl;
    const fields: NewCheckout = {
      price: { currency: order.currency.toUpperCase(), amount: String(order.amount) } as Price,
      description: order.description ?? settings.description ?? "Your order",
      client_reference_id: order.reference,
      ...(order.method !== undefined && { metadata: { payment_method: order.method } }),
      ...(settings.accepts && { accepts: [...settings.accepts] }),
      ...(returnUrl !== undefined && { success_url: returnUrl, cancel_url: returnUrl }),
      ...(settings.expiresIn !== undefined && { expires_in: settings.expiresIn }),
      ...(settings.capturePeriod !== undefined && { capture_period: settings.capturePeriod }),
    };
    const { reference, amount, currency, replaces, attempt = replaces ?? "first" } = order;
    const key = [reference, amount, currency, attempt].join(":");
    const checkout = await this.handsel.createCheckout(fields, { idempotencyKey: key });
    requireSameUnit(checkout, order.currency);
    return this.#keep(checkout, NOTHING);
  }

  /** Asks for the present state of a checkout. */
  async read(kept: Pick<KeptCheckout, "checkoutId"> & Partial<Refunds>): Promise<KeptCheckout> {
    return this.#keep(await this.handsel.getCheckout(kept.checkoutId), kept);
  }

  /**
   * Ends a checkout that nobody paid; one that is over stays so.
   * @throws ShopRefusal if money has arrived: the order is to be completed, or the money given back, first
   */
  async end(checkoutId: string): Promise<void> {
    try {
      await this.handsel.expireCheckout(checkoutId);
    } catch (error) {
      if (!isCode(error, "checkout_paid")) throw error;
      const { payment } = await this.handsel.getCheckout(checkoutId);
      // What was voided or refunded in full keeps nobody from another try.
      if (payment && backOf(payment) >= BigInt(payment.amount)) return;
      throw new ShopRefusal(
        "A crypto payment of this cart has arrived: complete the order, or ask the shop for your money back, before you change it.",
      );
    }
  }

  /**
   * Pays all held money out to the merchant, and returns once the chain has done it. What was captured already stays so.
   * @throws ShopRefusal if there is nothing to capture, if the merchant's own wallet must send it, or if it takes too long
   */
  async capture(kept: KeptCheckout): Promise<KeptCheckout> {
    const done = (payment: PaymentDetails) =>
      BigInt(payment.captured) > 0n && BigInt(payment.held) === 0n;
    const payment = await this.#paymentOf(kept);
    if (!done(payment)) {
      if (BigInt(payment.held) === 0n || payment.status === "expired") {
        throw new ShopRefusal("Nothing is held any more: the money went back to the customer.");
      }
      await this.#send(payment, done, () => this.handsel.capturePayment(payment.id));
    }
    return this.read(kept);
  }

  /**
   * Gives all held money back to the customer, or ends the checkout if nobody paid.
   * @throws ShopRefusal for captured money, which is refunded instead, and as {@link capture}
   */
  async cancel(kept: KeptCheckout): Promise<KeptCheckout> {
    const checkout = await this.handsel.getCheckout(kept.checkoutId);
    if (checkout.payment === null) {
      await this.end(kept.checkoutId);
      return this.read(kept);
    }
    const done = (payment: PaymentDetails) => BigInt(payment.held) === 0n;
    const payment = await this.handsel.getPayment(checkout.payment.id);
    if (BigInt(payment.captured) > backOf(payment)) {
      throw new ShopRefusal("The money is captured: refund it instead.");
    }
    if (!done(payment)) {
      await this.#send(payment, done, () => this.handsel.voidPayment(payment.id));
    }
    return this.read(kept);
  }

  /**
   * Gives a part of the price back to the customer: of what was captured, or, before that, of what is held. A refund that the
   * merchant sent from its wallet, and that the shop has not counted, is counted in place of a second one.
   * @param amount in the currency's smallest unit
   * @throws ShopRefusal for more than there is, and as {@link capture}
   */
  async refund(kept: KeptCheckout, amount: bigint): Promise<KeptCheckout> {
    const payment = await this.#paymentOf(kept);
    const left = BigInt(payment.refundable);
    const held = BigInt(payment.held);
    const isVoid = left === 0n && BigInt(payment.captured) === 0n;
    const counted = BigInt(kept.refundedBase);
    const uncounted = backOf(payment) - counted;
    const most = (isVoid ? held : left) + uncounted;
    const wanted = await this.#toCoin(kept, payment, amount, most);
    const refundedMinor = BigInt(kept.refundedMinor) + amount;
    if (amount <= 0n || wanted > most || refundedMinor > BigInt(kept.price)) {
      throw new ShopRefusal(
        `That is more than can be refunded: ${this.#money(payment, most)} are left of this payment.`,
      );
    }
    const done = (now: PaymentDetails) => backOf(now) - counted >= wanted;
    if (!done(payment)) {
      const body = { amount: String(wanted - uncounted) };
      const ask = () =>
        isVoid
          ? this.handsel.voidPayment(payment.id, body)
          : this.handsel.refundPayment(payment.id, body);
      await this.#send(payment, done, ask, { joins: false });
    }
    const refundedBase = counted + wanted;
    return this.read({
      ...kept,
      refundedMinor: String(refundedMinor),
      refundedBase: String(refundedBase),
    });
  }

  /**
   * Verifies a webhook over the bytes that arrived.
   * @throws WebhookError if it is not Handsel's
   */
  readWebhook(
    body: Uint8Array | string,
    headers: Record<string, string | string[] | undefined>,
  ): Promise<HandselEvent> {
    return verifyWebhook(body, headers, { secret: this.settings.webhookSecret });
  }

  /** Asks for the checkout that an event is about; null for an event about something else. */
  async checkoutOf(event: HandselEvent): Promise<KeptCheckout | null> {
    if (!event.type.startsWith("checkout.")) return null;
    return this.read({ checkoutId: event.data.object.id });
  }

  /** Words for the merchant about money that no order waits for; null for every other event. */
  async noteOf(event: HandselEvent): Promise<{ title: string; text: string; url: string } | null> {
    if (event.type !== "payment.late" && event.type !== "payment.duplicate") return null;
    // Events of an endpoint may be thin, and name their object only.
    const payment = await this.handsel.getPayment(event.data.object.id);
    const isLate = event.type === "payment.late";
    const url = await this.#paymentUrl(payment.chain_id, payment.id);
    const amount = this.#money(payment, BigInt(payment.amount));
    return {
      title: isLate ? "Crypto payment after its deadline" : "Second crypto payment of an order",
      text: `${amount} for ${payment.client_reference_id ?? "no order"} ${
        isLate ? "came after the checkout had ended" : "came although it was paid"
      }. No order was made or changed: give it back or accept it at ${url}`,
      url,
    };
  }

  async #paymentOf({ checkoutId }: Pick<KeptCheckout, "checkoutId">): Promise<PaymentDetails> {
    const { payment } = await this.handsel.getCheckout(checkoutId);
    if (payment === null) throw new ShopRefusal("This checkout has not been paid.");
    return this.handsel.getPayment(payment.id);
  }

  /**
   * Asks for a transaction, and waits until the payment is as it shall be.
   * @param joins whether a transaction that is on its way already is as good: another refund is not
   */
  async #send(
    payment: PaymentDetails,
    done: (payment: PaymentDetails) => boolean,
    ask: () => ReturnType<HandselApi["capturePayment"]>,
    { joins = true } = {},
  ): Promise<void> {
    const until = Date.now() + (this.settings.wait ?? 30) * 1_000;
    let relayId: string | undefined;
    try {
      const { via, relay } = await ask();
      if (via === "wallet") throw await this.#ownWallet(payment);
      relayId = relay?.id;
    } catch (error) {
      if (isCode(error, "operator_not_approved")) throw await this.#ownWallet(payment);
      if (!isCode(error, "call_in_flight") || !joins) throw spoken(error);
    }
    while (!done(await this.handsel.getPayment(payment.id))) {
      const { data } = await this.handsel.listPaymentRelays(payment.id);
      const failed = data.find(({ id, status }) => id === relayId && status === "failed");
      if (failed) throw new ShopRefusal(`The transaction failed: ${failed.failure}`);
      if (Date.now() > until) {
        throw new ShopRefusal(
          "The transaction is on its way and takes longer than usual: do this again in a minute, nothing is sent twice.",
        );
      }
      await new Promise((resolve) => setTimeout(resolve, 500));
    }
  }

  async #ownWallet(payment: PaymentDetails): Promise<ShopRefusal> {
    const { public_url } = await this.#readConfig();
    const page = new URL("/merchant/payments", public_url);
    page.searchParams.set("payment", payment.id);
    page.searchParams.set("chain", String(payment.chain_id));
    return new ShopRefusal(
      `Your own wallet must send this: do it at ${page}, then do it here again, which only counts it.`,
    );
  }

  /** Base units of a refund at the rate of the settings; at today's rate never more than there is. */
  async #toCoin(
    kept: KeptCheckout,
    payment: PaymentDetails,
    amount: bigint,
    most: bigint,
  ): Promise<bigint> {
    const { symbol, decimals } = payment.token;
    if (this.settings.refundRate === "today" && symbol !== null && decimals !== null) {
      const { rate, exponent } = await this.handsel.getRate({
        ...{ chain_id: payment.chain_id, token: symbol },
        currency: kept.currency.toUpperCase() as Price["currency"],
      });
      const wanted = atRate(amount, { rate, exponent, decimals });
      return wanted > most ? most : wanted;
    }
    return atPaymentRate(amount, {
      price: BigInt(kept.price),
      paid: BigInt(payment.amount),
      refundedBefore: BigInt(kept.refundedMinor),
    });
  }

  async #keep(checkout: Checkout, refunds: Partial<Refunds>): Promise<KeptCheckout> {
    const { payment, quote } = checkout;
    const { chains } = payment ? await this.#readConfig() : { chains: [] };
    const explorer = chains.find(({ id }) => id === payment?.chain_id)?.explorer_url ?? null;
    return {
      ...{ checkoutId: checkout.id, checkoutUrl: checkout.url, state: stateOf(checkout) },
      reference: checkout.client_reference_id ?? "",
      method: checkout.metadata.payment_method ?? null,
      ...{ price: quote?.price ?? checkout.amount, currency: quote?.currency ?? "" },
      ...{ expiresAt: checkout.expires_at, paymentId: payment?.id ?? null },
      paymentUrl: payment && (await this.#paymentUrl(payment.chain_id, payment.id)),
      explorerUrl: payment && explorer && `${explorer}/tx/${payment.transaction_hash}`,
      heldUntil: payment && BigInt(payment.held) > 0n ? payment.capture_ends_at : null,
      paid: payment && this.#money(payment, BigInt(payment.amount)),
      refundedMinor: refunds.refundedMinor ?? "0",
      refundedBase: refunds.refundedBase ?? "0",
    };
  }

  #money({ token }: Pick<PaymentDetails, "token">, amount: bigint): string {
    return `${formatUnits(amount, token.decimals ?? 0)} ${token.symbol ?? token.address}`;
  }

  async #paymentUrl(chainId: number, paymentId: string): Promise<string> {
    const { public_url } = await this.#readConfig();
    return new URL(`/payment/${chainId}/${paymentId}`, public_url).href;
  }

  #readConfig(): ReturnType<HandselApi["getConfig"]> {
    this.#config ??= this.handsel.getConfig().catch((error) => {
      this.#config = undefined;
      throw error;
    });
    return this.#config;
  }
}

type Price = NonNullable<NewCheckout["price"]>;

const NOTHING: Refunds = { refundedMinor: "0", refundedBase: "0" };

function isCode(error: unknown, code: HandselApiError["code"]): boolean {
  return error instanceof HandselApiError && error.code === code;
}

/** The API's own sentence, as what the shop refuses with; other errors as they are. */
function spoken(error: unknown): unknown {
  return error instanceof HandselApiError ? new ShopRefusal(error.message) : error;
}
