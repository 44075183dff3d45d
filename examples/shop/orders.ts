import type { Checkout, Payment } from "@handsel/sdk";

/** Decimals of the demo stablecoin, USDH. */
const DECIMALS = 6;

export interface Product {
  id: string;
  name: string;
  about: string;
  picture: string;
  /** Base units of USDH. */
  amount: string;
  /** Terms that differ from Handsel's defaults. */
  periods: { capture_period?: number };
}

export const products: readonly Product[] = [
  {
    id: "mug",
    name: "Enamel mug",
    about: "Holds coffee as the escrow holds your money: until everyone is content.",
    picture: "/mug.svg",
    amount: "25000000",
    periods: {},
  },
  {
    id: "someday-box",
    name: "Someday box",
    about:
      "To try what happens when a shop never delivers: unless it captures the money within 3 minutes of your payment, you can take all of it back on the payment's page.",
    picture: "/box.svg",
    amount: "10000000",
    periods: { capture_period: 180 },
  },
];

export interface Order {
  id: string;
  product: Product;
  checkout: Checkout;
  /** Payment in the newest event. */
  payment: Payment | null;
  /** Status of the checkout in the newest event. */
  status: Checkout["status"];
  /** Newest event sequence of each object. */
  sequences: Map<string, number>;
}

/** State of an order, as shown to the customer. */
export interface OrderState {
  status: "open" | "confirming" | "paid" | "returned" | "expired";
  title: string;
  detail: string;
  link: { text: string; href: string } | null;
}

export function stateOf(order: Order, handselUrl: string): OrderState {
  const { payment, checkout } = order;
  const toCheckout = { text: "Go to the checkout", href: checkout.url };
  if (!payment || payment.confirmation === "reorged") {
    return order.status === "expired"
      ? {
          status: "expired",
          title: "The time to pay is over",
          detail: "Nothing was taken. Order again whenever you like.",
          link: null,
        }
      : {
          status: "open",
          title: "Waiting for your payment",
          detail: "This page notices by itself when it has arrived.",
          link: toCheckout,
        };
  }
  const link = {
    text: "See the payment",
    href: `${handselUrl}/payment/${payment.chain_id}/${payment.id}`,
  };
  if (payment.status === "returned" || payment.status === "refunded") {
    return { status: "returned", title: "Money returned", detail: "You have it back.", link };
  }
  if (order.status !== "paid") {
    return {
      status: "confirming",
      title: "Payment seen",
      detail: "It is on the chain and needs a moment to be confirmed.",
      link,
    };
  }
  const detail =
    payment.status === "captured"
      ? "We have received the money. Thank you!"
      : "The escrow holds your money until we capture it, or until you take it back when our time is over.";
  return { status: "paid", title: "Paid", detail, link };
}

/** Formats base units of USDH: "25" for 25000000. */
export function formatUsdh(amount: string): string {
  const digits = amount.padStart(DECIMALS + 1, "0");
  const fraction = digits.slice(-DECIMALS).replace(/0+$/, "");
  return `${digits.slice(0, -DECIMALS)}${fraction && `.${fraction}`}`;
}
