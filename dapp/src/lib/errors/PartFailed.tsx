import { ErrorNotice } from "./ErrorNotice.tsx";
import { isPartMissing } from "./partMissing.ts";

interface PartFailedProps {
  error: unknown;
  onRetry: () => void;
}

/** Says that a part cannot be shown. One that did not come is fetched again by a reload: a deployment may have removed it. */
export function PartFailed({ error, onRetry }: PartFailedProps) {
  return (
    <ErrorNotice error={error} onRetry={isPartMissing(error) ? () => location.reload() : onRetry} />
  );
}
