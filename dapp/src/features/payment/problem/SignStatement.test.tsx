import { paymentId } from "@handsel/protocol";
import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { renderToString } from "react-dom/server";
import { http } from "viem";
import { hardhat } from "viem/chains";
import { beforeAll, beforeEach, expect, it } from "vitest";
import { type Config, createConfig, createConnector, WagmiProvider } from "wagmi";
import { connect } from "wagmi/actions";
import { saveActivity } from "../../../lib/activity/activities.ts";
import { keepDraft } from "../../../lib/evidence/drafts.ts";
import { evidenceOf, newDocument } from "../../../lib/evidence/statement.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import { deviceStorage } from "../../../lib/storage/deviceStorage.ts";
import { chain, dollar, payer, terms as usual } from "../../../testing/payment.ts";
import { DisputeWay } from "./DisputeWay.tsx";
import { SignStatement } from "./SignStatement.tsx";

const now = 1_800_000_000;
const terms = { ...usual, arbiter: "0x1111111111111111111111111111111111111111" } as const;
const payment: ChainPayment = {
  ...{ id: paymentId(terms, chain.escrow), chainId: chain.id, terms, block: 1 },
  ...{ events: [], totals: null },
  state: { stage: "held", held: 25_000_000n, refundable: 0n, clock: now },
};

function draft(text: string) {
  const content = { ...{ reason: null, text, payer_amount: "1" }, files: [] };
  const document = newDocument(payment.id, content);
  return { document, evidence: evidenceOf(document), isOwnFile: true };
}

const [first, second] = [draft("The rim is chipped."), draft("So is the handle.")];

const config: Config = createConfig({
  ...{ chains: [hardhat], ssr: true },
  transports: { [hardhat.id]: http("http://x") },
  connectors: [
    createConnector(() => ({
      ...{ id: "payers", name: "Payer's", type: "payers", getAccounts: async () => [payer] },
      connect: async () => ({ accounts: [payer], chainId: hardhat.id }) as never,
      ...{ disconnect: async () => {}, getChainId: async () => hardhat.id },
      ...{ getProvider: async () => null, isAuthorized: async () => true },
      ...{ onAccountsChanged() {}, onChainChanged() {}, onDisconnect() {} },
    })),
  ],
});

/** Remembers a signature of the first statement that the relayer has not taken yet. */
function signFirst() {
  saveActivity({
    ...{ kind: "dispute", chainId: chain.id, paymentId: payment.id, account: payer },
    ...{ phase: "signed", signature: "0x01" },
    action: { after: 1, amount: null, message: { deadline: now + 600, evidence: first.evidence } },
  });
}

beforeAll(async () => {
  const [connector] = config.connectors;
  if (connector) await connect(config, { connector });
});
beforeEach(() => {
  for (const key of ["handsel.statements", "handsel.activities"]) deviceStorage.removeItem(key);
});

const render = (page: React.ReactNode) =>
  renderToString(
    <WagmiProvider config={config} initialState={config.state}>
      <QueryClientProvider client={new QueryClient()}>{page}</QueryClientProvider>
    </WagmiProvider>,
  ).replace(/<[^>]*>/g, " ");

const shown = { payment, chain, token: dollar, now };
const sign = () => render(<SignStatement {...shown} statement={second} onClose={() => {}} />);

it("shows the statement whose signature is out, because that one is sent", () => {
  keepDraft(first);
  signFirst();
  const text = sign();
  expect(text).toContain(first.document.text);
  expect(text).not.toContain(second.document.text);
  expect(text).toContain("You signed an earlier statement before");
});

it("shows the statement that the wallet has taken, because that one is waited for", () => {
  keepDraft(first);
  saveActivity({
    ...{ kind: "submitEvidence", chainId: chain.id, paymentId: payment.id, account: payer },
    ...{ phase: "handed", action: { after: 1, amount: null, evidence: first.evidence } },
  });
  const disputed = { ...payment, state: { ...payment.state, stage: "disputed" as const } };
  const text = render(
    <SignStatement {...shown} payment={disputed} statement={second} onClose={() => {}} />,
  );
  expect(text).toContain(first.document.text);
  expect(text).not.toContain(second.document.text);
  expect(text).toContain("Your wallet has taken an earlier statement");
});

it("says that it does not know a statement that was signed, rather than show another", () => {
  signFirst();
  const text = sign();
  expect(text).not.toContain(second.document.text);
  expect(text).toContain(first.evidence);
});

it("asks for no signature before a statement without a keeper was saved", () => {
  const text = sign();
  expect(text).toContain("Save the file first");
  expect(text).not.toContain("Open the dispute");
});

it("goes on with what was written before a reload", () => {
  expect(render(<DisputeWay {...shown} />)).not.toContain(first.document.text);
  keepDraft(first);
  expect(render(<DisputeWay {...shown} />)).toContain(first.document.text);
});

it("gives a statement that nobody else keeps back after a reload", () => {
  keepDraft(first);
  const events = [{ type: "evidence", actor: payer, evidence: first.evidence }] as never;
  const disputed = { ...payment, events, state: { ...payment.state, stage: "disputed" as const } };
  const text = render(<DisputeWay {...shown} payment={disputed} />);
  expect(text).toContain(first.document.text);
  expect(text).toContain("Save the file");
  expect(text).not.toContain("Look at what you sign");
});
