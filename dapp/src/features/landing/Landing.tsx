import { Link, useNavigate } from "@tanstack/react-router";
import { type ReactNode, useId, useState } from "react";
import * as find from "#words/find.ts";
import * as words from "#words/landing.ts";
import * as ui from "#words/ui.ts";
import { buttonClass } from "../../ui/Button.tsx";
import { cx } from "../../ui/cx.ts";
import { CheckIcon, ReturnIcon, ShieldIcon, WalletIcon } from "../../ui/icons.tsx";
import { Page } from "../../ui/Page.tsx";
import { SearchInput } from "../../ui/SearchInput.tsx";

/** Start page, for visitors without a payment link. */
export function Landing() {
  return (
    <Page
      action={
        <Link to="/merchant" className={buttonClass("secondary", "medium")}>
          {words.signIn}
        </Link>
      }
    >
      <title>Handsel</title>
      <div className="items-center gap-16 desk:grid desk:grid-cols-[minmax(0,1fr)_26rem] desk:py-6">
        <div>
          <h1 className="font-semibold text-2xl tracking-tight desk:text-3xl">{words.headline}</h1>
          <p className="mt-4 max-w-xl">{words.introduction}</p>
          <FindForm />
          <p className="mt-6 max-w-xl text-muted text-sm">{words.forPayers}</p>
          <p className="mt-4 flex flex-wrap gap-x-6 gap-y-2 text-sm">
            <Link to="/payments" className="underline underline-offset-4">
              {words.myPayments}
            </Link>
            <Link to="/wallet/{-$section}" className="underline underline-offset-4">
              {words.wallet}
            </Link>
          </p>
        </div>
        <HowItGoes />
      </div>
      <div className="mt-8 grid gap-6 border-line border-t pt-6 text-sm desk:mt-12 desk:grid-cols-3 desk:gap-12">
        <Offer title={words.forShops} text={words.forShopsText}>
          <Link to="/welcome" className={buttonClass("secondary", "medium")}>
            {words.startSelling}
          </Link>
          <Link to="/merchant" className="underline underline-offset-4">
            {words.toShops}
          </Link>
          <a href="/docs" className="underline underline-offset-4">
            {words.docs}
          </a>
        </Offer>
        <Offer title={words.cost} text={words.costText} />
        <Offer title={words.control} text={words.controlText}>
          <Link to="/how-escrow-works" className="underline underline-offset-4">
            {ui.howEscrowWorks}
          </Link>
        </Offer>
      </div>
    </Page>
  );
}

/** Leads to the page that looks for a payment. */
function FindForm() {
  const navigate = useNavigate();
  const id = useId();
  const [typed, setTyped] = useState("");
  return (
    <form
      noValidate
      className="mt-6 max-w-xl"
      onSubmit={(event) => {
        event.preventDefault();
        const q = typed.trim();
        void navigate({ to: "/find", search: q === "" ? {} : { q } });
      }}
    >
      <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
        {find.label}
      </label>
      <SearchInput
        id={id}
        value={typed}
        placeholder={find.placeholder}
        aria-describedby={`${id}-note`}
        submit={find.find}
        onChange={({ target }) => setTyped(target.value)}
      />
      <p id={`${id}-note`} className="mt-2 text-muted text-sm">
        {find.hint}
      </p>
    </form>
  );
}

/** The way of a payment, and where the money is at each step. */
function HowItGoes() {
  return (
    <section className="mt-8 rounded-lg border border-line bg-surface p-5 text-sm shadow-card desk:mt-0 desk:p-6">
      <h2 className="mb-4 font-semibold">{words.howItGoes}</h2>
      <ol>
        <Step tone="held" icon={<WalletIcon />} title={words.stepPay} text={words.stepPayText} />
        <Step tone="held" icon={<ShieldIcon />} title={words.stepHeld} text={words.stepHeldText} />
        <Step tone="paid" icon={<CheckIcon />} title={words.stepPaid} text={words.stepPaidText} />
        <Step
          tone="returned"
          icon={<ReturnIcon />}
          title={words.stepBack}
          text={words.stepBackText}
        />
      </ol>
    </section>
  );
}

const hues = {
  held: "bg-held-soft text-held",
  paid: "bg-paid-soft text-paid",
  returned: "bg-returned-soft text-returned",
};

interface StepProps {
  tone: keyof typeof hues;
  icon: ReactNode;
  title: string;
  text: string;
}

function Step({ tone, icon, title, text }: StepProps) {
  return (
    <li className="group flex gap-3">
      <div className="flex flex-col items-center" aria-hidden="true">
        <span className={cx("rounded-full p-1.5", hues[tone])}>{icon}</span>
        <span className="my-1 w-px flex-1 bg-line group-last:hidden" />
      </div>
      <div className="pb-4 group-last:pb-0">
        <h3 className="font-semibold">{title}</h3>
        <p className="text-muted">{text}</p>
      </div>
    </li>
  );
}

interface OfferProps {
  title: string;
  text: string;
  /** Link onwards. */
  children?: ReactNode;
}

function Offer({ title, text, children }: OfferProps) {
  return (
    <section>
      <h2 className="mb-1 font-semibold text-base">{title}</h2>
      <p className="text-muted">{text}</p>
      {children && <p className="mt-3 flex flex-wrap items-center gap-x-4 gap-y-2">{children}</p>}
    </section>
  );
}
