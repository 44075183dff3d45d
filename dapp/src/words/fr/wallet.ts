/** Translated from English; reviewed by: nobody yet. */

export const wallet = "Portefeuille";
export const developmentWallet = "portefeuille de développement";
export const disconnect = "Déconnecter";
export const noWallet = "Aucun portefeuille trouvé dans ce navigateur";
export const noWalletAdvice =
  "Installez une extension de portefeuille et rechargez la page, ou ouvrez cette page dans le navigateur de votre portefeuille.";
export const developmentWallets =
  "Portefeuilles de développement — blockchain locale uniquement, pas d’argent réel";
export const noAccount = "Votre portefeuille n’a donné aucun compte";
export const noAccountAdvice =
  "Déverrouillez-le, choisissez-y un compte pour cette page, et connectez-le de nouveau.";
export const connect = (wallet: string) => `Connecter ${wallet}`;
export const browserWallet = "Portefeuille du navigateur";
export const openIn = (app: string) => `Ouvrir dans ${app}`;
export const noWalletHere =
  "Pas encore de portefeuille dans ce navigateur\u202f? Chacun de ceux-ci ouvre cette page dans le sien.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Portefeuille Handsel";
export const ownWalletNote =
  "Pas encore de portefeuille\u202f? Celui-ci se crée ici en une minute. Pour les petits montants du quotidien\u202f: un portefeuille matériel ou une extension garde sa clé de façon plus sûre.";
