import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  demoDollarAbi,
  escrowAbi,
  handselChains,
  offerId,
  offerOf,
  type PaymentTerms,
  paymentId,
  permit2Address,
  type Token,
  termsFromJson,
  termsToJson,
} from "@handsel/protocol";
import { accounts } from "@handsel/services/accounts";
import { root } from "@handsel/services/paths";
import { createHardhatRuntimeEnvironment } from "hardhat/hre";
import {
  type Abi,
  type Address,
  concat,
  createPublicClient,
  createWalletClient,
  custom,
  encodeDeployData,
  getAddress,
  type Hex,
  HttpRequestError,
  hexToNumber,
  numberToHex,
  type PrivateKeyAccount,
  zeroAddress,
} from "viem";
import { privateKeyToAccount } from "viem/accounts";
import { hardhat } from "viem/chains";
import { type Config, createConfig } from "wagmi";
import { connect } from "wagmi/actions";
import { injected } from "wagmi/connectors/injected";
import type { Checkout } from "../lib/api/apiTypes.ts";
import type { AppChain } from "../lib/chain/appChain.ts";
import { plainBrand, sellerOf, terms as usualTerms } from "./payment.ts";

export interface RpcRequest {
  method: string;
  params?: unknown[];
}

type Answer = (request: RpcRequest) => Promise<unknown>;

/** Wallet whose answers a test chooses. */
export interface OddWallet {
  /** Requests in order. */
  asked: string[];
  /** Answers in place of the honest wallet; `honest` asks that one. */
  misbehave: ((request: RpcRequest, honest: Answer) => unknown) | null;
  /** Chain that it is on. */
  chainId: number;
  /** Changes its chain, and tells the page. */
  changeTo: (chainId: number) => void;
}

/** A chain in this process with an escrow, two coins, a payer's wallet, and a relayer that sends what is signed. */
export interface PayWorld {
  chain: AppChain;
  config: Config;
  payer: PrivateKeyAccount;
  wallet: OddWallet;
  /** Coin with payments by signature. */
  dollar: Token;
  /** Coin that wants an old allowance taken back first, and has no payments by signature. */
  reluctant: Token;
  /** Coin with permits (ERC-2612) alone. */
  permitting: Token;
  ether: Token;
  /** Stops and starts the chain's answers to the page; the wallet has a node of its own. */
  isDown: boolean;
  /** Told of each question to the chain, by its method; returns whether its answer is lost. */
  loses: (method: string) => boolean;
  /** Whether the coins answer what permits (ERC-2612) are signed over. */
  hasPermits: boolean;
  /** Deploys a coin with this many decimals, of which the payer has a million base units. */
  newCoin(decimals: number): Promise<Token>;
  balanceOf(token: Token, owner?: Address): Promise<bigint>;
  /** @param spender default: the escrow */
  allow(token: Token, amount: bigint, spender?: Address): Promise<void>;
  /** Has an account allow the escrow an amount. */
  allowAs(owner: PrivateKeyAccount, token: Token, amount: bigint): Promise<void>;
  /** Has the payer's account run a contract's code (EIP-7702); the zero address takes it back. */
  delegate(to: Address): Promise<void>;
  /** Sets the payer's coins for gas. */
  setCoins(amount: bigint): Promise<void>;
  /** @param place chain of the offer; default: the world's */
  newCheckout(token: Token, change?: Partial<PaymentTerms>, place?: AppChain): Checkout;
  stageOf(checkout: Checkout): Promise<number>;
  /** Calls the escrow from an account. */
  write(
    from: PrivateKeyAccount,
    name: string,
    args: readonly unknown[],
    value?: bigint,
  ): Promise<void>;
  /** Lets time pass on the chain. */
  pass(seconds: number): Promise<void>;
  /** Has the payer pay, and returns the terms. */
  hold(token: Token, change?: Partial<PaymentTerms>): Promise<PaymentTerms>;
  /** What the relayer answers to a signed payment. */
  relay(body: unknown): Promise<Response>;
}

export const merchant = privateKeyToAccount(accounts.merchant.privateKey);
const relayer = privateKeyToAccount(accounts.deployer.privateKey);

interface Artifact {
  abi: Abi;
  bytecode: Hex;
}

function artifactOf(path: string): Artifact {
  return JSON.parse(readFileSync(join(root, "artifacts/contracts", path), "utf8"));
}

/** @param account account of the connected wallet; default: the payer */
export async function startPayWorld(account?: PrivateKeyAccount): Promise<PayWorld> {
  const { network } = await createHardhatRuntimeEnvironment({});
  const { provider } = await network.create();
  const node: Answer = ({ method, params }) => provider.request({ method, params: params ?? [] });
  const transport = custom({ request: node as never });
  const reader = createPublicClient({ chain: hardhat, transport, pollingInterval: 20 });
  const payer = privateKeyToAccount(accounts.customer.privateKey);
  const clientOf = (account: PrivateKeyAccount) =>
    createWalletClient({ account, chain: hardhat, transport });
  const sender = clientOf(relayer);
  const deploy = async (path: string, args: readonly unknown[] = []) => {
    const { abi, bytecode } = artifactOf(path);
    const hash = await sender.sendTransaction({
      data: encodeDeployData({ abi, bytecode, args }),
    });
    const { contractAddress } = await reader.waitForTransactionReceipt({ hash });
    if (!contractAddress) throw new Error(`${path} was not deployed.`);
    return getAddress(contractAddress);
  };
  const escrow = {
    chainId: hardhat.id,
    address: await deploy("HandselEscrow.sol/HandselEscrow.json"),
  };
  const local = handselChains.get(hardhat.id);
  const listed = local?.tokens.find(({ symbol }) => symbol === "USDH");
  const ether = local?.tokens.find(({ address }) => address === zeroAddress);
  if (!local || !listed || !ether) throw new Error("The local chain is not in the list.");
  const dollar: Token = {
    ...listed,
    address: await deploy("mocks/DemoDollar.sol/DemoDollar.json"),
  };
  const reluctant: Token = {
    ...{ symbol: "BENCH", name: "Bench Token", decimals: 6, authorization: null },
    address: await deploy("mocks/ReluctantToken.sol/ReluctantToken.json", [0]),
  };
  const permitting: Token = {
    ...{ ...listed, authorization: null },
    address: await deploy("mocks/DemoDollar.sol/DemoDollar.json"),
  };
  await installPermit2(node, sender);
  for (const { address } of [dollar, reluctant, permitting]) {
    for (const owner of [payer.address, merchant.address]) {
      const functionName = "mint" as const;
      const args = [owner, 10n ** 12n] as const;
      await sender.writeContract({ address, abi: demoDollarAbi, functionName, args });
    }
  }
  const chain: AppChain = {
    ...{ id: hardhat.id, name: "Local chain", livemode: false, rpcUrl: "", subgraphUrl: null },
    explorerUrl: null,
    ...{ escrow, startBlock: 0, confirmations: 1, nativeCurrency: hardhat.nativeCurrency },
    tokens: [dollar, reluctant, permitting, ether],
  };
  const listeners = new Set<(chainId: string) => void>();
  const wallet: OddWallet = {
    ...{ asked: [], misbehave: null, chainId: hardhat.id },
    changeTo: (chainId) => {
      wallet.chainId = chainId;
      for (const listener of listeners) listener(numberToHex(chainId));
    },
  };
  const connected = account ?? payer;
  const honest = honestWallet(wallet, connected, clientOf(connected), node);
  const request: Answer = async (asked) => {
    wallet.asked.push(asked.method);
    return wallet.misbehave ? wallet.misbehave(asked, honest) : honest(asked);
  };
  // wagmi finds an extension's wallet in a window alone.
  Object.assign(globalThis, { window: globalThis });
  let salt = 1n;
  const write: PayWorld["write"] = async (from, functionName, args, value = 0n) => {
    const call = { address: escrow.address, abi: escrowAbi as Abi, functionName, args, value };
    const hash = await clientOf(from).writeContract(call);
    await reader.waitForTransactionReceipt({ hash });
  };
  const world: PayWorld = {
    write,
    pass: async (seconds) => {
      await node({ method: "evm_increaseTime", params: [seconds] });
      await node({ method: "evm_mine" });
    },
    hold: async (token, change = {}) => {
      const { offer } = world.newCheckout(token, change);
      const terms = { ...termsFromJson(offer as never), payer: payer.address };
      if (token !== ether) await world.allow(token, terms.amount);
      await write(payer, "fund", [terms], token === ether ? terms.amount : 0n);
      return terms;
    },
    ...{ chain, payer, wallet, dollar, reluctant, permitting, ether },
    ...{ isDown: false, loses: () => false },
    hasPermits: true,
    newCoin: async (decimals) => {
      const address = await deploy("mocks/BenchToken.sol/BenchToken.json", [decimals]);
      const args = [payer.address, 1_000_000n] as const;
      await sender.writeContract({ address, abi: demoDollarAbi, functionName: "mint", args });
      const coin = { symbol: "BENCH", name: "Bench Token", address, decimals, authorization: null };
      chain.tokens = [...chain.tokens, coin];
      return coin;
    },
    config: createConfig({
      chains: [hardhat],
      connectors: [
        injected({
          target: {
            id: "odd",
            name: "Odd wallet",
            provider: extension(request, listeners) as never,
          },
        }),
      ],
      ...{ multiInjectedProviderDiscovery: false, storage: null, pollingInterval: 20 },
      transports: {
        [hardhat.id]: custom(
          {
            request: (async (asked: RpcRequest) => {
              if (world.isDown) return new Promise(() => {});
              if (!world.hasPermits && JSON.stringify(asked).includes(DOMAIN_SEPARATOR)) {
                throw new Error("The coin has no permits.");
              }
              const answer = await node(asked);
              if (world.loses(asked.method)) {
                throw new HttpRequestError({ url: "http://chain", details: "closed" });
              }
              return answer;
            }) as never,
          },
          { retryCount: 0 },
        ),
      },
    }),
    balanceOf: async ({ address }, owner = payer.address) =>
      address === zeroAddress
        ? reader.getBalance({ address: owner })
        : reader.readContract({
            ...{ address, abi: demoDollarAbi, functionName: "balanceOf", args: [owner] },
          }),
    allow: async ({ address }, amount, spender = escrow.address) => {
      const args = [spender, amount] as const;
      await clientOf(payer).writeContract({
        ...{ address, abi: demoDollarAbi, functionName: "approve", args },
      });
    },
    allowAs: async (owner, { address }, amount) => {
      const args = [escrow.address, amount] as const;
      await clientOf(owner).writeContract({
        ...{ address, abi: demoDollarAbi, functionName: "approve", args },
      });
    },
    delegate: async (address) => {
      const client = clientOf(payer);
      const authorization = await client.signAuthorization({ address, executor: "self" });
      const hash = await client.sendTransaction({
        ...{ to: relayer.address, authorizationList: [authorization] },
      });
      await reader.waitForTransactionReceipt({ hash });
    },
    setCoins: async (amount) => {
      await node({ method: "hardhat_setBalance", params: [payer.address, numberToHex(amount)] });
    },
    newCheckout: (token, change = {}, place = chain) => {
      salt += 1n;
      const terms = offerOf({
        ...{ ...usualTerms, token: token.address, merchant: merchant.address, salt },
        ...{ amount: token === ether ? 10n ** 15n : 25_000_000n, ...change },
      });
      return checkoutOf(terms, token, place);
    },
    stageOf: async ({ offer }) => {
      const terms = { ...termsFromJson(offer as never), payer: payer.address };
      const args = [paymentId(terms, escrow)] as const;
      const { address } = escrow;
      const { stage } = await reader.readContract({
        ...{ address, abi: escrowAbi, functionName: "paymentState", args },
      });
      return stage;
    },
    relay: async (body) => {
      const { terms, signature, permit2_nonce } = body as Signed;
      const args = [termsFromJson(terms), signature] as const;
      const call = { address: escrow.address, abi: escrowAbi } as const;
      try {
        await (permit2_nonce === undefined
          ? sender.writeContract({ ...call, functionName: "fundWithAuthorization", args })
          : sender.writeContract({
              ...{ ...call, functionName: "fundWithPermit2" },
              args: [args[0], BigInt(permit2_nonce), signature],
            }));
        return Response.json({}, { status: 202 });
      } catch {
        return Response.json({ code: "signature_invalid", detail: "x" }, { status: 422 });
      }
    },
  };
  const [connector] = world.config.connectors;
  if (connector) await connect(world.config, { connector });
  return world;
}

/** Selector of `DOMAIN_SEPARATOR()`. */
const DOMAIN_SEPARATOR = "0x3644e515";

/** What the page hands to the relayer. */
interface Signed {
  terms: never;
  signature: Hex;
  permit2_nonce?: string;
}

/** Deterministic deployment proxy: its input is a salt and creation code. */
const deterministicDeployer =
  "0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3";

/** Installs Permit2 by its creation code, as on every chain: its address is a hash of that. */
async function installPermit2(node: Answer, sender: ReturnType<typeof createWalletClient>) {
  const file = join(root, "test/helpers/permit2.json");
  const { deployer, salt, creationCode } = JSON.parse(readFileSync(file, "utf8"));
  await node({ method: "hardhat_setCode", params: [deployer, deterministicDeployer] });
  await sender.sendTransaction({
    ...{ account: relayer, chain: hardhat, to: deployer },
    data: concat([salt, creationCode] as Hex[]),
  });
  const code = await node({ method: "eth_getCode", params: [permit2Address, "latest"] });
  if (code === "0x") throw new Error("Permit2 was not installed.");
}

function honestWallet(
  wallet: OddWallet,
  account: PrivateKeyAccount,
  client: ReturnType<typeof createWalletClient>,
  node: Answer,
): Answer {
  return async ({ method, params = [] }) => {
    switch (method) {
      case "eth_requestAccounts":
      case "eth_accounts":
        return [account.address];
      case "eth_chainId":
        return numberToHex(wallet.chainId);
      case "wallet_switchEthereumChain":
      case "wallet_addEthereumChain":
        wallet.changeTo(hexToNumber((params[0] as { chainId: Hex }).chainId));
        return null;
      case "eth_signTypedData_v4":
        return account.signTypedData(JSON.parse(String(params[1])));
      case "eth_sendTransaction": {
        const { to, data, value = "0x0" } = params[0] as { to: Hex; data?: Hex; value?: Hex };
        const content = { to, value: BigInt(value), ...(data && { data }) };
        return client.sendTransaction({ ...content, account, chain: hardhat });
      }
      default:
        return node({ method, params });
    }
  };
}

/** Provider as an extension gives it to a page. */
function extension(request: Answer, listeners: Set<(chainId: string) => void>) {
  return {
    request,
    on: (event: string, listener: (chainId: string) => void) => {
      if (event === "chainChanged") listeners.add(listener);
    },
    removeListener: (_: string, listener: (chainId: string) => void) => {
      listeners.delete(listener);
    },
  };
}

/** Checkout of these terms, as the relayer shows it. */
function checkoutOf(offer: PaymentTerms, token: Token, { escrow, id }: AppChain): Checkout {
  const end = new Date(offer.fundBy * 1000).toISOString();
  const { symbol, name, address, decimals } = token;
  const option = {
    ...{ chain_id: id, token: { symbol, name, address, decimals } },
    ...{ amount: offer.amount.toString(), quote: null, network_fees: null },
    ...{ offer: termsToJson(offer), offer_id: offerId(offer, escrow) },
  };
  return {
    ...{ id: `cs_${offer.salt}`, object: "checkout", status: "open", livemode: false },
    ...{ url: "http://localhost/pay", description: "Mug" },
    merchant: { name: "Demo Shop", address: offer.merchant },
    ...option,
    options: [option],
    seller: sellerOf("Demo Shop", offer.merchant),
    brand: plainBrand,
    ...{ payment_link_id: null, order: null, order_unit: null },
    ...{ payment_id: null, payment: null },
    ...{ success_url: null, cancel_url: null, expired_at: null, expires_at: end },
    ...{ monitor_until: end, created_at: new Date(0).toISOString() },
  };
}
