import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import { buttonClass } from "../../ui/Button.tsx";
import { ArrowRightIcon, ClockIcon, ShieldIcon, WalletIcon } from "../../ui/icons.tsx";
import { Page } from "../../ui/Page.tsx";
import { Step, Steps } from "../../ui/Steps.tsx";

/** Start page, for visitors without a payment link. */
export function Landing() {
  return (
    <Page>
      <title>Handsel</title>
      <div className="items-center gap-12 py-6 sm:py-12 lg:grid lg:grid-cols-5">
        <div className="lg:col-span-3">
          <h1 className="max-w-2xl font-semibold text-3xl tracking-tight">
            Get what you paid for, or your money back.
          </h1>
          <p className="mt-5 max-w-xl text-lg text-muted">
            Pay a business from your own wallet. A contract holds the money until the deal is done,
            and no company in between can lose, freeze or redirect it.
          </p>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <Link to="/merchant" className={buttonClass("primary")}>
              For merchants
              <ArrowRightIcon className="size-4" />
            </Link>
          </div>
          <p className="mt-4 max-w-xl text-muted text-sm">
            Here to pay? Open the payment link or scan the QR code that the shop gave you: it leads
            straight to your order.
          </p>
        </div>
        <MoneyFlow />
      </div>
      <ol className="grid gap-8 border-line border-t pt-10 sm:grid-cols-3">
        <Point icon={<WalletIcon />} title="You sign in your wallet">
          One signature, for exactly this order. With coins that allow it, the relayer pays the
          network fee.
        </Point>
        <Point icon={<ShieldIcon />} title="The contract holds the money">
          It can go only to the merchant or back to you. The commission is part of what you sign.
        </Point>
        <Point icon={<ClockIcon />} title="Every deadline is known">
          Confirm the delivery and the merchant is paid. If nobody captures in time, the money is
          yours again.
        </Point>
      </ol>
    </Page>
  );
}

/** Example payment with amounts. */
function MoneyFlow() {
  return (
    <div className="mt-12 rounded-lg border border-line bg-surface p-6 shadow-card lg:col-span-2 lg:mt-0">
      <h2 className="mb-5 font-semibold text-muted text-sm">One payment, on its way</h2>
      <Steps label="A payment's way">
        <Step number={1} state="done" title="You sign" money="25.00 leave your wallet." />
        <Step
          number={2}
          state="done"
          title="Held in escrow"
          money="The contract holds 25.00 for this order alone."
        />
        <Step
          number={3}
          state="current"
          title="Delivered"
          money="24.75 to the merchant, 0.25 commission – or 25.00 back to you."
          last
        />
      </Steps>
    </div>
  );
}

function Point({ icon, title, children }: { icon: ReactNode; title: string; children: ReactNode }) {
  return (
    <li>
      <div className="mb-3 flex size-10 items-center justify-center rounded-md bg-accent-soft text-accent">
        {icon}
      </div>
      <h2 className="font-semibold">{title}</h2>
      <p className="mt-1 text-muted text-sm">{children}</p>
    </li>
  );
}
