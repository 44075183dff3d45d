import { InstanceDeployed } from "../../generated/HandselFactory/HandselFactory";
import { EscrowInstance } from "../../generated/templates";

/** The factory deployed an instance of the escrow, whose payments are indexed from here on. */
export function handleInstanceDeployed(event: InstanceDeployed): void {
  EscrowInstance.create(event.params.instance);
}
