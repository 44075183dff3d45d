import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { ShopPayments } from "../../../core/shopPayments.ts";
import { storesOf } from "../storeSettings.ts";

/** Milliseconds into the past that are looked at: a checkout lives for an hour at most. */
const LOOK_BACK_MS = 24 * 3_600_000;

/** Makes orders of carts whose webhook never came: asks each store which checkouts were paid, and who still waits for one. */
export default async function handselReconcile(container: MedusaContainer): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const created_after = new Date(Date.now() - LOOK_BACK_MS).toISOString();
  for (const settings of storesOf(container.resolve(ContainerRegistrationKeys.CONFIG_MODULE))) {
    try {
      const { handsel } = new ShopPayments(settings);
      const ids: string[] = [];
      for await (const { client_reference_id } of handsel.listCheckouts({
        ...{ status: "paid", created_after },
      })) {
        if (client_reference_id !== null) ids.push(client_reference_id);
      }
      if (ids.length === 0) continue;
      const waiting = { id: ids, status: ["pending", "requires_more", "error"] } as object;
      const sessions = await payments.listPaymentSessions(waiting, { take: ids.length });
      for (const { id, amount } of sessions) {
        const data = { session_id: id, amount };
        // A cart that cannot become an order, such as one out of stock, keeps none of the others waiting.
        await processPaymentWorkflow(container)
          .run({ input: { action: "authorized", data } })
          .catch((error) => logger.error(`Handsel could not complete ${id}: ${error}`));
      }
    } catch (error) {
      logger.error(`Handsel could not reconcile: ${error}`);
    }
  }
}

export const config = { name: "handsel-reconcile", schedule: "* * * * *" };
