/** Translated from English; reviewed by: nobody yet. */

export const walletSilent = "لم تستجب محفظتك بعد";
export const stopWaiting = "إيقاف الانتظار";
export const walletSilentAdvice =
  "يُرجى فتح محفظتك: فقد تكون منتظرة خلف هذه النافذة، أو مقفلة، أو حُظرت نافذتها.";
export const lookUp = (name: string) => `البحث عن ${name} في مستكشف الكتل`;
export const ensName = (name: string) => `${name}: اسم العنوان في ENS`;
export const walletKeeps = "استلمت محفظتك هذا ولم تذكر أي معاملة";
export const walletKeepsAdvice =
  "قد يكون منتظرًا فيها توقيع بقية الموقّعين. وستظهر النتيجة في هذه الصفحة عند إتمامه. لا ينبغي البدء من جديد إلا إذا أُلغي في المحفظة: وإلا فسيُحتسب كلاهما.";
export const transactionLost = "لا تعرف الشبكة هذه المعاملة";
export const transactionLostAdvice =
  "إما أنها أُسقطت أو لم تنتشر في الشبكة بعد. لا ينبغي البدء من جديد إلا إذا لم تعد محفظتك تعرضها قيد الانتظار: وإلا فستُحتسب كلتاهما.";
export const fundingLostAdvice =
  "إما أنها أُسقطت أو لم تنتشر في الشبكة بعد، وقد تُنفَّذ لاحقًا. إذا بدأت من جديد بالعملة نفسها والمحفظة نفسها، فلا يمكن أن تُحتسب إلا واحدة منهما.";
export const fundingKeptAdvice =
  "قد يكون منتظرًا فيها توقيع بقية الموقّعين. وستظهر النتيجة في هذه الصفحة عند إتمامه. إذا بدأت من جديد بالعملة نفسها والمحفظة نفسها، فلا يمكن أن يُحتسب إلا واحد منهما.";
export const startAgain = "البدء من جديد";
