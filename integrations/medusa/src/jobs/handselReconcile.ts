import type { MedusaContainer } from "@medusajs/framework/types";
import { ContainerRegistrationKeys, Modules } from "@medusajs/framework/utils";
import { processPaymentWorkflow } from "@medusajs/medusa/core-flows";
import { type KeptCheckout, ShopPayments } from "../../../core/shopPayments.ts";
import { storeSettings } from "../storeSettings.ts";

/** Hours for which an unpaid session is asked about: a checkout lives for an hour at most. */
const HOURS = 24;

/** Makes orders of carts whose webhook never came: asks Handsel for each session that waits for its money. */
export default async function handselReconcile(container: MedusaContainer): Promise<void> {
  const payments = container.resolve(Modules.PAYMENT);
  const configuration = container.resolve(ContainerRegistrationKeys.CONFIG_MODULE);
  const logger = container.resolve(ContainerRegistrationKeys.LOGGER);
  const sessions = await payments.listPaymentSessions(
    {
      status: ["pending", "requires_more", "error"],
      created_at: { $gte: new Date(Date.now() - HOURS * 3_600_000) },
    } as object,
    { take: 500, order: { created_at: "ASC" } },
  );
  for (const session of sessions) {
    const settings = storeSettings(configuration, session.provider_id);
    const kept = session.data as unknown as KeptCheckout | undefined;
    if (!settings || !kept?.checkoutId) continue;
    try {
      const { state } = await new ShopPayments(settings).read(kept);
      if (state !== "held" && state !== "captured") continue;
      const data = { session_id: session.id, amount: session.amount };
      await processPaymentWorkflow(container).run({ input: { action: "authorized", data } });
    } catch (error) {
      logger.error(`Handsel could not reconcile ${session.id}: ${error}`);
    }
  }
}

export const config = { name: "handsel-reconcile", schedule: "* * * * *" };
