import { readFileSync } from "node:fs";
import { join } from "node:path";
import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";
import { keccak256 } from "viem";
import Handsel from "./Handsel.ts";

/** The escrow, the demo stablecoin and the factory of further escrows, for a local chain. */
export default buildModule("HandselLocal", (m) => {
  const { escrow } = m.useModule(Handsel);
  // In this order, so that the addresses on a fresh chain are always the same.
  const demoDollar = m.contract("DemoDollar", [], { after: [escrow] });
  const factory = m.contract("HandselFactory", [escrowCodeHash()], { after: [demoDollar] });
  return { escrow, demoDollar, factory };
});

/** Hash of the escrow's compiled creation code, the only code that the factory deploys. */
function escrowCodeHash() {
  const path = ["artifacts", "contracts", "HandselEscrow.sol", "HandselEscrow.json"];
  const { bytecode } = JSON.parse(
    readFileSync(join(import.meta.dirname, "..", "..", ...path), "utf8"),
  );
  return keccak256(bytecode);
}
