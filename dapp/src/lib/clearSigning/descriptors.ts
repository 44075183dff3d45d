import escrowCalls from "../../../../clear-signing/calldata-HandselEscrow.json";
import panelMessages from "../../../../clear-signing/eip712-ArbiterPanel.json";
import authorizations from "../../../../clear-signing/eip712-HandselAuthorization.json";
import escrowMessages from "../../../../clear-signing/eip712-HandselEscrow.json";
import permit2Messages from "../../../../clear-signing/eip712-HandselPermit2.json";

/** A field of a call or message, as ERC-7730 describes it: the parts that Handsel's descriptors use. */
export interface Field {
  path: string;
  label: string;
  format: string;
  params?: {
    tokenPath?: string;
    threshold?: string;
    message?: string;
    $ref?: string;
    base?: string;
    decimals?: number;
    calleePath?: string;
  };
  visible?: "never" | { ifNotIn: (string | number | boolean)[] };
}

export interface Format {
  interpolatedIntent: string;
  fields: Field[];
}

export interface Descriptor {
  metadata: { enums: Record<string, Record<string, string>> };
  display: { formats: Record<string, Format> };
}

/** Takes a descriptor's file, whose type TypeScript reads too narrowly: each has fields of its own. */
const taken = (file: unknown) => file as Descriptor;

/** What hardware wallets are given too: files in clear-signing/. */
export const descriptors = {
  escrowCalls: taken(escrowCalls),
  escrowMessages: taken(escrowMessages),
  panelMessages: taken(panelMessages),
  authorizations: taken(authorizations),
  permit2Messages: taken(permit2Messages),
};
