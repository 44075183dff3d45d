import type { PaymentTerms } from "@handsel/protocol";
import type { Hex } from "viem";
import { Row, Rows } from "../../ui/Rows.tsx";
import { AddressChip } from "../chain/AddressChip.tsx";
import type { Unit } from "../money/amounts.ts";
import { exactTerms } from "./exactTerms.ts";

/** Every term that a payment's id is the hash of. */
export default function ExactTerms({ terms, token }: { terms: PaymentTerms; token: Unit }) {
  return (
    <Rows className="pt-4">
      {exactTerms(terms, token).map(({ label, value, isHex }) => (
        <Row key={label} label={label}>
          {isHex ? <AddressChip value={value as Hex} name={label} /> : value}
        </Row>
      ))}
    </Rows>
  );
}
