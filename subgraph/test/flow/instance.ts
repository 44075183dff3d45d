import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { escrowAbi, factoryAbi, type PaymentTerms, paymentId } from "@handsel/protocol";
import { root } from "@handsel/services/paths";
import { type Address, type Hex, pad, zeroAddress, zeroHash } from "viem";
import { expect } from "vitest";
import networks from "../../networks.json" with { type: "json" };
import { escrow, type World } from "./world.ts";

const factory = networks.local.HandselFactory.address as Address;

/** Fails unless payments in an instance of the factory are in one history with those in the escrow itself. */
export async function expectInstanceToBeIndexed(world: World): Promise<void> {
  const instance = await deployInstance(world);
  const payer = world.account(14);
  const merchant = world.account(15).address;
  const terms: PaymentTerms = {
    ...{ payer: payer.address, merchant, payee: merchant, arbiter: zeroAddress },
    ...{ amount: 1_000n, token: zeroAddress, fundBy: 2 ** 40 - 1, inspectionPeriod: 0 },
    ...{ capturePeriod: 86_400, refundPeriod: 86_400, instant: false, toLedger: false },
    ...{ feeBps: 0, feeRecipient: zeroAddress, splits: zeroHash },
    ...{ orderReference: pad("0x01", { size: 32 }), salt: 1n },
  };
  for (const address of [escrow.address, instance]) {
    const hash = await world.wallet(payer).writeContract({
      ...{ address, abi: escrowAbi, functionName: "fund", args: [terms], value: terms.amount },
    });
    await world.client.waitForTransactionReceipt({ hash });
  }
  await world.synced();
  const { payments, merchantTotals } = await world.query<{
    payments: { id: Hex; escrow: string }[];
    merchantTotals: { paymentCount: number; held: string }[];
  }>(
    `query ($merchant: String!) {
      payments(where: { merchant: $merchant }, orderBy: fundedBlock) { id escrow }
      merchantTotals(where: { merchant: $merchant }) { paymentCount held }
    }`,
    { merchant: merchant.toLowerCase() },
  );
  expect(payments).toEqual(
    [escrow.address, instance].map((address) => ({
      id: paymentId(terms, { ...escrow, address }),
      escrow: address.toLowerCase(),
    })),
  );
  expect(merchantTotals).toEqual([{ paymentCount: 2, held: "2000" }]);
}

async function deployInstance(world: World): Promise<Address> {
  const path = "artifacts/contracts/HandselEscrow.sol/HandselEscrow.json";
  const { bytecode }: { bytecode: Hex } = JSON.parse(await readFile(join(root, path), "utf8"));
  const args = [zeroHash, bytecode] as const;
  const call = { address: factory, abi: factoryAbi } as const;
  const hash = await world
    .wallet(world.account(0))
    .writeContract({ ...call, functionName: "deploy", args });
  await world.client.waitForTransactionReceipt({ hash });
  return world.client.readContract({ ...call, functionName: "predict", args: [zeroHash] });
}
