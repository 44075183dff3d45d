/** Translated from English; reviewed by: nobody yet. */

export const inUse = "Para onde vai o dinheiro capturado";
export const note =
  "Está nos termos que os seus clientes assinam. Uma mudança vale para ofertas novas; ninguém consegue redirecionar o que já está assinado.";
export const onEveryChain = "todas as blockchains";
export const onEveryOther = "todas as outras blockchains";
export const onEveryWithout = "todas as blockchains sem endereço próprio";
export const onChain = (chain: string) => `em ${chain}`;
export const payee = "endereço de recebimento";
export const change = "Mudar";
export const changeTitle = "Pedir outro endereço de recebimento";
export const whichChain = "Para";
export const address = "Novo endereço";
export const addressHint = "0x e 40 dígitos. Confira-o na própria carteira, não em uma mensagem.";
export const addressWrong = "Isto não é um endereço: 0x e 40 dígitos hexadecimais.";
export const label = "Nome na sua agenda de endereços";
export const labelHint = "Como Cofre Kiln. Pode ficar vazio.";
export const cold = "É uma carteira fria";
export const coldHint =
  "Um Safe, uma carteira de hardware ou de papel que não assina todos os dias.";
export const proof = "Como você sabe que ele é seu?";
export const proofs = {
  signature: "Assino com ele agora",
  acknowledged: "Não é possível assinar agora, e assumo o risco",
} as const;
export const signHint = "Conecte essa carteira aqui; ela assina uma mensagem que não move nada.";
export const riskHint =
  "Dinheiro enviado a um endereço errado se perde. Um segundo proprietário precisa confirmar isto, ou você de novo depois de uma hora.";
export const acknowledge = "Conferi cada dígito";
export const acknowledgeHint =
  "Não há como voltar atrás em um endereço errado depois que chegar dinheiro nele.";
export const notThisWallet = (connected: string) =>
  `A carteira conectada é ${connected}. Conecte a que tem o novo endereço.`;
export const waitingForWallet = "Esperando sua carteira…";
export const ask = "Pedir a mudança";
export const waits =
  "Depois ela fica em espera, todos os proprietários são avisados, e qualquer um deles pode interrompê-la.";
export const pendingTitle = "Mudanças em espera";
export const changesTo = (when: string) => `passa a valer para ofertas novas ${when}`;
export const needsConfirmation =
  "espera por um segundo proprietário, ou por você uma hora depois do pedido";
export const stopIt = "Interromper a mudança";
export const stopNamed = (address: string) => `Interromper a mudança para ${address}`;
export const confirm = "Confirmar";
export const confirmNamed = (address: string) => `Confirmar a mudança para ${address}`;
export const signed = "assinado pelo endereço";
export const riskTaken = "não assinado pelo endereço";
export const coldTag = "fria";
export const history = "Mudanças anteriores";
export const noHistory = "O endereço de recebimento nunca mudou.";
export const applied = "em vigor desde";
export const stopped = "interrompida em";
export const whenDone = (what: string, when: string) => `${what} ${when}`;
export const askedBy = (name: string) => `pedida por ${name}`;
export const theChanges = "as mudanças";
export const somebody = "um ex-membro";
