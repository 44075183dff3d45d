import { Bytes } from "@graphprotocol/graph-ts";
import { WithdrawForSet } from "../../generated/HandselEscrow/HandselEscrow";
import { accountOf } from "../store/account";

/** An owner allowed or refused payments of its credits by others. */
export function handleWithdrawForSet(event: WithdrawForSet): void {
  const account = accountOf(event.params.owner, event.block);
  const before = account.refusesWithdrawForIn;
  const refuses: Bytes[] = [];
  for (let index = 0; index < before.length; index++) {
    if (before[index] != event.address) refuses.push(before[index]);
  }
  if (!event.params.allowed) refuses.push(event.address);
  account.refusesWithdrawForIn = refuses;
  account.save();
}
