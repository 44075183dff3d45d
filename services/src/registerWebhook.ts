import { UserError } from "./userError.ts";

/** Endpoint of a developer's own program. */
export interface RegisteredWebhook {
  url: string;
  /** Secret that signs its webhooks. */
  secret: string;
}

/**
 * Registers a program's URL for the webhooks of an API key's merchant.
 *
 * @throws UserError with the relayer's sentence if it refuses the URL.
 */
export async function registerWebhook(
  relayerUrl: string,
  apiKey: string,
  url: string,
): Promise<RegisteredWebhook> {
  const response = await fetch(`${relayerUrl}/v1/webhook_endpoints`, {
    method: "POST",
    headers: { authorization: `Bearer ${apiKey}`, "content-type": "application/json" },
    body: JSON.stringify({ url, description: "npm start -- --webhook" }),
  });
  const answer = (await response.json()) as { secret: string; detail?: string };
  if (!response.ok) throw new UserError(`The webhook ${url} was refused: ${answer.detail}`);
  return { url, secret: answer.secret };
}
