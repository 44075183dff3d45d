import { Link } from "@tanstack/react-router";
import { useId, useState } from "react";
import { type Address, isAddress, isAddressEqual } from "viem";
import { useConnection } from "wagmi";
import * as sharedWords from "#words/filters.ts";
import * as words from "#words/myPayments.ts";
import { shorten } from "../../../lib/chain/addresses.ts";
import { useAppConfig } from "../../../lib/config/appContext.ts";
import { toHex } from "../../../lib/validation/hex.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Notice } from "../../../ui/Notice.tsx";
import { Page } from "../../../ui/Page.tsx";
import { SearchInput } from "../../../ui/SearchInput.tsx";
import { wallet } from "../../wallet/handle.ts";
import { toListSearch } from "./listSearch.ts";
import { PaymentsOf } from "./PaymentsOf.tsx";

interface MyPaymentsPageProps {
  /** Search part of the page's address. */
  search: Record<string, unknown>;
  onSearch: (search: Record<string, unknown>) => void;
}

/** Payments of the connected wallet, or of one that somebody looks at: what waits for it first. */
export function MyPaymentsPage(props: MyPaymentsPageProps) {
  const { WithWallets } = wallet.use();
  return (
    <WithWallets fallback={<Page>{null}</Page>}>
      <MyPayments {...props} />
    </WithWallets>
  );
}

function MyPayments({ search: asked, onSearch }: MyPaymentsPageProps) {
  const search = toListSearch(asked);
  const { Account } = wallet.use();
  const { address } = useConnection();
  const shown = search.wallet ?? address;
  const isOwn = shown !== undefined && address !== undefined && isAddressEqual(shown, address);
  return (
    <Page aside={<Account />}>
      <title>{words.title}</title>
      {shown === undefined ? (
        <>
          <h1 className="font-semibold text-xl tracking-tight">{words.title}</h1>
          <NoWallet onLook={(looked) => onSearch({ ...search, wallet: looked })} />
        </>
      ) : (
        <PaymentsOf
          key={shown}
          {...{ wallet: shown, isOwn, search }}
          onSearch={(next) => onSearch({ ...next })}
          notice={
            !isOwn && (
              <LookingAt
                wallet={shown}
                onLeave={() => {
                  const { wallet: _looked, ...rest } = search;
                  onSearch(rest);
                }}
              />
            )
          }
        />
      )}
    </Page>
  );
}

/** Connects a wallet, or takes the address of one to look at. */
function NoWallet({ onLook }: { onLook: (wallet: Address) => void }) {
  const { WalletList } = wallet.use();
  const { publicUrl } = useAppConfig();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [isMalformed, setIsMalformed] = useState(false);
  return (
    <div className="mt-6 grid items-start gap-6 desk:grid-cols-2">
      <Card title={words.connectTitle}>
        <p className="mb-4 text-muted text-sm">{words.connectAdvice}</p>
        <WalletList page={[publicUrl, "payments"].join("/")} />
      </Card>
      <Card title={words.lookTitle}>
        <form
          noValidate
          onSubmit={(event) => {
            event.preventDefault();
            const text = typed.trim();
            if (isAddress(text, { strict: false })) onLook(toHex(text));
            else setIsMalformed(true);
          }}
        >
          <label htmlFor={id} className="mb-1.5 block font-semibold text-sm">
            {words.walletAddress}
          </label>
          <SearchInput
            id={id}
            value={typed}
            aria-invalid={isMalformed || undefined}
            aria-describedby={`${id}-note`}
            submit={words.look}
            onChange={({ target }) => {
              setTyped(target.value);
              setIsMalformed(false);
            }}
          />
          <p
            id={`${id}-note`}
            role={isMalformed ? "alert" : undefined}
            className={isMalformed ? "mt-2 text-danger text-sm" : "mt-2 text-muted text-sm"}
          >
            {isMalformed ? sharedWords.walletMalformed : words.lookAdvice}
          </p>
        </form>
        <p className="mt-4 text-sm">
          <Link to="/find" className="underline underline-offset-4">
            {words.findOne}
          </Link>
        </p>
      </Card>
    </div>
  );
}

/** Says that the list is of another wallet than the connected one. */
function LookingAt({ wallet: shown, onLeave }: { wallet: Address; onLeave: () => void }) {
  const { address } = useConnection();
  return (
    <Notice
      title={words.lookingAt(shorten(shown))}
      action={
        <Button look="secondary" size="medium" onClick={onLeave}>
          {address ? words.showOwn : words.lookAtAnother}
        </Button>
      }
    >
      {words.lookingAtAdvice}
    </Notice>
  );
}
