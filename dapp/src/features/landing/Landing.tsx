import { Link } from "@tanstack/react-router";
import type { ReactNode } from "react";
import * as words from "#words/landing.ts";
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
          <h1 className="max-w-2xl font-semibold text-3xl tracking-tight">{words.headline}</h1>
          <p className="mt-5 max-w-xl text-lg text-muted">{words.introduction}</p>
          <div className="mt-8 flex flex-wrap items-center gap-3">
            <Link to="/merchant" className={buttonClass("primary")}>
              {words.forMerchants}
              <ArrowRightIcon className="size-4" />
            </Link>
          </div>
          <p className="mt-4 max-w-xl text-muted text-sm">{words.forPayers}</p>
        </div>
        <MoneyFlow />
      </div>
      <ol className="grid gap-8 border-line border-t pt-10 sm:grid-cols-3">
        <Point icon={<WalletIcon />} title={words.pointSign}>
          {words.pointSignText}
        </Point>
        <Point icon={<ShieldIcon />} title={words.pointHold}>
          {words.pointHoldText}
        </Point>
        <Point icon={<ClockIcon />} title={words.pointDeadlines}>
          {words.pointDeadlinesText}
        </Point>
      </ol>
    </Page>
  );
}

/** Example payment with amounts. */
function MoneyFlow() {
  return (
    <div className="mt-12 rounded-lg border border-line bg-surface p-6 shadow-card lg:col-span-2 lg:mt-0">
      <h2 className="mb-5 font-semibold text-muted text-sm">{words.example}</h2>
      <Steps label={words.exampleSteps}>
        <Step number={1} state="done" title={words.exampleSign} money={words.exampleSignText} />
        <Step number={2} state="done" title={words.exampleHeld} money={words.exampleHeldText} />
        <Step
          number={3}
          state="current"
          title={words.exampleDelivered}
          money={words.exampleDeliveredText}
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
