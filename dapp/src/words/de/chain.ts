/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "Ihre Wallet hat noch nicht geantwortet";
export const stopWaiting = "Nicht länger warten";
export const walletSilentAdvice =
  "Öffnen Sie Ihre Wallet: Vielleicht wartet sie hinter diesem Fenster, ist gesperrt, oder ihr Fenster wurde blockiert.";
export const lookUp = (name: string) => `${name} im Block-Explorer nachschlagen`;
export const ensName = (name: string) => `${name}: der Name der Adresse in ENS`;
export const walletKeeps = "Ihre Wallet hat dies angenommen, aber keine Transaktion genannt";
export const walletKeepsAdvice =
  "Vielleicht wartet es dort auf weitere Unterzeichner. Diese Seite sieht, wenn es erledigt ist. Beginnen Sie nur dann von vorn, wenn es in der Wallet verworfen wurde: Sonst würde beides gelten.";
export const transactionLost = "Das Netzwerk kennt diese Transaktion nicht";
export const transactionLostAdvice =
  "Sie wurde verworfen oder hat sich noch nicht verbreitet. Beginnen Sie nur dann von vorn, wenn Ihre Wallet sie nicht mehr als wartend anzeigt: Sonst würden beide gelten.";
export const fundingLostAdvice =
  "Sie wurde verworfen oder hat sich noch nicht verbreitet und kann noch durchgehen. Wenn Sie mit demselben Coin und derselben Wallet von vorn beginnen, kann nur eine von beiden gelten.";
export const fundingKeptAdvice =
  "Vielleicht wartet es dort auf weitere Unterzeichner. Diese Seite sieht, wenn es erledigt ist. Wenn Sie mit demselben Coin und derselben Wallet von vorn beginnen, kann nur eines von beiden gelten.";
export const startAgain = "Von vorn beginnen";
