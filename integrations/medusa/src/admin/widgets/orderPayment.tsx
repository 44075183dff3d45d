import type { AdminOrder, DetailWidgetProps } from "@medusajs/framework/types";
import { Container, Heading, Text } from "@medusajs/ui";
import { heldText } from "../../../../core/heldText.ts";
import type { KeptCheckout } from "../../../../core/shopPayments.ts";

/** Shows on an order's page where its crypto payment is, and links to it. */
function OrderPayment({ data: order }: DetailWidgetProps<AdminOrder>) {
  const payments = (order.payment_collections ?? [])
    .flatMap(({ payments }) => payments ?? [])
    .filter(({ provider_id }) => provider_id.startsWith("pp_handsel"));
  return payments.map((payment) => {
    const kept = payment.data as unknown as KeptCheckout;
    // Medusa's own books are newer than what was kept at the last call.
    const state = payment.captured_at ? "captured" : payment.canceled_at ? "returned" : kept.state;
    return (
      <Container key={payment.id} className="flex flex-col gap-y-1 px-6 py-4">
        <Heading level="h2">Crypto payment{kept.paid ? `: ${kept.paid}` : ""}</Heading>
        <Text size="small">{heldText({ ...kept, state })}</Text>
        <Text size="small" className="flex gap-x-4">
          {kept.paymentUrl && (
            <a href={kept.paymentUrl} target="_blank" rel="noreferrer" className="underline">
              Payment
            </a>
          )}
          {kept.explorerUrl && (
            <a href={kept.explorerUrl} target="_blank" rel="noreferrer" className="underline">
              Transaction
            </a>
          )}
        </Text>
      </Container>
    );
  });
}

export default OrderPayment;
