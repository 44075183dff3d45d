import { WithdrawForSet } from "../../generated/HandselEscrow/HandselEscrow";
import { accountOf } from "../store/account";

/** An owner allowed or refused payments of its credits by others. */
export function handleWithdrawForSet(event: WithdrawForSet): void {
  const account = accountOf(event.params.owner, event.block);
  account.allowsWithdrawFor = event.params.allowed;
  account.save();
}
