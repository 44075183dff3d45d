import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { saveActivity } from "../../../lib/activity/activities.ts";
import { ApiUnreachable } from "../../../lib/api/api.ts";
import type { AppConfig } from "../../../lib/config/appConfig.ts";
import { AppConfigContext } from "../../../lib/config/appContext.ts";
import { deviceStorage } from "../../../lib/storage/deviceStorage.ts";
import { FUNDED_AT, payerPayment } from "../../../testing/payerPayment.ts";
import { chain, payer } from "../../../testing/payment.ts";
import { ExportButton } from "./ExportButton.tsx";

const payment = payerPayment();
const other = payerPayment({ id: `0x${"b2".repeat(32)}` });

const { press, readPages, saved } = vi.hoisted(() => ({
  press: { now: () => {} },
  readPages: vi.fn(),
  saved: vi.fn<(name: string, type: string, content: string) => void>(),
}));
vi.mock("../../../ui/Button.tsx", () => ({
  Button: ({ onClick }: { onClick: () => void }) => {
    press.now = onClick;
    return null;
  },
}));
vi.mock("../../../ui/downloadFile.ts", () => ({ downloadFile: saved }));
vi.mock("../../../queries/payerPayments.ts", () => ({ readPages }));

const config: AppConfig = {
  ...{ publicUrl: "http://localhost:3000", chains: [chain], developmentWallets: [] },
  ...{ signingKeys: [], isRegistrationOpen: false },
};

beforeEach(() => {
  saveActivity({
    ...{ kind: "fund", chainId: chain.id, checkoutId: "cs_1", account: payer },
    ...{ paymentId: payment.id, phase: "handed" },
  });
  readPages.mockResolvedValue({ payments: [payment, other], hasMore: false, missing: [] });
});
afterEach(() => {
  vi.unstubAllGlobals();
  saved.mockClear();
  deviceStorage.removeItem("handsel.activities");
});

/** Presses the button of a list that is searched for a mug and shows no names. @returns how that went */
async function exportMugs() {
  const client = new QueryClient({ defaultOptions: { queries: { retryDelay: 0 } } });
  const names = { of: () => undefined, isListed: () => false };
  renderToString(
    <QueryClientProvider client={client}>
      <AppConfigContext value={config}>
        <ExportButton
          {...{ wallet: payer, search: { q: "mug" }, names, timeOf: () => FUNDED_AT }}
        />
      </AppConfigContext>
    </QueryClientProvider>,
  );
  press.now();
  const [mutation] = client.getMutationCache().getAll();
  await vi.waitFor(() => expect(mutation?.state.status).not.toBe("pending"));
  return mutation?.state;
}

it("saves what matches by a name that is not shown, and nothing else", async () => {
  vi.stubGlobal("fetch", () =>
    Promise.resolve(Response.json({ description: "Mug", merchant: { name: "Shop" } })),
  );
  expect((await exportMugs())?.data).toMatchObject({ count: 1 });
  expect(saved).toHaveBeenCalledOnce();
  const [name, type, text] = saved.mock.calls[0] ?? [];
  expect(name).toMatch(/^payments-90F79b-\d{4}-\d\d-\d\d\.csv$/);
  expect(type).toBe("text/csv");
  expect(text).toContain(payment.id);
  expect(text).toContain("Mug");
  expect(text).not.toContain(other.id);
});

it("saves no file while names cannot be read, because it would lack what matches by them", async () => {
  vi.stubGlobal("fetch", () => Promise.reject(new TypeError("fetch failed")));
  expect((await exportMugs())?.error).toBeInstanceOf(ApiUnreachable);
  expect(saved).not.toHaveBeenCalled();
});
