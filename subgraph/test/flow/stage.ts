import { stages } from "@handsel/protocol";

/** Stage numbers in the contract. */
export const HELD = stages.indexOf("held");
export const DISPUTED = stages.indexOf("disputed");
