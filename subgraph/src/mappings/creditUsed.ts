import { CreditUsed } from "../../generated/HandselEscrow/HandselEscrow";
import { creditOf } from "../store/credit";
import { createCreditAction } from "../store/creditAction";
import { tokenOf } from "../store/token";

/** An owner's credit was withdrawn, or spent on a refund. */
export function handleCreditUsed(event: CreditUsed): void {
  const amount = event.params.amount;

  const credit = creditOf(event.address, event.params.token, event.params.owner, event.block);
  credit.used = credit.used.plus(amount);
  credit.balance = credit.balance.minus(amount);
  credit.updatedAt = event.block.timestamp;
  credit.save();

  const action = createCreditAction(credit, "used", amount, 0, event);
  action.to = event.params.to;
  action.save();

  const token = tokenOf(event.params.token);
  token.credit = token.credit.minus(amount);
  token.save();
}
