import { routerAccount, routerOn } from "@handsel/protocol";
import type { Address } from "viem";
import { sameAddress } from "../chain/addresses.ts";

/** Whether an address is the account that someone has at a chain's router. It calls only what its owner asks for. */
export function isRouterAccount(account: Address, owner: Address, chainId: number): boolean {
  return sameAddress(account, routerAccount(owner, routerOn(chainId)));
}
