import { stages } from "@handsel/protocol";

/** The stages as the contract numbers them. */
export const HELD = stages.indexOf("held");
export const DISPUTED = stages.indexOf("disputed");
