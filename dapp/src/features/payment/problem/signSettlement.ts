import type { Hex } from "viem";
import type { Config } from "wagmi";
import { getConnection } from "wagmi/actions";
import type { AppChain } from "../../../lib/chain/appChain.ts";
import { confirmChain } from "../../../lib/chain/confirmChain.ts";
import { AccountChanged } from "../../../lib/chain/sendCall.ts";
import { signData } from "../../../lib/chain/signData.ts";
import type { ChainPayment } from "../../../lib/payment/readPayment.ts";
import * as settle from "../../../transactions/settle.ts";
import { readAgain } from "../actions/runAction.ts";

/**
 * Has the connected account sign a division of what is held.
 * @param told payment as the person was told
 * @throws PaymentChanged, SignatureUnfit, AccountChanged, WrongChain, the wallet's errors
 */
export async function signSettlement(
  config: Config,
  chain: AppChain,
  told: ChainPayment,
  settlement: settle.Settlement,
): Promise<Hex> {
  const { address } = getConnection(config);
  if (!address) throw new AccountChanged("No account is connected.");
  await readAgain({ config, chain, told });
  await confirmChain(config, chain, settlement.token, address, () => {});
  return signData(config, chain.id, address, settle.typedData(settlement), () => {});
}
