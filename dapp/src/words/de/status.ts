/** Translated from English; reviewed by: nobody yet. */

export const notPaid = "Nicht bezahlt";
export const held = "In Treuhand gehalten";
export const partlyCaptured = "Teilweise eingezogen";
export const captured = "Eingezogen";
export const refunded = "Erstattet";
export const returned = "Zurückgegeben";
export const expired = "Einzugsfrist abgelaufen";
export const disputed = "Im Streitfall";
