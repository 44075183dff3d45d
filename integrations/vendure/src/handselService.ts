import {
  Injectable,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
} from "@nestjs/common";
import {
  ChannelService,
  EventBus,
  HistoryService,
  isGraphQlErrorResult,
  Logger,
  type Order,
  OrderService,
  OrderStateTransitionEvent,
  type PaymentMethod,
  PaymentMethodService,
  ProcessContext,
  type RequestContext,
  RequestContextService,
  TransactionalConnection,
} from "@vendure/core";
import { type KeptCheckout, ShopPayments } from "../../core/shopPayments.ts";
import { settingsOf } from "./settingsOf.ts";

const CONTEXT = "Handsel";

/** Milliseconds between two reconciliations. */
const RECONCILE_MS = 60_000;

/** Milliseconds into the past that a reconciliation looks: a checkout lives for an hour at most. */
const LOOK_BACK_MS = 24 * 3_600_000;

/** Order states in which a checkout of the order is over. */
const OVER = ["PaymentAuthorized", "PaymentSettled", "Cancelled"];

/** Order states in which it can be paid. */
const PAYABLE = ["AddingItems", "ArrangingPayment", "ArrangingAdditionalPayment"];

/** Brings orders up to date with their checkouts, whoever tells of them: a webhook, the storefront, or the clock. */
@Injectable()
export class HandselService implements OnApplicationBootstrap, OnApplicationShutdown {
  readonly #atWork = new Map<string, Promise<unknown>>();
  #timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly connection: TransactionalConnection,
    private readonly orders: OrderService,
    private readonly methods: PaymentMethodService,
    private readonly channels: ChannelService,
    private readonly contexts: RequestContextService,
    private readonly history: HistoryService,
    private readonly events: EventBus,
    private readonly processContext: ProcessContext,
  ) {}

  onApplicationBootstrap(): void {
    if (!this.processContext.isServer) return;
    this.#timer = setInterval(() => {
      // A rejection that nobody hears ends the shop's process.
      this.reconcile().catch((error) => Logger.error(`Not reconciled: ${error}`, CONTEXT));
    }, RECONCILE_MS);
    this.#timer.unref();
    this.events.ofType(OrderStateTransitionEvent).subscribe(({ ctx, order, toState }) => {
      if (OVER.includes(toState)) void this.#endOpen(ctx, order);
    });
  }

  onApplicationShutdown(): void {
    clearInterval(this.#timer);
  }

  /** Makes a context for what no request of a person asks for. */
  contextOf(channelToken: string): Promise<RequestContext> {
    return this.contexts.create({ apiType: "admin", channelOrToken: channelToken });
  }

  /** Returns the store of a payment method; null if the channel has none of this code, or it is another handler's. */
  async shopOf(ctx: RequestContext, methodCode: string): Promise<ShopPayments | null> {
    const method = (await this.#methodsOf(ctx)).find(({ code }) => code === methodCode);
    return method ? new ShopPayments(settingsOf(method.handler.args)) : null;
  }

  /**
   * Opens the checkout of what an order still has to pay. Others of the order that are open, for another amount or by another
   * payment method, are ended.
   * @throws ShopRefusal if one of them has been paid
   */
  async open(
    order: Order,
    { shop, method, returnUrl }: { shop: ShopPayments; method: string; returnUrl?: string },
  ): Promise<KeptCheckout> {
    const covered = order.payments
      .filter(({ state }) => state === "Authorized" || state === "Settled")
      .reduce((sum, { amount }) => sum + amount, 0);
    const amount = BigInt(order.totalWithTax - covered);
    const listed = shop.handsel.listCheckouts({ client_reference_id: order.code, limit: 10 });
    let latest: string | undefined;
    for await (const checkout of listed) {
      latest ??= checkout.id;
      if (checkout.status !== "open") continue;
      const isSame =
        checkout.quote?.price === String(amount) &&
        checkout.quote.currency === order.currencyCode &&
        checkout.metadata.payment_method === method;
      if (isSame) return shop.read({ checkoutId: checkout.id });
      await shop.end(checkout.id);
    }
    return shop.open({
      ...{ reference: order.code, amount, currency: order.currencyCode, returnUrl, method },
      // Makes the key another one: the last checkout is over, or there is none.
      attempt: latest,
    });
  }

  /**
   * Adds a checkout's payment to its order, unless it is there; money that the order does not wait for becomes a note. A checkout of
   * another payment method of the same store is that method's, whose capture may be another.
   */
  async settle(ctx: RequestContext, methodCode: string, checkoutId: string): Promise<KeptCheckout> {
    const shop = await this.shopOf(ctx, methodCode);
    if (!shop) throw new Error(`There is no Handsel payment method ${methodCode} in this channel.`);
    const kept = await shop.read({ checkoutId });
    if (kept.state !== "held" && kept.state !== "captured") return kept;
    if (kept.method !== null && kept.method !== methodCode) return kept;
    await this.#alone(kept.reference, () =>
      this.connection.withTransaction(ctx, (tx) => this.#add(tx, methodCode, kept)),
    );
    return kept;
  }

  /** Leaves a note at an order, for the merchant only, unless a note of this payment is there. */
  async note(ctx: RequestContext, orderCode: string, paymentId: string, text: string) {
    const order = await this.orders.findOneByCode(ctx, orderCode);
    if (!order) return Logger.warn(text, CONTEXT);
    await this.#alone(orderCode, () => this.#noteOnce(ctx, order, paymentId, text));
  }

  /** Asks every store which checkouts were paid lately, in case a webhook never came. */
  async reconcile(): Promise<void> {
    const created_after = new Date(Date.now() - LOOK_BACK_MS).toISOString();
    const everywhere = await this.contexts.create({ apiType: "admin" });
    for (const { token } of (await this.channels.findAll(everywhere)).items) {
      const ctx = await this.contextOf(token);
      for (const method of await this.#methodsOf(ctx)) {
        try {
          const { handsel } = new ShopPayments(settingsOf(method.handler.args));
          for await (const { id } of handsel.listCheckouts({ status: "paid", created_after })) {
            await this.settle(ctx, method.code, id);
          }
        } catch (error) {
          Logger.error(`${method.code} could not be reconciled: ${error}`, CONTEXT);
        }
      }
    }
  }

  async #add(ctx: RequestContext, methodCode: string, kept: KeptCheckout): Promise<void> {
    const order = await this.orders.findOneByCode(ctx, kept.reference, ["payments", "lines"]);
    if (!order || order.payments.some(({ transactionId }) => transactionId === kept.paymentId))
      return;
    const isPayable = PAYABLE.includes(order.state);
    if (isPayable && order.state === "AddingItems") {
      const moved = await this.orders.transitionToState(ctx, order.id, "ArrangingPayment");
      if (isGraphQlErrorResult(moved)) throw new Error(moved.transitionError);
    }
    const added =
      isPayable &&
      (await this.orders.addPaymentToOrder(ctx, order.id, {
        ...{ method: methodCode, metadata: { checkoutId: kept.checkoutId } },
      }));
    if (added && !isGraphQlErrorResult(added)) return;
    const text = `${kept.paid} came for this order, which does not wait for it (${order.state}). Nothing was changed: give it back or settle it with the customer at ${kept.paymentUrl}`;
    await this.#noteOnce(ctx, order, String(kept.paymentId), text);
  }

  async #noteOnce(ctx: RequestContext, { id }: Order, paymentId: string, note: string) {
    const { items } = await this.history.getHistoryForOrder(ctx, id, false);
    if (items.some(({ data }) => String(data.note ?? "").includes(paymentId))) return;
    await this.orders.addNoteToOrder(ctx, { id, note, isPublic: false });
  }

  /** Ends what is still open of an order that is paid or cancelled. */
  async #endOpen(ctx: RequestContext, order: Order): Promise<void> {
    try {
      for (const method of await this.#methodsOf(ctx)) {
        const shop = new ShopPayments(settingsOf(method.handler.args));
        const open = { client_reference_id: order.code, status: "open" } as const;
        for await (const { id } of shop.handsel.listCheckouts(open)) await shop.end(id);
      }
    } catch (error) {
      Logger.warn(`A checkout of ${order.code} stays open until it expires: ${error}`, CONTEXT);
    }
  }

  /** The channel's payment methods that are this plugin's, and in use. */
  async #methodsOf(ctx: RequestContext): Promise<PaymentMethod[]> {
    const { items } = await this.methods.findAll(ctx);
    return items.filter(({ handler, enabled }) => handler.code === "handsel" && enabled);
  }

  /** Runs one thing at a time of an order: webhook and storefront tell of a payment at the same moment. */
  async #alone<T>(orderCode: string, act: () => Promise<T>): Promise<T> {
    const before = this.#atWork.get(orderCode) ?? Promise.resolve();
    const own = before.then(act, act);
    const settled = own.then(
      () => {},
      () => {},
    );
    this.#atWork.set(orderCode, settled);
    try {
      return await own;
    } finally {
      if (this.#atWork.get(orderCode) === settled) this.#atWork.delete(orderCode);
    }
  }
}
