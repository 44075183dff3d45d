import type { network } from "hardhat";

/** Fresh in-process chain with the plugins' additions. */
export type Chain = Awaited<ReturnType<typeof network.create>>;
