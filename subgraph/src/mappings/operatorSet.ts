import { OperatorSet } from "../../generated/HandselEscrow/HandselEscrow";
import { operatorOf } from "../store/operator";
import { addOperatorAction } from "../store/operatorAction";

/** A merchant appointed or dismissed an operator. */
export function handleOperatorSet(event: OperatorSet): void {
  const operator = operatorOf(
    event.address,
    event.params.merchant,
    event.params.operator,
    event.block,
  );
  operator.approved = event.params.approved;
  operator.updatedAt = event.block.timestamp;
  operator.save();
  addOperatorAction(operator, event);
}
