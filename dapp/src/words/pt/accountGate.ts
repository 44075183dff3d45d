/** Translated from English; reviewed by: nobody yet. */

export const signIn = "Entre na sua conta";
export const accountOfAnyone =
  "É preciso uma conta neste servidor, com dois fatores. Uma carteira nova aqui ganha uma ao entrar; use outra carteira que não esta, ou você precisará desta para chegar ao backup dela.";
export const accountOfInvited =
  "É preciso uma conta neste servidor, com dois fatores. Aqui ela vem por convite de uma loja.";
export const twoFactorsNeeded = "Sua conta precisa antes de um segundo fator";
export const twoFactorsAdvice =
  "Adicione a ela uma chave de acesso ou um autenticador. Assim ninguém consegue o backup só com a sua carteira.";
export const addFactor = "Adicionar um segundo fator";
export const signedIn = "Você entrou na sua conta.";
export const signedInAs = (name: string) => `Você entrou como ${name}.`;
export const yourAccount = "sua conta";
