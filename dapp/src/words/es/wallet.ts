/** Translated from English; reviewed by: nobody yet. */

export const wallet = "Billetera";
export const developmentWallet = "billetera de desarrollo";
export const disconnect = "Desconectar";
export const noWallet = "No se encontró ninguna billetera en este navegador";
export const noWalletAdvice =
  "Instala una extensión de billetera y recarga la página, o abre esta página en el navegador propio de tu billetera.";
export const developmentWallets = "Billeteras de desarrollo — solo cadena local, sin dinero real";
export const noAccount = "Tu billetera no dio ninguna cuenta";
export const noAccountAdvice =
  "Desbloquéala, elige en ella una cuenta para esta página y vuelve a conectar.";
export const connect = (wallet: string) => `Conectar ${wallet}`;
export const browserWallet = "Billetera del navegador";
export const openIn = (app: string) => `Abrir en ${app}`;
export const noWalletHere =
  "¿Todavía no hay ninguna billetera en este navegador? Cada una de estas abre la página en el suyo.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Billetera de Handsel";
export const ownWalletNote =
  "¿Todavía no tienes billetera? Esta se crea aquí en un minuto. Para importes del día a día: una billetera de hardware o una extensión guarda su clave con más seguridad.";
