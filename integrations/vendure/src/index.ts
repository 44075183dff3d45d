import { PluginCommonModule, VendurePlugin } from "@vendure/core";
import { HandselService } from "./handselService.ts";
import { handselPaymentHandler } from "./paymentHandler.ts";
import { readRawBody } from "./rawBody.ts";
import { ShopResolver, shopSchema } from "./shopResolver.ts";
import { WebhookController } from "./webhookController.ts";

/** Adds the payment handler `handsel`, its webhooks and two mutations of the shop API. */
@VendurePlugin({
  imports: [PluginCommonModule],
  providers: [HandselService],
  controllers: [WebhookController],
  shopApiExtensions: { schema: shopSchema, resolvers: [ShopResolver] },
  configuration: (config) => {
    const { paymentMethodHandlers } = config.paymentOptions;
    // A process that populates its database starts the shop twice, with one configuration.
    if (paymentMethodHandlers.includes(handselPaymentHandler)) return config;
    paymentMethodHandlers.push(handselPaymentHandler);
    config.apiOptions.middleware.push({
      ...{ route: "/payments/handsel", beforeListen: true },
      handler: readRawBody,
    });
    return config;
  },
  compatibility: "^3.7.0",
})
export class HandselPlugin {}

export { handselPaymentHandler };
