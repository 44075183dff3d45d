import { Link } from "@tanstack/react-router";
import * as words from "#words/welcome.ts";
import type { MerchantLink } from "../../lib/api/apiTypes.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { linkText } from "../../lib/payment/agreed.ts";
import { ShareAddress } from "../../lib/sale/ShareAddress.tsx";
import { Button } from "../../ui/Button.tsx";
import { LinkIcon, PrintIcon } from "../../ui/icons.tsx";
import { useFocusWhenLost } from "../../ui/useFocusWhenLost.ts";
import { LinkPaid } from "./LinkPaid.tsx";

const box =
  "rounded-lg border border-line bg-surface p-5 sm:p-6 desk:sticky desk:top-28 desk:col-start-2 desk:row-start-1";

/** Where the code of the link will stand. */
export function LinkLater() {
  return (
    <aside aria-label={words.yourLink} className={`${box} space-y-3 text-center max-desk:hidden`}>
      <div className="mx-auto flex aspect-square w-52 max-w-full items-center justify-center rounded-md border border-control border-dashed bg-sunken text-muted">
        <LinkIcon className="size-10" />
      </div>
      <p className="font-semibold text-lg">{words.codeLater}</p>
      <p className="text-muted text-sm">{words.codeLaterAdvice}</p>
    </aside>
  );
}

interface LinkPanelProps {
  link: MerchantLink;
  /** Whether it was made just now, by a button that is gone. */
  isNew: boolean;
}

/** The link that was made: to scan, copy, open and print; whether it was paid; and what can come next. */
export function LinkPanel({ link, isNew }: LinkPanelProps) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const isTest = mode === "test";
  const heading = useFocusWhenLost<HTMLHeadingElement>(true, !isNew);
  return (
    <aside aria-label={words.yourLink} className={`${box} print:border-0 print:p-0`}>
      <div className="space-y-4">
        <div className="hidden text-center print:block">
          <p className="font-semibold text-xl">
            <bdi>{store.name}</bdi>
          </p>
          <p>
            <bdi>{link.order.description}</bdi> · {linkText(link)}
          </p>
        </div>
        <div className="space-y-1 text-center print:hidden">
          <h2 ref={heading} tabIndex={-1} className="font-semibold text-lg outline-none">
            {isTest ? words.payYourself : words.ready}
          </h2>
          <p className="text-muted text-sm">
            {isTest ? words.payYourselfAdvice : words.readyAdvice}
          </p>
        </div>
        <div className="print:hidden">
          <LinkPaid link={link} />
        </div>
        <ShareAddress url={link.url} />
        <Button
          look="secondary"
          size="medium"
          className="w-full print:hidden"
          onClick={() => window.print()}
        >
          <PrintIcon className="size-4" />
          {words.print}
        </Button>
        <div className="print:hidden">
          <Further />
        </div>
      </div>
    </aside>
  );
}

const further = "inline-flex min-h-11 items-center underline underline-offset-4";

/** Pages for what comes next, none of which is needed to be paid. */
function Further() {
  const { may, session } = useStoreDesk();
  return (
    <section className="border-line border-t pt-4 text-sm">
      <h3 className="font-semibold">{words.further}</h3>
      <ul>
        <li>
          <Link to="/merchant/payments" className={further}>
            {words.toPayments}
          </Link>
        </li>
        {session.factors.length === 0 && (
          <li>
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "security" }}
              className={further}
            >
              {words.toSecurity}
            </Link>
          </li>
        )}
        {may("invitations:write") && (
          <li>
            <Link
              to="/merchant/settings/{-$section}"
              params={{ section: "members" }}
              className={further}
            >
              {words.toMembers}
            </Link>
          </li>
        )}
      </ul>
      {may("webhook_endpoints:write") && (
        <p className="mt-2 text-muted">
          {words.webhooks}{" "}
          <Link
            to="/merchant/developers/{-$section}"
            params={{ section: "webhooks" }}
            className="underline underline-offset-4"
          >
            {words.toWebhooks}
          </Link>
        </p>
      )}
    </section>
  );
}
