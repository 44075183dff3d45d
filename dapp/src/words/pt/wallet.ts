/** Translated from English; reviewed by: nobody yet. */

export const wallet = "Carteira";
export const developmentWallet = "carteira de desenvolvimento";
export const disconnect = "Desconectar";
export const noWallet = "Nenhuma carteira encontrada neste navegador";
export const noWalletAdvice =
  "Instale uma extensão de carteira e recarregue, ou abra esta página no navegador da sua carteira.";
export const developmentWallets =
  "Carteiras de desenvolvimento: só na blockchain local, sem dinheiro de verdade";
export const noAccount = "Sua carteira não informou nenhuma conta";
export const noAccountAdvice =
  "Desbloqueie-a, escolha nela uma conta para esta página e conecte de novo.";
export const connect = (wallet: string) => `Conectar ${wallet}`;
export const browserWallet = "Carteira do navegador";
export const openIn = (app: string) => `Abrir em ${app}`;
export const noWalletHere =
  "Ainda sem carteira neste navegador? Cada uma destas abre esta página no navegador dela.";
export const metaMask = "MetaMask";
export const baseApp = "Base App";
export const trustWallet = "Trust Wallet";
export const okxWallet = "OKX Wallet";
export const ownWallet = "Carteira Handsel";
export const ownWalletNote =
  "Ainda sem carteira? Esta é criada aqui em um minuto. Para valores do dia a dia: uma carteira de hardware ou uma extensão guarda a chave com mais segurança.";
