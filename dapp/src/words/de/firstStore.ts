/** Translated from English; reviewed by: nobody yet. */

export const title = "Ihren Shop eröffnen";
export const advice =
  "Sie gehören noch zu keinem Shop. Eröffnen Sie einen eigenen, oder öffnen Sie den Link einer Einladung, während Sie angemeldet sind.";
export const walletHint =
  "Der Händler in den Bedingungen seiner Zahlungen, und wohin eingezogenes Geld geht. Sie bleibt dem Shop zugeordnet.";
export const noWallet =
  "Ihr Konto hat keine Wallet. Fügen Sie zuerst eine in den Einstellungen unter „Sicherheit“ hinzu.";
