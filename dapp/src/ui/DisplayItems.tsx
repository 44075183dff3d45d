import { Row, Rows } from "./Rows.tsx";

interface DisplayItemsProps {
  items: readonly { label: string; value: string }[];
}

/** Box that lists the effects of a signature or a transaction. */
export function DisplayItems({ items }: DisplayItemsProps) {
  return (
    <Rows className="rounded-md bg-sunken p-4">
      {items.map(({ label, value }) => (
        <Row key={label} label={label}>
          {value}
        </Row>
      ))}
    </Rows>
  );
}
