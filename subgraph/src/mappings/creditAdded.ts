import { CreditAdded } from "../../generated/HandselEscrow/HandselEscrow";
import { creditOf } from "../store/credit";
import { createCreditAction } from "../store/creditAction";
import { tokenOf } from "../store/token";

/** A recipient could not be paid, so the escrow keeps the money for it. */
export function handleCreditAdded(event: CreditAdded): void {
  const amount = event.params.amount;

  const credit = creditOf(event.params.token, event.params.owner, event.block);
  credit.added = credit.added.plus(amount);
  credit.balance = credit.balance.plus(amount);
  credit.updatedAt = event.block.timestamp;
  credit.save();

  const action = createCreditAction(credit, "added", amount, event);
  action.payment = event.params.paymentId;
  action.save();

  const token = tokenOf(event.params.token);
  token.credit = token.credit.plus(amount);
  token.save();
}
