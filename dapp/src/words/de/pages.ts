/** Translated from English; reviewed by: nobody yet. */

export const noPage = "Diese Seite gibt es nicht";
export const noPageAdvice =
  "Prüfen Sie den Link, der Sie hierher geführt hat. Es ist kein Geld betroffen.";
export const noPayPageAdvice =
  "Prüfen Sie den Link, oder bitten Sie den Shop um einen neuen. Dadurch wurde kein Geld bewegt.";
export const toStart = "Zur Startseite";
export const toMerchant = "Zu Ihrer Übersicht";
export const failed = "Diese Seite konnte nicht angezeigt werden";
export const page = "Seite";
