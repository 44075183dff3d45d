import { useQuery } from "@tanstack/react-query";
import { Link } from "@tanstack/react-router";
import * as words from "#words/customers.ts";
import type { WalletCustomer } from "../../lib/api/apiTypes.ts";
import { AddressChip } from "../../lib/chain/AddressChip.tsx";
import { shorten } from "../../lib/chain/addresses.ts";
import { useMode } from "../../lib/config/mode.ts";
import { useStoreDesk } from "../../lib/desk/desk.ts";
import { ErrorNotice } from "../../lib/errors/ErrorNotice.tsx";
import { dayOf } from "../../lib/time/moment.ts";
import { toHex } from "../../lib/validation/hex.ts";
import { customerQuery } from "../../queries/customers.ts";
import { Panel, PanelBody } from "../../ui/Panel.tsx";
import { Row, Rows } from "../../ui/Rows.tsx";
import { Loading, Skeleton } from "../../ui/Skeleton.tsx";
import { merchantFrame } from "../merchantFrame/handle.ts";
import { CustomerForm } from "./CustomerForm.tsx";
import { CustomerPayments } from "./CustomerPayments.tsx";
import { CustomerSums } from "./CustomerSums.tsx";
import { nameOf } from "./nameOf.ts";

interface CustomerPageProps {
  /** The wallet's. */
  address: string;
  /** Called when the person goes to another mode or store: the customer does not exist there. */
  onSwitch: () => void;
}

/** One wallet that paid the store: what it paid, its payments, and what the merchant knows of it. */
export function CustomerPage({ address, onSwitch }: CustomerPageProps) {
  const { MerchantFrame } = merchantFrame.use();
  return (
    <MerchantFrame title={words.customer} onSwitch={onSwitch}>
      <div className="space-y-4">
        <p className="text-sm">
          <Link
            to="/merchant/customers"
            className="inline-flex min-h-11 items-center font-semibold text-muted underline-offset-4 hover:text-ink hover:underline md:min-h-6"
          >
            {words.allCustomers}
          </Link>
        </p>
        <Customer address={address} />
      </div>
    </MerchantFrame>
  );
}

function Customer({ address }: Pick<CustomerPageProps, "address">) {
  const { store } = useStoreDesk();
  const { mode } = useMode();
  const { data: customer, error, refetch } = useQuery(customerQuery(store.id, mode, address));
  if (customer) return <Known key={customer.address} customer={customer} />;
  if (error) {
    return (
      <>
        <h1 className="font-semibold text-2xl tracking-tight">{words.customer}</h1>
        <ErrorNotice error={error} onRetry={() => void refetch()} />
      </>
    );
  }
  return (
    <>
      <h1 className="font-semibold text-2xl tracking-tight">{words.customer}</h1>
      <Loading what={words.theCustomer} />
      <Skeleton className="h-48 w-full" />
    </>
  );
}

function Known({ customer }: { customer: WalletCustomer }) {
  const { address, payment_count, first_paid_at, last_paid_at } = customer;
  const { name } = nameOf(customer);
  return (
    <>
      <div className="space-y-1">
        <h1 className="wrap-anywhere font-semibold text-2xl tracking-tight">
          {name === null ? (
            <bdi dir="ltr" className="font-mono text-xl">
              {shorten(toHex(address))}
            </bdi>
          ) : (
            <bdi>{name}</bdi>
          )}
        </h1>
        <p className="text-muted text-sm">
          {words.paidSince(payment_count, dayOf(first_paid_at), dayOf(last_paid_at))}
        </p>
      </div>
      <div className="grid items-start gap-6 desk:grid-cols-[minmax(0,1fr)_22rem]">
        <div className="space-y-6">
          <CustomerSums customer={customer} />
          <CustomerPayments customer={toHex(address)} />
        </div>
        <div className="space-y-6">
          <Facts customer={customer} />
          <CustomerForm customer={customer} />
        </div>
      </div>
    </>
  );
}

/** The wallet, and what a checkout says of whom it was made for. */
function Facts({ customer: { address, checkout_customer: named } }: { customer: WalletCustomer }) {
  const facts = [
    { label: words.name, value: named?.name },
    { label: words.email, value: named?.email },
    { label: words.reference, value: named?.reference },
  ];
  return (
    <Panel title={words.knowTitle}>
      <PanelBody>
        <Rows>
          <Row label={words.wallet}>
            <AddressChip value={toHex(address)} name={words.theWallet} />
          </Row>
          {facts.map(({ label, value }) =>
            value ? (
              <Row key={label} label={label}>
                <bdi>{value}</bdi>
              </Row>
            ) : null,
          )}
        </Rows>
        <p className="text-muted text-sm">{named ? words.keptFor : words.noneGiven}</p>
        <p className="text-muted text-sm">{words.allThereIs}</p>
      </PanelBody>
    </Panel>
  );
}
