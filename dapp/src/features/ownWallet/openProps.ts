import type { AppConfig } from "../../lib/config/appConfig.ts";
import type { Opened } from "./opened.ts";
import type { Vault } from "./useVault.ts";

/** What each part of the open wallet is given. */
export interface OpenProps {
  vault: Vault;
  status: Opened;
  config: AppConfig;
  /** Place of the account that is looked at. */
  chosen: number;
  onChoose: (place: number) => void;
}

/** What something is given that is open within a page of the wallet, and closes again. */
export interface DoProps extends OpenProps {
  onDone: () => void;
}
