/** Translated from English; reviewed by: nobody yet. */

export const yourWallet = "Sua carteira";
export const connectTitle = (site: string) => `Conectar com ${site}`;
export const connectLead =
  "O site vê o endereço da conta. Cada pagamento e cada assinatura são mostrados a você antes.";
export const connectAccount = "Conectar esta conta";
export const accountOf = (name: string, address: string) => `${name} ${address}`;
export const ready = "Sua carteira está pronta";
export const readyLead =
  "Suas palavras a trazem de volta. Você também pode guardar um backup que só a sua senha abre, em um arquivo ou neste servidor.";
export const goOn = "Continuar";
export const backupsInNewTab = "Segurança e backups, em uma nova aba";
export const question = (sentence: string) => `${sentence}?`;
export const leaves = (account: string) => `Sai de ${account}`;
export const chain = "Blockchain";
export const on = (chain: string) => `em ${chain}`;
export const hasOnly = (coins: string) => `Só há ${coins}, então isto falharia.`;
export const leftAfter = (coins: string) => `Depois sobra: ${coins}`;
export const triedLeaves = "Simulado: sai";
export const triedComes = "Simulado: entra";
export const tried = "Simulado";
export const notTried = "O nó da blockchain não consegue simular isto antes";
export const fee = "Taxa de rede";
export const feeAtMost = "Taxa de rede, no máximo";
export const noFee = "Nenhuma";
export const asking = "Consultando a blockchain…";
export const askedBy = "Pedido por";
export const raw = "A solicitação bruta";
export const lacksFee = (coins: string) => `Falta para a taxa de rede: ${coins}`;
export const lacksFeeAdvice =
  "As taxas são pagas na moeda nativa da blockchain. Envie antes um pouco dela para esta conta, ou pague de um modo sem taxa.";
export const meant = "Sei o que isto faz, e é o que quero";
export const meantHint =
  "Se uma página, uma pessoa ou uma mensagem mandou você aceitar, pare aqui.";
export const cancel = "Cancelar";
export const confirm = "Confirmar";
export const escrow = "Custódia do Handsel";
export const permit2 = "Permit2";
export const goneAccount = "Uma conta que não está aqui";
export const goneAccountAdvice =
  "Esta página está conectada a uma conta que a carteira não tem. Desconecte-a e conecte de novo.";
export const warnings = {
  call_unknown: "Esta carteira não sabe o que esta chamada faz",
  message_unknown: "Esta carteira não sabe o que esta assinatura permite",
  message_unreadable: "Isto não é um texto que uma pessoa consiga ler",
  unlimited: "Ilimitado: pode levar tudo, agora e depois",
  recipient_unknown: "Esta carteira não sabe quem é",
  coin_unknown: "Esta carteira não conhece esta moeda",
  no_undo: "Isto não é um pagamento em custódia",
} as const;
export const advice = {
  call_unknown:
    "Poderia levar todas as moedas desta conta que foram permitidas ao contrato. Só aceite se já conhecer o contrato por conta própria.",
  message_unknown:
    "Alguém poderia usá-la para levar moedas desta conta. Só aceite se souber para que serve.",
  message_unreadable: "Ninguém pede que se assine algo assim por um bom motivo.",
  unlimited: "Um pagamento precisa exatamente do seu valor. Peça que seja só isso.",
  recipient_unknown: "Não é a custódia deste site nem uma conta sua.",
  coin_unknown:
    "O nome e as casas decimais não são conhecidos, então o valor está em unidades mínimas.",
  no_undo: "Depois de enviado, ninguém consegue trazer de volta.",
} as const;
