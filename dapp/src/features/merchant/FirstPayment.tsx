import { Link } from "@tanstack/react-router";
import * as words from "#words/merchant.ts";
import { useAppConfig } from "../../lib/config/appContext.ts";
import { useMode } from "../../lib/config/mode.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { CodeBox } from "../../ui/CodeBox.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Fold } from "../../ui/Fold.tsx";
import { InboxIcon } from "../../ui/icons.tsx";
import { Mixed } from "../../ui/Mixed.tsx";

/** Field of a checkout's answer that a merchant passes on. */
const URL_FIELD = "url";

/** Shown before the first payment: the way to a link that can be paid, and the API call that makes a checkout. */
export function FirstPayment() {
  const { publicUrl } = useAppConfig();
  const { mode, chains } = useMode();
  // An example: any coin of the mode.
  const [{ chain, token } = {}] = chains.flatMap((one) =>
    one.tokens.map((coin) => ({ chain: one, token: coin })),
  );
  const command = `curl ${publicUrl}/v1/checkouts \\
  -H "Authorization: Bearer YOUR_${mode.toUpperCase()}_KEY" \\
  -H "Content-Type: application/json" \\
  -d '{"chain_id": ${chain?.id ?? ""}, "token": "${token?.symbol ?? ""}", "amount": "${10n ** BigInt(token?.decimals ?? 0)}", "description": "First order"}'`;
  return (
    <>
      <EmptyState
        icon={<InboxIcon />}
        title={words.noPaymentsYet}
        action={
          <Link to="/merchant/links" className={buttonClass("primary", "medium")}>
            {words.makeFirstLink}
          </Link>
        }
      >
        {words.firstLink}
      </EmptyState>
      <div className="mx-auto mb-4 max-w-xl px-4">
        <Fold title={words.byProgram}>
          <p>
            <Mixed
              parts={words.createCheckout(mode, <code className="font-mono">{URL_FIELD}</code>)}
            />
          </p>
          <CodeBox text={command} name={words.command} />
        </Fold>
      </div>
    </>
  );
}
