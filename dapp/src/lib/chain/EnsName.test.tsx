import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToStaticMarkup } from "react-dom/server";
import { prerender } from "react-dom/static";
import { describe, expect, it } from "vitest";
import { merchant } from "../../testing/payment.ts";
import { AddressChip } from "./AddressChip.tsx";
import { EnsName } from "./EnsName.tsx";

const chain = { id: 1, rpcUrl: "http://127.0.0.1:1", explorerUrl: null };

function rendered(element: React.ReactElement, name?: string | null): string {
  const client = new QueryClient();
  if (name !== undefined) client.setQueryData(["ensName", chain.id, merchant], name);
  return renderToStaticMarkup(<QueryClientProvider client={client}>{element}</QueryClientProvider>);
}

describe("a name in ENS", () => {
  it("is shown isolated, and says what it is", () => {
    const markup = rendered(<EnsName chain={chain} address={merchant} />, "متجر.eth");
    expect(markup).toMatch(/^<bdi[^>]*title="متجر\.eth: the address[^"]*">متجر\.eth<\/bdi>$/);
  });

  it.each([undefined, null])("is nothing while it is %s", (name) => {
    expect(rendered(<EnsName chain={chain} address={merchant} />, name)).toBe("");
  });

  it("keeps no address waiting", () => {
    const explorer = { chain, kind: "address" } as const;
    const markup = rendered(<AddressChip value={merchant} name="address" explorer={explorer} />);
    expect(markup).toContain(`title="${merchant}"`);
  });

  it.each([
    [1, "address", true],
    [1, "tx", false],
    [31337, "address", false],
  ] as const)("is looked up on chain %s for kind %s: %s", async (id, kind, isLookedUp) => {
    const client = new QueryClient();
    client.setQueryData(["ensName", id, merchant], "shop.eth");
    const explorer = { chain: { ...chain, id }, kind };
    const { prelude } = await prerender(
      <QueryClientProvider client={client}>
        <AddressChip value={merchant} name="address" owner="Shop" explorer={explorer} />
      </QueryClientProvider>,
    );
    const text = (await new Response(prelude).text()).replace(/<[^>]*>/g, "");
    expect(text.startsWith(isLookedUp ? "Shopshop.eth0x3C44…" : "Shop0x3C44…")).toBe(true);
  });
});
