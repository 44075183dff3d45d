import {
  LanguageCode,
  Order,
  Payment,
  PaymentMethodHandler,
  Refund,
  TransactionalConnection,
  UserInputError,
} from "@vendure/core";
import { ShopRefusal } from "../../core/refusal.ts";
import { ShopPayments } from "../../core/shopPayments.ts";
import { keptOf, metadataOf } from "./paymentData.ts";
import { settingsOf } from "./settingsOf.ts";

let connection: TransactionalConnection;

const label = (value: string) => [{ languageCode: LanguageCode.en, value }];

/** Payment handler that merchants choose for a payment method, and configure there. */
export const handselPaymentHandler = new PaymentMethodHandler({
  code: "handsel",
  description: label("Crypto, held in escrow (Handsel)"),
  args: {
    url: { type: "string", label: label("URL of your Handsel server") },
    apiKey: { type: "string", label: label("API key"), ui: { component: "password-form-input" } },
    webhookSecret: {
      ...{ type: "string", label: label("Webhook secret") },
      ui: { component: "password-form-input" },
    },
    capture: {
      ...{ type: "string", defaultValue: "escrow", label: label("Capture") },
      description: label(
        "escrow: when you settle the payment; instant: as soon as it is confirmed",
      ),
      ui: {
        component: "select-form-input",
        options: [{ value: "escrow" }, { value: "instant" }],
      },
    },
    accepts: {
      ...{ type: "string", required: false, label: label("Coins") },
      description: label("Such as 8453:USDC,1:ETH; those of your store's profile by default"),
    },
    refundRate: {
      ...{ type: "string", defaultValue: "payment", label: label("Rate of refunds") },
      ui: { component: "select-form-input", options: [{ value: "payment" }, { value: "today" }] },
    },
    expiresIn: { type: "int", required: false, label: label("Seconds to pay in") },
    capturePeriod: { type: "int", required: false, label: label("Seconds to capture in") },
  },

  init(injector) {
    connection = injector.get(TransactionalConnection);
  },

  /** Believes nothing of what the storefront says but the id of a checkout, and asks Handsel about it. */
  async createPayment(ctx, order, _amount, args, { checkoutId }, method) {
    const decline = (errorMessage: string) =>
      ({ amount: 0, state: "Declined", errorMessage }) as const;
    if (typeof checkoutId !== "string") return decline("This order has no Handsel checkout.");
    const shop = new ShopPayments(settingsOf(method.handler.args));
    let kept = await shop.read({ checkoutId });
    if (kept.reference !== order.code || kept.currency !== order.currencyCode) {
      return decline("This checkout belongs to another order.");
    }
    if (kept.method !== null && kept.method !== method.code) {
      return decline("This checkout belongs to another payment method.");
    }
    if (kept.state === "held" && args.capture === "instant") {
      kept = await shop.capture(kept).catch((error) => {
        if (error instanceof ShopRefusal) return kept;
        throw error;
      });
    }
    if ((kept.state !== "held" && kept.state !== "captured") || kept.paymentId === null) {
      return decline("This checkout has not been paid.");
    }
    // Locks the order's row until the transaction ends: requests at the same moment must not all find the payment uncounted.
    await connection.getRepository(ctx, Order).update(order.id, { updatedAt: new Date() });
    const counted = await connection
      .getRepository(ctx, Payment)
      .countBy({ transactionId: kept.paymentId });
    if (counted > 0) return decline("This payment is counted already.");
    return {
      amount: Number(kept.price),
      state: kept.state === "captured" ? "Settled" : "Authorized",
      ...{ transactionId: kept.paymentId, metadata: metadataOf(kept) },
    } as const;
  },

  async settlePayment(_ctx, _order, payment, _args, method) {
    const shop = new ShopPayments(settingsOf(method.handler.args));
    const kept = await told(shop.capture(keptOf(payment.metadata)));
    return { success: true, metadata: metadataOf(kept) };
  },

  async cancelPayment(_ctx, _order, payment, _args, method) {
    const shop = new ShopPayments(settingsOf(method.handler.args));
    const kept = await told(shop.cancel(keptOf(payment.metadata)));
    return { success: true, metadata: metadataOf(kept) };
  },

  async createRefund(ctx, _input, amount, _order, payment, _args, method) {
    const shop = new ShopPayments(settingsOf(method.handler.args));
    const refunds = await connection
      .getRepository(ctx, Refund)
      .findBy({ payment: { id: payment.id } });
    const before = keptOf(payment.metadata, refunds);
    const after = await told(shop.refund(before, BigInt(amount)));
    const base = String(BigInt(after.refundedBase) - BigInt(before.refundedBase));
    return { state: "Settled", transactionId: before.paymentId ?? "", metadata: { base } };
  },
});

/** Says a refusal as an error of the request: an answer would end the payment in a state that nothing leads out of. */
async function told<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer;
  } catch (error) {
    throw error instanceof ShopRefusal ? new UserInputError(error.message) : error;
  }
}
