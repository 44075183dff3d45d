import { accounts } from "./accounts.ts";
import { UserError } from "./userError.ts";

/** What payers of the demo shop are told, and the arbiter of its payments: a development account. */
const profile = {
  support_email: "help@shop.example",
  refund_policy: "Send it back within 30 days, and you get your money back.",
  legal_name: "Demo Shop Ltd.",
  legal_address: "1 Example Street\nPorto, Portugal",
  arbiter: accounts.arbiter.address,
  arbiter_name: "Demo arbiter",
  accepts: [
    { chain_id: 31337, token: "USDH" },
    { chain_id: 31337, token: "ETH" },
  ],
};

/**
 * Sets the demo merchant's profile, so that disputes of its payments have an arbiter, and its shop may show its checkouts.
 * @param shopUrl where the demo shop is
 */
export async function describeMerchant(
  relayerUrl: string,
  apiKey: string,
  shopUrl: string,
): Promise<void> {
  const response = await fetch(new URL("/v1/merchant/profile", relayerUrl), {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ ...profile, embed_origins: [shopUrl] }),
  });
  if (response.ok) return;
  throw new UserError(`The demo merchant's profile was refused: ${await response.text()}`);
}
