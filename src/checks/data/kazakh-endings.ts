import { KAZAKH_SUFFIXES } from '../../text/kazakh-suffixes';

/**
 * Endings of Kazakh that follow a stem, one by one: those of nouns, and of person, tense, voice, negation and what makes new words.
 * Source: the orthographic rules of Kazakh and any school grammar of it; our own list.
 */
export const KAZAKH_ENDINGS: readonly string[] = [
  ...KAZAKH_SUFFIXES.map(({ form }) => form),
  ...(
    'ың ің лық лік дық дік тық тік лы лі шы ші ған ген қан кен ып іп п атын етін йтын йтін ады еді йды йді ар ер са се у ма ме ба ' +
    'бе па пе мақ мек бақ бек пақ пек ыл іл ын ін ыс іс дыр дір тыр тір ғыз гіз қыз кіз ша ше рақ рек ырақ ірек ғы гі қы кі ңдар ' +
    'ңдер ла ле лан лен лас лес дас дес тас тес ландыр лендір ң й ғанша генше ғалы гелі ау еу кер гер ңқы'
  ).split(' '),
];
