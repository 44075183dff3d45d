import { buildModule } from "@nomicfoundation/hardhat-ignition/modules";

/** The escrow: no constructor arguments, no owner, nothing to configure afterwards. */
export default buildModule("Handsel", (m) => ({ escrow: m.contract("HandselEscrow") }));
