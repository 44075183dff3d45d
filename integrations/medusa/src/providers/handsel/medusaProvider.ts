import type {
  AuthorizePaymentInput,
  AuthorizePaymentOutput,
  CancelPaymentInput,
  CancelPaymentOutput,
  CapturePaymentInput,
  CapturePaymentOutput,
  DeletePaymentInput,
  DeletePaymentOutput,
  GetPaymentStatusInput,
  GetPaymentStatusOutput,
  InitiatePaymentInput,
  InitiatePaymentOutput,
  PaymentActions,
  PaymentSessionStatus,
  ProviderWebhookPayload,
  RefundPaymentInput,
  RefundPaymentOutput,
  RetrievePaymentInput,
  RetrievePaymentOutput,
  UpdatePaymentInput,
  UpdatePaymentOutput,
  WebhookActionResult,
} from "@medusajs/framework/types";
import { toMajor } from "../../../../core/money.ts";
import { ShopRefusal } from "../../../../core/refusal.ts";
import type { ShopState } from "../../../../core/shopCheckout.ts";
import type { KeptCheckout, ShopPayments } from "../../../../core/shopPayments.ts";
import { minorOf } from "./amounts.ts";

/** Data of a session or a payment, as Medusa keeps it for the provider. */
type Data = Record<string, unknown> | undefined;

const statuses: Record<ShopState, PaymentSessionStatus> = {
  open: "pending",
  arriving: "pending",
  held: "authorized",
  captured: "captured",
  returned: "canceled",
  expired: "canceled",
};

const actions: Record<ShopState, PaymentActions> = {
  open: "pending",
  arriving: "pending",
  held: "authorized",
  captured: "authorized",
  returned: "canceled",
  expired: "failed",
};

/** What Medusa asks of a payment provider, answered by Handsel. It keeps no state of its own. */
export class MedusaProvider {
  readonly #shop: ShopPayments;

  constructor(shop: ShopPayments) {
    this.#shop = shop;
  }

  async initiatePayment(input: InitiatePaymentInput): Promise<InitiatePaymentOutput> {
    const reference = sessionOf(input.data);
    const kept = await this.#open(input, reference);
    return { id: kept.checkoutId, data: { ...kept, session_id: reference }, status: "pending" };
  }

  /** A new price takes a new checkout; the same one keeps it. */
  async updatePayment(input: UpdatePaymentInput): Promise<UpdatePaymentOutput> {
    const reference = sessionOf(input.data);
    const old = keptOf(input.data);
    const currency = input.currency_code.toUpperCase();
    const price = String(minorOf(input.amount, currency));
    if (old?.currency === currency && old.price === price) {
      const kept = await this.#shop.read(old);
      if (kept.state !== "expired") return { data: { ...kept, session_id: reference } };
    }
    const kept = await this.#open(input, reference, old?.checkoutId);
    return { data: { ...kept, session_id: reference }, status: "pending" };
  }

  async deletePayment({ data }: DeletePaymentInput): Promise<DeletePaymentOutput> {
    const kept = keptOf(data);
    if (kept) await this.#shop.end(kept.checkoutId);
    return { data: { ...data } };
  }

  /** Asks Handsel itself, so that a webhook may come before, after, twice or never. */
  async authorizePayment(input: AuthorizePaymentInput): Promise<AuthorizePaymentOutput> {
    let kept = await this.#read(input.data);
    if (kept.state === "held" && this.#shop.settings.capture === "instant") {
      // The order stands without the capture: the money is held, and the merchant can capture it later.
      kept = await this.#shop.capture(kept).catch((error) => {
        if (error instanceof ShopRefusal) return kept;
        throw error;
      });
    }
    return { status: statuses[kept.state], data: { ...input.data, ...kept } };
  }

  /** Captures all that is held: Medusa does not tell a provider the amount of a partial capture. */
  async capturePayment({ data }: CapturePaymentInput): Promise<CapturePaymentOutput> {
    return { data: { ...data, ...(await this.#shop.capture(need(data))) } };
  }

  async refundPayment({ data, amount }: RefundPaymentInput): Promise<RefundPaymentOutput> {
    const kept = need(data);
    const refunded = await this.#shop.refund(kept, minorOf(amount, kept.currency));
    return { data: { ...data, ...refunded } };
  }

  async cancelPayment({ data }: CancelPaymentInput): Promise<CancelPaymentOutput> {
    return { data: { ...data, ...(await this.#shop.cancel(need(data))) } };
  }

  async retrievePayment({ data }: RetrievePaymentInput): Promise<RetrievePaymentOutput> {
    return { data: { ...data, ...(await this.#read(data)) } };
  }

  async getPaymentStatus({ data }: GetPaymentStatusInput): Promise<GetPaymentStatusOutput> {
    const kept = await this.#read(data);
    return { status: statuses[kept.state], data: { ...data, ...kept } };
  }

  /**
   * Says of a webhook that a session may be authorized; Medusa then completes the cart, and asks for the payment's state again.
   * It is not captured before the order is made, because Medusa would take a capture for an order's end.
   */
  async getWebhookActionAndData({
    rawData,
    headers,
  }: ProviderWebhookPayload["payload"]): Promise<WebhookActionResult> {
    const event = await this.#shop.readWebhook(rawData, headers as Record<string, string>);
    const kept = await this.#shop.checkoutOf(event);
    if (!kept?.reference) return { action: "not_supported" };
    const action = actions[kept.state];
    const amount = toMajor(BigInt(kept.price), kept.currency);
    return { action, data: { session_id: kept.reference, amount: Number(amount) } };
  }

  #open(
    { amount, currency_code, data }: InitiatePaymentInput,
    reference: string,
    replaces?: string,
  ): Promise<KeptCheckout> {
    const currency = currency_code.toUpperCase();
    const { return_url } = data ?? {};
    return this.#shop.open({
      ...{ reference, currency, amount: minorOf(amount, currency), replaces },
      returnUrl: typeof return_url === "string" ? return_url : undefined,
    });
  }

  /** Reads a session's checkout, which must be of this session: the shop's customers can send data, too. */
  async #read(data: Data): Promise<KeptCheckout> {
    const kept = await this.#shop.read(need(data));
    if (kept.reference !== sessionOf(data)) {
      throw new ShopRefusal("This checkout belongs to another payment session.");
    }
    return kept;
  }
}

function sessionOf(data: Data): string {
  if (typeof data?.session_id !== "string") throw new TypeError("Medusa gave no payment session.");
  return data.session_id;
}

function keptOf(data: Data): KeptCheckout | undefined {
  return typeof data?.checkoutId === "string" ? (data as unknown as KeptCheckout) : undefined;
}

function need(data: Data): KeptCheckout {
  const kept = keptOf(data);
  if (!kept) throw new ShopRefusal("This payment has no Handsel checkout.");
  return kept;
}
