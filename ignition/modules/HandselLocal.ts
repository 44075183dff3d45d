import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";
import Handsel from "./Handsel.ts";

/** The escrow and the demo stablecoin, for a local chain. */
export default buildModule("HandselLocal", (m) => {
  const { escrow } = m.useModule(Handsel);
  // In this order, so that the addresses on a fresh chain are always the same.
  const demoDollar = m.contract("DemoDollar", [], { after: [escrow] });
  return { escrow, demoDollar };
});
