import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { demoDollarAbi, handselChains, newOffer, type PaymentTerms } from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { startChain } from "@handsel/services/chain";
import { deployContracts } from "@handsel/services/contracts";
import { fundAccounts } from "@handsel/services/fundAccounts";
import { localWallet } from "@handsel/services/localWallet";
import { freePort } from "@handsel/services/ports";
import {
  type Address,
  bytesToBigInt,
  concat,
  createTestClient,
  type Hash,
  type Hex,
  http,
  parseEther,
  publicActions,
  zeroAddress,
} from "viem";
import { hardhat } from "viem/chains";
import permit2 from "../../test/helpers/permit2.json" with { type: "json" };

const local = handselChains.get(31337);
if (!local) throw new Error("the protocol package has no local chain");

/** Escrow of every local chain. */
export const escrow = local.escrow;

/** Deterministic deployment proxy: its input is a salt and creation code. */
const proxy: Hex =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

/** Starts a chain with the escrow, the demo stablecoin and clients of its parties. */
export async function startLocalEscrow() {
  const folder = await mkdtemp(join(tmpdir(), "handsel-sdk-chain-"));
  const chain = await startChain({ port: await freePort(), logFile: join(folder, "chain.log") });
  const { rpcUrl } = chain;
  const { demoDollar } = await deployContracts(rpcUrl);
  await fundAccounts(rpcUrl, demoDollar);
  const client = createTestClient({
    ...{ chain: hardhat, mode: "hardhat", transport: http(rpcUrl), cacheTime: 0 },
    pollingInterval: 50,
  }).extend(publicActions);
  const parties = {
    payer: localWallet(rpcUrl, accounts.customer.privateKey),
    merchant: localWallet(rpcUrl, accounts.merchant.privateKey),
    arbiter: localWallet(rpcUrl, accounts.platform.privateKey),
  };
  return {
    ...{ client, demoDollar, ...parties },
    /** Terms between the parties, different at each call. */
    newTerms: async (changes: Partial<PaymentTerms> = {}): Promise<PaymentTerms> => {
      const { timestamp } = await client.getBlock();
      const offer = newOffer({
        merchant: accounts.merchant.address,
        payee: accounts.payee.address,
        ...{ token: demoDollar, amount: 25_000_000n, feeBps: 0, feeRecipient: zeroAddress },
        ...{ inspectionPeriod: 0, capturePeriod: 604_800, refundPeriod: 2_592_000 },
        fundBy: Number(timestamp) + 86_400,
        salt: bytesToBigInt(crypto.getRandomValues(new Uint8Array(32))),
      });
      return { ...offer, payer: accounts.customer.address, ...changes };
    },
    /** Lets an account take demo dollars of the payer, or of another. */
    approve: async (spender: Address, amount: bigint, owner = parties.payer) => {
      const hash = await owner.writeContract({
        ...{ address: demoDollar, abi: demoDollarAbi, functionName: "approve" },
        args: [spender, amount],
      });
      await client.waitForTransactionReceipt({ hash });
    },
    /** Installs the real Permit2 at its address, by its creation code. */
    installPermit2: async () => {
      const deployer = permit2.deployer as Address;
      await client.setCode({ address: deployer, bytecode: proxy });
      const data = concat([permit2.salt as Hex, permit2.creationCode as Hex]);
      const hash = await parties.payer.sendTransaction({ to: deployer, data });
      await client.waitForTransactionReceipt({ hash });
    },
    mined: async (hash: Hash) => {
      const { status } = await client.waitForTransactionReceipt({ hash });
      if (status !== "success") throw new Error(`${hash} was reverted`);
    },
    stop: async () => {
      await chain.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** One coin of the local chain. */
export const ether = parseEther("1");
