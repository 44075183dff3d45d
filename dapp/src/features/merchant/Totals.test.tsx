import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { expect, it } from "vitest";
import type { AppConfig } from "../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../lib/config/appContext.ts";
import { merchantTotalsQuery } from "../../queries/merchantPayments.ts";
import { chain, inEther, merchant } from "../../testing/payment.ts";
import { Totals } from "./Totals.tsx";

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

it("never cut a figure from its unit, and say of which time they are", () => {
  const client = new QueryClient();
  const total = {
    ...{ chainId: chain.id, token: inEther.terms.token, paymentCount: 2 },
    ...{ held: 1_234_567_890_123_456_789n, captured: 0n, fees: 0n, refunded: 0n },
  };
  client.setQueryData(merchantTotalsQuery(config, "test", merchant).queryKey, {
    ...{ totals: [total], missing: [] },
  });
  const markup = renderToString(
    <QueryClientProvider client={client}>
      <AppConfigContext value={config}>
        <Totals merchant={merchant} />
      </AppConfigContext>
    </QueryClientProvider>,
  );
  expect(markup).toContain("All payments so far");
  expect(markup.replace(/<[^>]+>/g, "")).toContain("1.234567… ETH");
  // What shows the exact figure hangs out of its cell.
  expect(markup).not.toMatch(/overflow-hidden|truncate|line-clamp/);
  expect(markup.match(/<dd class="[^"]*wrap-anywhere[^"]*whitespace-normal/g)).toHaveLength(4);
});
