import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  demoDollarAbi,
  escrowAbi,
  handselChains,
  type PaymentTerms,
  type PaymentTermsJson,
  termsFromJson,
} from "@handsel/protocol";
import { type Checkout, createHandsel, type HandselApi, type Payment } from "@handsel/sdk";
import { accounts, type LocalAccount } from "@handsel/services/accounts";
import { appointOperator } from "@handsel/services/appointOperator";
import { startChain } from "@handsel/services/chain";
import { buildContracts, deployContracts, localContracts } from "@handsel/services/contracts";
import { fundAccounts } from "@handsel/services/fundAccounts";
import { localWallet } from "@handsel/services/localWallet";
import { freePort } from "@handsel/services/ports";
import { type Postgres, startPostgres } from "@handsel/services/postgres";
import {
  createMerchant,
  relayerEnvironment,
  relayerUrl,
  startRelayer,
} from "@handsel/services/relayer";
import type { Abi, Address } from "viem";
import { until } from "./until.ts";

const local = handselChains.get(31337);
if (!local) throw new Error("the protocol package has no local chain");
const escrow = local.escrow.address;

/** Dollars that the customer, and the operator for refunds, may spend. */
const PLENTY = 1_000_000_000_000n;

/** A store of the relayer, as a shop is configured with it. */
export interface Store {
  url: string;
  apiKey: string;
  handsel: HandselApi;
}

/** Chain, PostgreSQL and relayer, with two stores, for a shop's tests. */
export interface RunningHandsel {
  url: string;
  postgres: Postgres;
  /** Of the administrator: the relayer's operator captures, voids and refunds for it. */
  first: Store;
  /** Of somebody else, whose own wallet sends everything. */
  second: Store;
  /** Pays an offer from the demo customer's wallet, and waits until it is mined. */
  pay(offer: Checkout["offer"]): Promise<void>;
  /** Pays a checkout as {@link pay}, and waits until the relayer calls it paid. @param store the first by default */
  payCheckout(id: string, store?: Store): Promise<void>;
  /** Captures all that is held from the second store's own wallet, and waits until it is mined. */
  captureFromWallet(payment: Pick<Payment, "terms" | "amount">): Promise<void>;
  /** Folder of the servers' logs. */
  folder: string;
  stop(): Promise<void>;
}

export async function startHandsel(): Promise<RunningHandsel> {
  const folder = await mkdtemp(join(tmpdir(), "handsel-shops-"));
  const log = (name: string) => join(folder, `${name}.log`);
  await buildContracts(localContracts);
  const [chain, postgres] = await Promise.all([
    startChain({ port: await freePort(), logFile: log("chain") }),
    startPostgres({ dataDir: join(folder, "postgres"), port: await freePort() }),
  ]);
  const { rpcUrl } = chain;
  const { demoDollar } = await deployContracts(rpcUrl);
  await fundAccounts(rpcUrl, demoDollar);
  await appointOperator(rpcUrl, escrow);
  const call = async (
    account: LocalAccount,
    to: { address: Address; abi: unknown },
    functionName: string,
    args: readonly unknown[],
  ) => {
    const client = localWallet(rpcUrl, account.privateKey);
    const hash = await client.writeContract({
      ...{ address: to.address, abi: to.abi as Abi, functionName, args },
    });
    const { status } = await client.waitForTransactionReceipt({ hash });
    if (status !== "success") throw new Error(`${functionName} reverted`);
  };
  const dollar = { address: demoDollar, abi: demoDollarAbi };
  const provide = async (account: LocalAccount) => {
    await call(accounts.deployer, dollar, "mint", [account.address, PLENTY]);
    await call(account, dollar, "approve", [escrow, PLENTY]);
  };
  for (const account of [accounts.customer, accounts.operator]) await provide(account);
  await chain.mineSteadily(1_000);

  await postgres.createDatabase("relayer");
  const port = await freePort();
  const environment = relayerEnvironment({
    ...{ port, rpcUrl, subgraphUrl: null, dappDir: null },
    databaseUrl: postgres.url("relayer"),
  });
  const created = await createMerchant(environment, {
    ...{ name: "Mug Shop", address: accounts.merchant.address },
  });
  const other = await createMerchant(environment, {
    ...{ name: "Other Shop", address: accounts.payee.address },
  });
  const relayer = await startRelayer(
    { ...environment, ADMINISTRATOR_MERCHANT_ID: created.merchantId },
    log("relayer"),
  );
  const url = relayerUrl(port);
  const storeOf = ({ apiKey }: { apiKey: string }): Store => ({
    ...{ url, apiKey, handsel: createHandsel({ url, apiKey }) },
  });
  const first = storeOf(created);
  const pay = (offer: Checkout["offer"]) => {
    const terms = { ...termsOf(offer), payer: accounts.customer.address };
    return call(accounts.customer, { address: escrow, abi: escrowAbi }, "fund", [terms]);
  };
  return {
    ...{ url, postgres, folder, first, second: storeOf(other), pay },
    payCheckout: async (id, { handsel } = first) => {
      const { offer } = await handsel.getCheckout(id);
      await pay(offer);
      await until("paid", async () => (await handsel.getCheckout(id)).status === "paid");
    },
    captureFromWallet: ({ terms, amount }) => {
      const args = [termsOf(terms), BigInt(amount), false];
      return call(accounts.payee, { address: escrow, abi: escrowAbi }, "capture", args);
    },
    stop: async () => {
      await relayer.stop();
      await Promise.all([postgres.remove(), chain.stop()]);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function termsOf(terms: Checkout["offer"]): PaymentTerms {
  return termsFromJson(terms as PaymentTermsJson);
}
