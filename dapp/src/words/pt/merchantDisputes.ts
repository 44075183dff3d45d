/** Translated from English; reviewed by: nobody yet. */

export const disputes = "Disputas";
export const advice =
  "Enquanto uma disputa está aberta, o dinheiro fica em custódia. Só o árbitro ou um acordo dos dois lados o divide.";
export const parts = "Partes da lista";
export const partNames = {
  waiting: "Esperando por você",
  arbiter: "Com o árbitro",
  closed: "Encerradas",
};
export const counted = (name: string, many: number) => `${name} · ${many}`;
export const theDisputes = "as disputas";
export const theDispute = "a disputa";
export const dispute = "Disputa";
export const chainsSilent = "Algumas blockchains não responderam";
export const chainsSilentAdvice = (names: string) =>
  `As disputas em ${names} faltam aqui: nem o histórico público nem o serviço as informam agora. Esta página pergunta de novo sozinha.`;
export const endedSilentAdvice = (names: string) =>
  `As disputas encerradas em ${names} faltam aqui: só o histórico público (subgraph) as tem, e ele não responde.`;
export const fromRecord = "Do registro do próprio serviço";
export const fromRecordAdvice = (names: string) =>
  `O histórico público de ${names} não responde. Não se sabe quem falou por último, então estas disputas estão entre as que esperam por você.`;
export const offersMissing = "Nem todas as ofertas são conhecidas";
export const offersMissingAdvice =
  "O serviço não informa agora o que alguns clientes oferecem. Abra uma disputa para ver.";
export const cut = "Há mais";
export const cutAdvice =
  "As mais urgentes estão na lista. As outras aparecem quando estas terminarem.";
export const noneIn = {
  waiting: "Nada espera por você",
  arbiter: "Nada está com o árbitro",
  closed: "Nenhuma disputa foi encerrada ainda",
};
export const noneAdvice = {
  waiting:
    "Uma disputa aparece aqui enquanto o cliente teve a última palavra, ou oferece uma divisão que você pode aceitar.",
  arbiter: "Uma disputa aparece aqui depois que você responde.",
  closed: "Aqui está o que foi decidido, acordado ou cedido.",
};
export const toAnswer = "para responder";
export const toRule = "para decidir";
export const noRuling =
  "Nenhuma decisão veio a tempo: qualquer pessoa pode devolver o dinheiro ao cliente agora";
export const customerOffers = (amount: string) =>
  `O cliente pede ${amount} de volta, e você pode aceitar`;
export const opened = (when: string) => `Aberta ${when}`;
export const customerSpoke = (when: string) => `O cliente falou por último, ${when}`;
export const storeSpoke = (when: string) => `Você falou por último, ${when}`;
export const expired = (amount: string) => `Sem decisão a tempo: ${amount} voltaram`;
export const gaveBack = "Você devolveu";
export const released = "O cliente deixou o valor com você";
export const settled = {
  allToYou: "Acordado: tudo para você",
  allBack: "Acordado: tudo voltou",
  partBack: (amount: string) => `Acordado: ${amount} voltaram`,
};
export const ruled = {
  allToYou: "Decidido: tudo para você",
  allBack: "Decidido: tudo voltou",
  partBack: (amount: string) => `Decidido: ${amount} voltaram`,
};
export const notInThisMode = "Esta blockchain não está neste modo";
export const notOnChain = "A blockchain não tem esse pagamento";
