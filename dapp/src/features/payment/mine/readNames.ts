import type { QueryClient } from "@tanstack/react-query";
import type { Hash } from "viem";
import { checkoutOnDevice } from "../../../lib/activity/checkoutOnDevice.ts";
import { ApiProblem } from "../../../lib/api/api.ts";
import { checkoutNameQuery, type PaymentName } from "../../../queries/payerNames.ts";
import type { PayerPayment } from "../../../queries/payerPayments.ts";
import type { Names } from "./useNames.ts";

/**
 * Reads the names of payments that are not shown, as far as this device made them.
 * @param names those that are shown
 * @throws ApiUnreachable
 */
export async function readNames(
  client: QueryClient,
  payments: readonly Pick<PayerPayment, "id">[],
  names: Pick<Names, "of">,
): Promise<Names["of"]> {
  const read = new Map<Hash, PaymentName>();
  await Promise.all(
    payments.map(async ({ id }) => {
      const checkoutId = names.of({ id }) ? null : checkoutOnDevice(id);
      if (checkoutId === null) return;
      const name = await client
        .fetchQuery(checkoutNameQuery(checkoutId))
        .catch((error: unknown) => {
          // The service has it no more.
          if (error instanceof ApiProblem) return null;
          throw error;
        });
      if (name) read.set(id, name);
    }),
  );
  return (payment) => names.of(payment) ?? read.get(payment.id);
}
