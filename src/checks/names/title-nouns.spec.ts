import { describeCheck } from '../../../test/check-harness';

describeCheck('names.changed', {
  'kk-en': {
    silent: [
      ['Бұл туралы Болат айтты.', 'He said so to Our readers.'],
      ['Ол дүйсенбіде Тарасқа хат жазды.', 'On Monday he wrote to his friend.'],
      ['Бұл туралы Болат Сенатта айтты.', 'He said so in the Senate.'],
      ['Дәрігер Гүлнәрға көмектесті.', 'Doctors helped her in January.'],
      ['Кеше Болат сөйледі.', 'Yesterday the president spoke.'],
      ['Жиынға Серік келмеді.', 'He did not come to the First meeting.'],
    ],
    found: [
      ['Жаңа мектеп ⟦Ақтөбеде⟧ ашылды.', 'The new school was opened in ⟦Parliament⟧.', 'warning'],
      ['Пойыз ⟦Павлодардан⟧ кешікті.', 'The train from ⟦Radio⟧ was late.', 'warning'],
      ['Хатты ⟦Жанар⟧ оқыды.', 'The letter was read by ⟦Police⟧.', 'warning'],
      ['Сайысты ⟦Талдықорған⟧ ұтты.', 'The match was won by ⟦Army⟧.', 'warning'],
      ['Өрт ⟦Көкшетаудан⟧ көрінді.', 'The fire was seen from ⟦Police⟧.', 'warning'],
      ['Көпір ⟦Семейде⟧ салынды.', 'The bridge was built in ⟦Court⟧.', 'warning'],
    ],
  },
  'en-kk': {
    silent: [
      ['She wrote to Bennett on Monday.', 'Ол дүйсенбіде досына хат жазды.'],
      ['He met Bennett at the Senate.', 'Ол онымен Сенатта кездесті.'],
      ['Her Majesty opened the new bridge.', 'Ұлы мәртебелі жаңа көпірді ашты.'],
      ['He won the Ballon.', 'Ол Алтын допты жеңіп алды.'],
      ['They crossed Baja.', 'Олар Төменгі бөгеттен өтті.'],
      ['He heads the Trust.', 'Ол Ұлттық қорды басқарады.'],
    ],
    found: [
      ['A new school was opened in ⟦Aktobe⟧.', 'Жаңа мектеп ⟦Парламентте⟧ ашылды.', 'warning'],
      ['The train from ⟦Pavlodar⟧ was late.', 'Пойыз ⟦Радиодан⟧ кешікті.', 'warning'],
      ['The letter was read by ⟦Bennett⟧.', 'Хатты ⟦Сенаторлар⟧ оқыды.', 'warning'],
      ['The match was won by ⟦Taldykorgan⟧.', 'Матчты ⟦Армия⟧ ұтты.', 'warning'],
      ['The fire was seen from ⟦Kokshetau⟧.', 'Өрт ⟦Полициядан⟧ көрінді.', 'warning'],
      ['The bridge was built in ⟦Semey⟧.', 'Көпір ⟦Банкте⟧ салынды.', 'warning'],
    ],
  },
});
