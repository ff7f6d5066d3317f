/** What an ending of a Kazakh noun says. */
export type KazakhSuffixKind =
  | 'plural'
  | 'possessive'
  | 'genitive'
  | 'dative'
  | 'accusative'
  | 'locative'
  | 'ablative'
  | 'instrumental'
  | 'attributive'
  | 'similative'
  | 'predicative';

/** The sounds an ending may stand behind. */
export type Neighbour = 'vowel' | 'liquid' | 'nasal' | 'sibilant' | 'voiceless' | 'third-person' | 'own-person';

export interface KazakhSuffix {
  readonly kind: KazakhSuffixKind;
  readonly form: string;
  /** Vowel harmony: which vowels the word before it must have. */
  readonly harmony: 'back' | 'front' | 'any';
  readonly after: readonly Neighbour[];
}

const VOICED: readonly Neighbour[] = ['liquid', 'nasal', 'sibilant'];

/**
 * The endings of nouns with the sounds they follow. Source: the school grammar of Kazakh (Қазақ грамматикасы, 2002, «Зат есім»: көптік,
 * тәуелдік, септік, жіктік жалғаулары) and its rules of assimilation: -лар behind vowels and р, й, у; -дар behind л, м, н, ң, з, ж;
 * -тар behind voiceless sounds and the б, в, г, д of loans; the third person takes cases of its own (баласына, баласын, баласында).
 */
export const KAZAKH_SUFFIXES: readonly KazakhSuffix[] = [
  ...both('plural', 'лар', 'лер', ['vowel', 'liquid']),
  ...both('plural', 'дар', 'дер', ['liquid', 'nasal', 'sibilant']),
  ...both('plural', 'тар', 'тер', ['voiceless']),
  ...both('possessive', 'сы', 'сі', ['vowel']),
  ...both('possessive', 'ы', 'і', ['liquid', 'nasal', 'sibilant', 'voiceless']),
  ...both('possessive', 'м', 'м', ['vowel']),
  ...both('possessive', 'ым', 'ім', [...VOICED, 'voiceless']),
  ...both('possessive', 'мыз', 'міз', ['vowel']),
  ...both('possessive', 'ымыз', 'іміз', [...VOICED, 'voiceless']),
  ...both('possessive', 'ңыз', 'ңіз', ['vowel']),
  ...both('possessive', 'ыңыз', 'іңіз', [...VOICED, 'voiceless']),
  ...both('genitive', 'ның', 'нің', ['vowel', 'nasal', 'third-person']),
  ...both('genitive', 'дың', 'дің', ['liquid', 'sibilant']),
  ...both('genitive', 'тың', 'тің', ['voiceless']),
  ...both('dative', 'ға', 'ге', ['vowel', ...VOICED]),
  ...both('dative', 'қа', 'ке', ['voiceless']),
  ...both('dative', 'на', 'не', ['third-person']),
  ...both('dative', 'а', 'е', ['own-person']),
  ...both('accusative', 'ны', 'ні', ['vowel']),
  ...both('accusative', 'ды', 'ді', VOICED),
  ...both('accusative', 'ты', 'ті', ['voiceless']),
  ...both('accusative', 'н', 'н', ['third-person']),
  ...both('locative', 'да', 'де', ['vowel', ...VOICED]),
  ...both('locative', 'та', 'те', ['voiceless']),
  ...both('locative', 'нда', 'нде', ['third-person']),
  ...both('ablative', 'дан', 'ден', ['vowel', 'liquid', 'sibilant']),
  ...both('ablative', 'нан', 'нен', ['nasal', 'third-person']),
  ...both('ablative', 'тан', 'тен', ['voiceless']),
  // The instrumental keeps its vowel, whatever the word: Алматымен, Бішкекпен.
  { kind: 'instrumental', form: 'мен', harmony: 'any', after: ['vowel', 'liquid', 'nasal', 'third-person'] },
  { kind: 'instrumental', form: 'бен', harmony: 'any', after: ['sibilant'] },
  { kind: 'instrumental', form: 'пен', harmony: 'any', after: ['voiceless'] },
  ...both('attributive', 'дағы', 'дегі', ['vowel', ...VOICED]),
  ...both('attributive', 'тағы', 'тегі', ['voiceless']),
  ...both('attributive', 'ндағы', 'ндегі', ['third-person']),
  ...both('attributive', 'нікі', 'нікі', ['vowel', 'nasal']),
  ...both('attributive', 'дікі', 'дікі', ['liquid', 'sibilant']),
  ...both('attributive', 'тікі', 'тікі', ['voiceless']),
  ...both('similative', 'дай', 'дей', ['vowel', ...VOICED]),
  ...both('similative', 'тай', 'тей', ['voiceless']),
  ...both('predicative', 'мын', 'мін', ['vowel', 'liquid', 'third-person']),
  ...both('predicative', 'бын', 'бін', ['nasal', 'sibilant']),
  ...both('predicative', 'пын', 'пін', ['voiceless']),
  ...both('predicative', 'сың', 'сің', ['vowel', ...VOICED, 'voiceless']),
  ...both('predicative', 'сыз', 'сіз', ['vowel', ...VOICED, 'voiceless']),
  ...both('predicative', 'быз', 'біз', ['nasal', 'sibilant']),
  ...both('predicative', 'пыз', 'піз', ['voiceless']),
];

function both(
  kind: KazakhSuffixKind,
  back: string,
  front: string,
  after: readonly Neighbour[],
): readonly KazakhSuffix[] {
  if (back === front) return [{ kind, form: back, harmony: 'any', after }];
  return [
    { kind, form: back, harmony: 'back', after },
    { kind, form: front, harmony: 'front', after },
  ];
}
