import type { network } from "hardhat";

/** A fresh in-process chain with everything the plugins add to it. */
export type Chain = Awaited<ReturnType<typeof network.create>>;
