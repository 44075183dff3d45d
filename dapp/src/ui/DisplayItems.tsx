import { Row, Rows } from "./Rows.tsx";

interface DisplayItemsProps {
  items: readonly { label: string; value: string }[];
}

/** What a signature or a transaction does, line by line. */
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
