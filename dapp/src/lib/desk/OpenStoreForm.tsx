import * as words from "#words/store.ts";
import { Field } from "../../ui/Field.tsx";
import { Select } from "../../ui/Select.tsx";
import { shorten } from "../chain/addresses.ts";
import { ApiForm } from "../form/ApiForm.tsx";
import { useApiForm } from "../form/useApiForm.ts";
import { toHex } from "../validation/hex.ts";

interface OpenStoreFormProps {
  /** Wallets of which the store may have one; undefined until they are known. */
  wallets: readonly string[] | undefined;
  /** Said where there is none. */
  noWallet: string;
  open: (store: { name: string; address: string }) => Promise<void>;
}

/** Asks for what a new store needs. */
export function OpenStoreForm({ wallets, noWallet, open }: OpenStoreFormProps) {
  const form = useApiForm({ values: { name: "", address: wallets?.[0] ?? "" }, send: open });
  const { register, formState } = form;
  const { errors } = formState;
  if (!wallets) return null;
  if (wallets.length === 0) return <p className="text-sm">{noWallet}</p>;
  return (
    <ApiForm form={form} action={words.openIt}>
      <Field
        label={words.name}
        hint={words.nameHint}
        dir="auto"
        maxLength={100}
        error={errors.name?.message}
        {...register("name", { required: words.required })}
      />
      <Select
        label={words.whichWallet}
        options={Object.fromEntries(wallets.map((one) => [one, shorten(toHex(one))]))}
        error={errors.address?.message}
        {...register("address")}
      />
    </ApiForm>
  );
}
