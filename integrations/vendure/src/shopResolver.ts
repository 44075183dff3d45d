import { Args, Mutation, Resolver } from "@nestjs/graphql";
import {
  ActiveOrderService,
  Allow,
  Ctx,
  OrderService,
  Permission,
  type RequestContext,
  UserInputError,
} from "@vendure/core";
import { parse } from "graphql";
import { ShopRefusal } from "../../core/refusal.ts";
import type { KeptCheckout } from "../../core/shopPayments.ts";
import { HandselService } from "./handselService.ts";

/** What the shop API gets for storefronts. */
export const shopSchema = parse(`
  "A page where the customer pays, and what has come of it"
  type HandselCheckout {
    id: String!
    "Where the customer pays"
    url: String!
    "open, arriving, held, captured, returned or expired"
    state: String!
    expiresAt: DateTime!
  }

  extend type Mutation {
    "Opens the page where the customer pays what the active order costs"
    createHandselCheckout(paymentMethodCode: String!, returnUrl: String): HandselCheckout!
    "Asks whether a checkout is paid, and completes its order if it is: for the page that the customer comes back to"
    refreshHandselCheckout(paymentMethodCode: String!, checkoutId: String!): HandselCheckout!
  }
`);

@Resolver()
export class ShopResolver {
  constructor(
    private readonly service: HandselService,
    private readonly activeOrders: ActiveOrderService,
    private readonly orders: OrderService,
  ) {}

  @Mutation()
  @Allow(Permission.Owner)
  async createHandselCheckout(
    @Ctx() ctx: RequestContext,
    @Args() { paymentMethodCode, returnUrl }: { paymentMethodCode: string; returnUrl?: string },
  ) {
    const shop = await this.service.shopOf(ctx, paymentMethodCode);
    if (!shop) throw new UserInputError(`There is no payment method ${paymentMethodCode}.`);
    const active = await this.activeOrders.getActiveOrder(ctx, undefined);
    const order = active && (await this.orders.findOne(ctx, active.id, ["payments", "lines"]));
    if (!order) throw new UserInputError("There is no active order.");
    const settings = { shop, method: paymentMethodCode, ...(returnUrl && { returnUrl }) };
    return told(this.service.open(order, settings));
  }

  @Mutation()
  @Allow(Permission.Public)
  refreshHandselCheckout(
    @Ctx() ctx: RequestContext,
    @Args() { paymentMethodCode, checkoutId }: { paymentMethodCode: string; checkoutId: string },
  ) {
    return told(this.service.settle(ctx, paymentMethodCode, checkoutId));
  }
}

async function told(answer: Promise<KeptCheckout>) {
  try {
    const { checkoutId, checkoutUrl, state, expiresAt } = await answer;
    return { id: checkoutId, url: checkoutUrl, state, expiresAt: new Date(expiresAt) };
  } catch (error) {
    throw error instanceof ShopRefusal ? new UserInputError(error.message) : error;
  }
}
