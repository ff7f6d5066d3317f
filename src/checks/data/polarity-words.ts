/**
 * Words that deny, that say more and that say less, in both languages: beginnings of words, whole words with a stop behind.
 * Source: the negation and the verbs of change that every grammar and dictionary of the two languages lists.
 */
export const DENIALS = {
  kk: 'емес жоқ ешқашан ешкім ештеңе ешқандай ешбір',
  en: "not. never. no. none. nobody. nothing. cannot. neither. nor. don't. doesn't. didn't. isn't. aren't. wasn't. weren't. won't. can't. couldn't. wouldn't. shouldn't. hasn't. haven't. hadn't.",
} as const;

/** What may deny in other words. */
export const OTHER_DENIALS = {
  kk: 'тарт тыйым қарсы бұрын болдырма орнына айыр тоқта қиын сәтсіз аз сирек екіталай теріс жалған өтірік',
  en: 'without unable un in im dis non fail refus den reject lack ban prohibit instead hardly few little rare unlike prevent avoid stop miss wrong false only however despite but. although',
} as const;

export const MORE = {
  kk: 'өсті өскен өсіп өсуде өсім артты артқан артып көбей ұлғай жоғарыла қымбатта',
  en: 'rose. risen. rise. rises. rising. grew. grow growth increas surg soar climb',
} as const;

export const LESS = {
  kk: 'азай төменде қысқар кеміді кеміген кеміп арзанда құлдыра',
  en: 'fell. fall. fallen. falling. declin decreas drop. dropped. dropping. drops. reduc shrank plung plummet',
} as const;

export const ALL = { kk: 'барлығы бәрі барлық', en: 'all. everyone. everybody. every.' } as const;
export const NONE = { kk: 'ешкім ешқайсы ешбір ешқандай', en: 'none. nobody. neither. no.' } as const;
