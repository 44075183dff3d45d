import { demoDollarAbi } from "@handsel/protocol";
import { type Address, parseUnits } from "viem";
import { accounts } from "./accounts.ts";
import { localWallet } from "./localWallet.ts";

/** Grants in whole Demo Dollars. The local chain's accounts have Ether already. */
const GRANTS = [
  { to: accounts.customer.address, amount: "10000" },
  // For refunds, which the merchant pays from its own wallet; captures go to another one.
  { to: accounts.merchant.address, amount: "1000" },
];

/** Gives the demo customer, and the demo merchant for its refunds, Demo Dollars to spend. */
export async function fundAccounts(rpcUrl: string, demoDollar: Address): Promise<void> {
  const client = localWallet(rpcUrl, accounts.deployer.privateKey);
  for (const { to, amount } of GRANTS) {
    const hash = await client.writeContract({
      address: demoDollar,
      abi: demoDollarAbi,
      functionName: "mint",
      args: [to, parseUnits(amount, 6)],
    });
    await client.waitForTransactionReceipt({ hash });
  }
}
