/** Translated from English; reviewed by: nobody yet. */

export const title = "Enviar";
export const from = "De";
export const coin = "Moeda";
export const coinOn = (balance: string, chain: string) => `${balance} em ${chain}`;
export const toWhom = "Para quem";
export const toWhomHint = "Um endereço: 0x e 40 algarismos e letras. Cole-o; não o digite.";
export const toWhomOrName =
  "Escolha abaixo, digite um nome ou cole um endereço: 0x e 40 algarismos e letras.";
export const people = "Enviar para";
export const ownAccount = "Sua própria conta";
export const sentOn = (day: string) => `Último envio em ${day}`;
export const saveName = "Salvá-lo com um nome";
export const saveNameHint =
  "Só neste navegador. Da próxima vez você o escolhe em vez de colar um endereço.";
export const nameProblems = {
  malformed: "Um nome tem de 1 a 60 caracteres visíveis.",
  taken: "Outro endereço tem este nome. Escolha um que diferencie os dois.",
} as const;
export const named = (name: string) => `${name}, como você o chamou neste dispositivo.`;
export const names = "Nomes neste dispositivo";
export const namesNote =
  "Só este navegador os tem; nenhum servidor e nenhum backup. Remover um nome não desfaz o que foi enviado.";
export const removeName = "Remover";
export const receiver = {
  empty: "Informe um endereço.",
  malformed:
    "Isto não é um endereço inteiro: ele tem 0x e 40 algarismos e letras. Copie-o de novo.",
  checksum: "Uma letra deste endereço está errada. Copie-o de novo de onde você o tem.",
  other_chain:
    "Este endereço indica uma blockchain diferente da blockchain da moeda. Escolha a moeda naquela blockchain, ou pergunte onde querem recebê-la.",
  nobody: "Este endereço não é de ninguém: o que é enviado para lá some. Peça outro.",
  self: "Esta é a conta de onde você envia. Escolha outra.",
  contract:
    "Este é o contrato de uma moeda ou da custódia, e o que é enviado para lá se perde. Peça o endereço da pessoa.",
} as const;
export const isNew = "Novo para você";
export const isNewAdvice =
  "Você não enviou para este endereço a partir deste navegador. Compare-o com o lugar de onde você o tirou, inclusive o meio dele.";
export const sentBefore = "Você já enviou para este endereço antes.";
export const yours = (name: string) => `${name}, sua própria conta.`;
export const earlier = "o endereço para o qual você enviou antes";
export const lookalike = (name: string) => `Este não é ${name}. Só se parece.`;
export const lookalikeAdvice =
  "Mesmo começo, mesmo fim, outro endereço no meio. Golpistas enviam a você valores minúsculos de endereços assim para que você os copie do seu histórico.";
export const pasted = "O que você colou";
export const sendToKnown = (name: string) => `Enviar para ${name}`;
export const isContract = "Este é um contrato, não a carteira de uma pessoa";
export const isContractAdvice =
  "Moedas enviadas a um contrato que não as espera se perdem. Uma corretora ou uma carteira compartilhada pode ter um: tenha certeza de que ele aceita esta moeda nesta blockchain.";
export const meant = "Tenho este endereço da própria pessoa, por outro meio";
export const meantHint = "Quero enviar para ele.";
export const howMuch = "Quanto";
export const youHave = (balance: string) => `Você tem ${balance}.`;
export const maximum = "Máximo";
export const leftHere = "Sobra nesta conta";
export const review = "Revisar";
export const nothing = "Não há nada para enviar";
export const nothingAdvice =
  "Receba moedas primeiro. Elas aparecem aqui assim que a blockchain as tiver.";
export const notRead = "Não foi possível ler o que você tem";
export const notReadAdvice =
  "O nó da blockchain não responde. Ele é consultado de novo a cada poucos segundos.";
export const sent = (coins: string, to: string) => `Enviado: ${coins} para ${to}`;
export const onItsWay = (chain: string) => `Está a caminho em ${chain}…`;
export const arrived = (chain: string) => `Chegou em ${chain}.`;
export const failed =
  "A blockchain recusou o envio, e nada saiu da sua conta além da taxa. Confira o valor e o endereço e tente de novo.";
export const transaction = "Transação";
export const done = "Concluir";
export const again = "Enviar de novo";
