import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  demoDollarAbi,
  escrowAbi,
  handselChains,
  type PaymentTerms,
  type Token,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { startChain } from "@handsel/services/chain";
import { root } from "@handsel/services/paths";
import { freePort } from "@handsel/services/ports";
import {
  type Address,
  createTestClient,
  getAddress,
  type Hash,
  http,
  maxUint256,
  publicActions,
  walletActions,
} from "viem";
import { type PrivateKeyAccount, privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";

export const merchantAccount = privateKeyToAccount(accounts.merchant.privateKey);
export const customerAccount = privateKeyToAccount(accounts.customer.privateKey);
export const operatorAccount = privateKeyToAccount(accounts.operator.privateKey);
const deployer = privateKeyToAccount(accounts.deployer.privateKey);

const local = handselChains.get(31337);
if (!local) throw new Error("the protocol package has no local chain");
export const localChain = local;
export const escrow = local.escrow.address;
const usdh = local.tokens.find(({ symbol }) => symbol === "USDH");
if (!usdh) throw new Error("the local chain has no USDH");
export const demoDollar = usdh;

export type TestChain = Awaited<ReturnType<typeof startTestChain>>;

/**
 * Starts a chain for one test file, with the contracts at the addresses of the protocol package.
 */
export async function startTestChain(chainId?: number) {
  const folder = await mkdtemp(join(tmpdir(), "handsel-relayer-chain-"));
  const port = await freePort();
  const chain = await startChain({
    port,
    logFile: join(folder, "chain.log"),
    ...(chainId === undefined ? {} : { chainId }),
  });
  const client = connect(chain.rpcUrl, chainId);
  await deployAt(client, "HandselEscrow.sol/HandselEscrow", escrow);
  await deployAt(client, "mocks/DemoDollar.sol/DemoDollar", demoDollar.address);
  await client.writeContract({
    ...{ account: customerAccount, address: demoDollar.address, abi: demoDollarAbi },
    functionName: "mint",
    args: [customerAccount.address, 10n ** 15n],
  });
  for (const account of [customerAccount, merchantAccount]) {
    await client.writeContract({
      ...{ account, address: demoDollar.address, abi: demoDollarAbi },
      functionName: "approve",
      args: [escrow, maxUint256],
    });
  }
  return {
    rpcUrl: chain.rpcUrl,
    port,
    client,
    /** Funds a payment by the customer's transaction. */
    fund: (terms: PaymentTerms) => fund(client, terms),
    /** Funds a payment by another payer, who gets the demo dollars for it. */
    fundAs: async (account: PrivateKeyAccount, terms: PaymentTerms) => {
      const token = { account, address: demoDollar.address, abi: demoDollarAbi };
      const { address } = account;
      await client.writeContract({
        ...{ ...token, functionName: "mint", args: [address, terms.amount] },
      });
      await client.writeContract({
        ...{ ...token, functionName: "approve", args: [escrow, maxUint256] },
      });
      return fund(client, { ...terms, payer: address }, account);
    },
    capture: (terms: PaymentTerms, amount: bigint, releaseRest = false) =>
      client.writeContract({
        ...{ account: merchantAccount, address: escrow, abi: escrowAbi },
        functionName: "capture",
        args: [terms, amount, releaseRest],
      }),
    void: (terms: PaymentTerms, amount: bigint) =>
      client.writeContract({
        ...{ account: merchantAccount, address: escrow, abi: escrowAbi },
        functionName: "void",
        args: [terms, amount],
      }),
    reclaim: (terms: PaymentTerms) =>
      client.writeContract({
        ...{ account: customerAccount, address: escrow, abi: escrowAbi },
        functionName: "reclaim",
        args: [terms],
      }),
    refund: (terms: PaymentTerms, amount: bigint) =>
      client.writeContract({
        ...{ account: merchantAccount, address: escrow, abi: escrowAbi },
        functionName: "refund",
        args: [terms, amount, false],
      }),
    /** Deploys another token; at the same address on each chain that has as many deployments. */
    deployToken: async (decimals: number): Promise<Token> => {
      const address = await deploy(client, "mocks/BenchToken.sol/BenchToken", [decimals]);
      const name = "Bench Token";
      return { symbol: "BENCH", name, address, decimals, authorization: { name, version: "1" } };
    },
    /** Deploys a panel of arbiters. @param threshold members who must agree */
    deployPanel: (members: readonly Address[], threshold: number): Promise<Address> =>
      deploy(client, "arbitration/ArbiterPanel.sol/ArbiterPanel", [members, BigInt(threshold)]),
    mine: (blocks: number) => client.mine({ blocks }),
    stop: async () => {
      await chain.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function connect(rpcUrl: string, chainId = hardhat.id as number) {
  return createTestClient({
    chain: { ...hardhat, id: chainId },
    mode: "hardhat",
    transport: http(rpcUrl),
    cacheTime: 0,
    pollingInterval: 50,
  })
    .extend(publicActions)
    .extend(walletActions);
}

type Client = ReturnType<typeof connect>;

async function deploy(
  client: Client,
  artifact: string,
  args?: readonly unknown[],
): Promise<Address> {
  const file = join(root, "artifacts", "contracts", `${artifact}.json`);
  const { abi, bytecode } = JSON.parse(await readFile(file, "utf8"));
  const hash = await client.deployContract({
    account: deployer,
    abi,
    bytecode,
    ...(args && { args }),
  });
  const { contractAddress } = await client.waitForTransactionReceipt({ hash });
  if (!contractAddress) throw new Error(`${artifact} was not deployed`);
  return getAddress(contractAddress);
}

async function deployAt(client: Client, artifact: string, expected: Address): Promise<void> {
  const address = await deploy(client, artifact);
  if (address !== expected) {
    throw new Error(`${artifact} landed at ${address} instead of ${expected}`);
  }
}

function fund(
  client: Client,
  terms: PaymentTerms,
  account: PrivateKeyAccount = customerAccount,
): Promise<Hash> {
  return client.writeContract({
    ...{ account, address: escrow, abi: escrowAbi },
    functionName: "fund",
    args: [terms],
    value: BigInt(terms.token) === 0n ? terms.amount : 0n,
  });
}
