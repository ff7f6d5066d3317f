import { describeCheck } from '../../../test/check-harness';

// What counts as the counterpart of a name, and what only looks like it.
describeCheck('names.changed', {
  'kk-en': {
    silent: [
      ['Бұл туралы Twitter-де жазды.', 'He wrote about it on Twitter.'],
      ['Android қосымшасы ашылды.', 'The Android app was launched.'],
      ['Жиында Болат пен Болаттың досы сөйледі.', 'At the meeting Bolat and his friend spoke.'],
      ['Кеме Жерорта теңізіне шықты.', 'The ship went out into the Med.'],
      ['Көлік демилитаризацияланған аймаққа кірмеді.', 'The car did not enter the Demilitarized Zone of Panmunjom.'],
      ['Сурет Испаниядан келді.', 'The picture came from a Spanish town.'],
      ['Екі Кореяның арасындағы шекара ашылды.', 'The border between the two Koreas was opened.'],
    ],
    found: [
      ['Ол ⟦Мароккодан⟧ Испанияға ұшты.', 'He flew from ⟦Stephan⟧ to a Spanish town.', 'warning'],
      ['Мұны ⟦Twitter-де⟧ оқыдық.', 'We read it on ⟦Bennett⟧.', 'warning'],
      ['Дүкен жаңа ⟦Android⟧ телефонын сатты.', 'The shop sold a new ⟦Balkhash⟧ phone and more.', 'warning'],
      ['Сауд ⟦Арабиясы⟧ виза береді.', 'Saudi ⟦Kirkcaldy⟧ will offer visas.', 'warning'],
      ['Жоғарғы сот ⟦Суорды⟧ босатты.', 'The Supreme Court released ⟦Bennett⟧.', 'warning'],
      ['Жолаушы ⟦Африка⟧ жағалауын көрді.', 'The passenger saw the coast of ⟦Bennett⟧.', 'warning'],
      ['Жаңалықты ⟦Reuters⟧ агенттігі Тараздан жазды.', 'The news came from ⟦Feinstein⟧ in Taraz.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['We read it on Twitter.', 'Мұны Twitter-де оқыдық.'],
      ['The ship went out into the Med.', 'Кеме Жерорта теңізіне шықты.'],
      ['The two Koreas share a guarded zone.', 'Екі Корея ортасында Демилитаризацияланған аймақ бар.'],
      ['She met the poet Varela in Almaty.', 'Ол Алматыда ақын Валерамен кездесті.'],
      ['The African coast was seen from afar.', 'Африка жағалауы алыстан көрінді.'],
      ['The shop sold Toyota and Honda cars.', 'Дүкен Toyota мен Honda көліктерін сатты.'],
    ],
    found: [
      ['He flew from ⟦Morocco⟧ to a Spanish town.', 'Ол ⟦Стефаннан⟧ Испания қаласына ұшты.', 'warning'],
      ['He saw the ⟦African⟧ coast.', 'Ол ⟦Крамер⟧ жағалауын көрді.', 'warning'],
      ['The letter to ⟦Sowore⟧ reached the Court.', 'Хат Сотқа және ⟦Бутефликаға⟧ жетті.', 'warning'],
      ['She wrote on ⟦Twitter⟧ about it.', 'Ол бұл туралы ⟦Гальперинге⟧ жазды.', 'warning'],
      ['The shop sold a new ⟦Android⟧ phone.', 'Дүкен жаңа ⟦Балқаш⟧ телефонын сатты.', 'warning'],
      ['This was said by ⟦Parkes⟧.', 'Бұны ⟦Риту⟧ айтқан.', 'warning'],
      ['He saw the ⟦Syrian⟧ president.', 'Ол ⟦Феми⟧ президентін көрді.', 'warning'],
    ],
  },
});
