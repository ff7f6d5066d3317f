import { describeCheck } from '../../../test/check-harness';

describeCheck('names.missing', {
  'kk-en': {
    silent: [
      ['Кездесуге Ерлан Қарин келді.', 'Erlan Karin came to the meeting.'],
      ['Ол Өскеменде тұрады.', 'He lives in Oskemen.'],
      ['Президент сөйледі.', 'The president spoke.'],
      ['Таза су ішіңіз.', 'Drink clean water.'],
      ['Жиынға министр келді.', 'The minister came.'],
      ['Қазақстан үкіметі шешті.', 'The government of Kazakhstan decided.'],
    ],
    found: [
      ['Хатты ⟦Бауыржан⟧ Момышұлы жазған.', 'He wrote the letter.', 'note'],
      ['Кеше ⟦Болат⟧ ⟦Жұмаділов⟧ сөйледі.', 'Yesterday a man spoke.', 'note'],
      ['Үй ⟦Павлодарда⟧ салынды.', 'The house was built there.', 'note'],
      ['Бұл туралы ⟦Динара⟧ айтты.', 'She said so.', 'note'],
      ['Кітапты ⟦Санжар⟧ оқыды.', 'He read the book.', 'note'],
      ['Көше ⟦Гоголь⟧ атымен аталады.', "The street bears a writer's name.", 'note'],
    ],
  },
  'en-kk': {
    silent: [
      ['Erlan Karin came.', 'Ерлан Қарин келді.'],
      ['He lives in Oskemen.', 'Ол Өскеменде тұрады.'],
      ['The president spoke.', 'Президент сөйледі.'],
      ['Drink clean water.', 'Таза су ішіңіз.'],
      ['The Supreme Court met.', 'Жоғарғы сот жиналды.'],
      ['They flew to Germany.', 'Олар Германияға ұшты.'],
    ],
    found: [
      ['The letter was written by ⟦Hawthorne⟧.', 'Хатты ол жазған.', 'note'],
      ['Yesterday ⟦Bennett⟧ spoke.', 'Кеше біреу сөйледі.', 'note'],
      ['The house was built in ⟦Pavlodar⟧.', 'Үй сонда салынды.', 'note'],
      ['We heard it from ⟦Dinara⟧.', 'Мұны содан естідік.', 'note'],
      ['The book was read by ⟦Sanzhar⟧.', 'Кітапты ол оқыды.', 'note'],
      ['The street is named after ⟦Gogol⟧.', 'Көше жазушы атымен аталады.', 'note'],
    ],
  },
});
