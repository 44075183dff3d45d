import { readFileSync } from "node:fs";
import { join } from "node:path";
import {
  type Escrow,
  escrowAbi,
  lensAbi,
  type PaymentState,
  type PaymentTerms,
  paymentId,
  stages,
} from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { createHardhatRuntimeEnvironment } from "hardhat/hre";
import {
  type Address,
  type ContractFunctionReturnType,
  decodeFunctionResult,
  encodeAbiParameters,
  encodeFunctionData,
  getAddress,
  type Hex,
  keccak256,
  numberToHex,
  toHex,
} from "viem";

type Payment = { terms: PaymentTerms; state: PaymentState };
type Actions = ContractFunctionReturnType<typeof lensAbi, "view", "actions">;
type Views = ContractFunctionReturnType<typeof lensAbi, "view", "payments">;

/** Escrow and lens on a chain in this process, whose storage can be written. */
export interface LensWorld {
  escrow: Escrow;
  /** Unix seconds of the answering block. */
  now: number;
  /** Stores payments as if their calls had been made. */
  store(payments: readonly Payment[]): Promise<void>;
  actions(terms: readonly PaymentTerms[], caller: Address): Promise<Actions>;
  views(terms: readonly PaymentTerms[]): Promise<Views>;
}

/** Starts a chain, deploys escrow and lens, and has these merchants appoint an operator. */
export async function startLensWorld(
  merchants: readonly Address[],
  operator: Address,
): Promise<LensWorld> {
  const { network } = await createHardhatRuntimeEnvironment({});
  const { provider } = await network.create();
  const request = (method: string, ...params: unknown[]) =>
    provider.request({ method, params }) as Promise<unknown>;
  const [deployer] = (await request("eth_accounts")) as [Address];
  const send = async (transaction: object): Promise<{ contractAddress: Address }> => {
    const hash = await request("eth_sendTransaction", { from: deployer, ...transaction });
    return (await request("eth_getTransactionReceipt", hash)) as { contractAddress: Address };
  };
  const deploy = async (path: string) => {
    const { contractAddress } = await send({ data: bytecodeOf(path) });
    return getAddress(contractAddress);
  };
  const address = await deploy("contracts/HandselEscrow.sol/HandselEscrow.json");
  const lens = await deploy("contracts/periphery/HandselLens.sol/HandselLens.json");
  const escrow = { chainId: 31337, address };
  for (const merchant of merchants) {
    await request("hardhat_impersonateAccount", merchant);
    await request("hardhat_setBalance", merchant, numberToHex(10n ** 18n));
    const args = [operator, true] as const;
    const data = encodeFunctionData({ abi: escrowAbi, functionName: "setOperator", args });
    await send({ from: merchant, to: address, data });
  }
  const slot = await findSlot(request, address);
  const { timestamp } = (await request("eth_getBlockByNumber", "latest", false)) as {
    timestamp: Hex;
  };
  const call = async (data: Hex) =>
    (await request("eth_call", { to: lens, data, gas: "0xffffff" }, "latest")) as Hex;
  return {
    escrow,
    now: Number(timestamp),
    store: async (payments) => {
      for (const { terms, state } of payments) {
        const id = paymentId(terms, escrow);
        await request("hardhat_setStorageAt", address, slotOf(id, slot), pack(state));
      }
    },
    actions: async (terms, caller) => {
      const functionName = "actions" as const;
      const args = [address, terms, caller] as const;
      const data = await call(encodeFunctionData({ abi: lensAbi, functionName, args }));
      return decodeFunctionResult({ abi: lensAbi, functionName, data });
    },
    views: async (terms) => {
      const functionName = "payments" as const;
      const args = [address, terms] as const;
      const data = await call(encodeFunctionData({ abi: lensAbi, functionName, args }));
      return decodeFunctionResult({ abi: lensAbi, functionName, data });
    },
  };
}

function bytecodeOf(path: string): Hex {
  return JSON.parse(readFileSync(join(root, "artifacts", path), "utf8")).bytecode;
}

/** Finds the storage slot of the payments' mapping, by writing to it. */
async function findSlot(
  request: (method: string, ...params: unknown[]) => Promise<unknown>,
  escrow: Address,
): Promise<number> {
  const id = keccak256(toHex("probe"));
  const state: PaymentState = { held: 1n, refundable: 2n, clock: 3, stage: "held" };
  const args = [id] as const;
  const data = encodeFunctionData({ abi: escrowAbi, functionName: "paymentState", args });
  for (let slot = 0; slot < 32; slot++) {
    await request("hardhat_setStorageAt", escrow, slotOf(id, slot), pack(state));
    const answer = (await request("eth_call", { to: escrow, data }, "latest")) as Hex;
    if (BigInt(answer.slice(0, 66)) === state.held) return slot;
  }
  throw new Error("The payments' mapping was not found.");
}

/** Key of a mapping's value, without the zeros that JSON-RPC does not take in front. */
function slotOf(id: Hex, slot: number): Hex {
  const types = [{ type: "bytes32" }, { type: "uint256" }] as const;
  return numberToHex(BigInt(keccak256(encodeAbiParameters(types, [id, BigInt(slot)]))));
}

/** As `pack` in PackedState.sol. */
function pack({ held, refundable, clock, stage }: PaymentState): Hex {
  const word =
    held | (refundable << 104n) | (BigInt(clock) << 208n) | (BigInt(stages.indexOf(stage)) << 248n);
  return numberToHex(word, { size: 32 });
}
