import type { publicConfig } from "./configRoutes.ts";
import { escapeHtml } from "./escapeHtml.ts";

type Chains = Awaited<ReturnType<ReturnType<typeof publicConfig>>>["chains"];

/**
 * Renders links by which a browser connects to a chain's node and subgraph while it loads the scripts that ask them. What is on
 * this server's own origin is connected already.
 */
export function renderPreconnects(
  chains: Chains,
  chainId: number,
  publicUrl: string,
): readonly string[] {
  const chain = chains.find(({ id }) => id === chainId);
  const urls = [chain?.rpc_url, chain?.subgraph_url].flatMap((url) => url ?? []);
  const origins = new Set(urls.map((url) => new URL(url, publicUrl).origin));
  origins.delete(new URL(publicUrl).origin);
  return [...origins].map(
    (origin) => `<link rel="preconnect" crossorigin href="${escapeHtml(origin)}" />`,
  );
}
