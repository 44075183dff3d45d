import * as words from "#words/wallet.ts";

/** A wallet that opens a page in a browser of its own. */
interface WalletApp {
  name: string;
  /** Returns the link that opens a page in the app, or the app's store. */
  link: (page: URL) => string;
}

const encoded = ({ href }: URL) => encodeURIComponent(href);

/** Wallets with a browser, by the links that they document. */
export const walletApps: readonly WalletApp[] = [
  {
    name: words.metaMask,
    link: ({ host, pathname, search }) =>
      `https://link.metamask.io/dapp/${host}${pathname}${search}`,
  },
  { name: words.baseApp, link: (page) => `https://go.cb-w.com/dapp?cb_url=${encoded(page)}` },
  {
    name: words.trustWallet,
    link: (page) => `https://link.trustwallet.com/open_url?coin_id=60&url=${encoded(page)}`,
  },
  {
    name: words.okxWallet,
    link: (page) =>
      `https://web3.okx.com/download?deeplink=${encodeURIComponent(`okx://wallet/dapp/url?dappUrl=${encoded(page)}`)}`,
  },
];
