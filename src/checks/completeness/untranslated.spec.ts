import { describeCheck } from '../../../test/check-harness';

describeCheck('untranslated.run', {
  'kk-en': {
    silent: [
      ['Ол кеше қалаға келді.', 'He came to the city yesterday.'],
      ['«Қайырлы таң» дегені – амандасу.', 'The words «қайырлы таң баршаңызға» are a greeting.'],
      [
        'Сайт: https://egiz.example.kz/жаңалық/бүгін/кеше/арғы күні',
        'The site: https://egiz.example.kz/жаңалық/бүгін/кеше',
      ],
      ['Оның аты – Абай Құнанбай.', 'His name is Абай Құнанбай.'],
      ['Ол «егіз» деді.', 'He said “twins” (егіз деген сөз бар).'],
      ['2026', '2026'],
    ],
    found: [
      ['Ол кеше келді. Бүгін мектеп ашады.', 'He came yesterday, and ⟦бүгін мектеп ашады⟧.', 'warning'],
      ['Әкім мектеп ашты, ата-аналар балаларымен келді.', 'The mayor opened a school, ⟦ата-аналар балаларымен келді⟧.'],
      [
        'Жол көктемде бітеді, өйткені қыста қар жауады.',
        'The road will be ready in spring, ⟦өйткені қыста қар жауады⟧.',
      ],
      ['Балалар далада ойнап жүр.', 'The children ⟦далада ойнап жүр⟧ today and yesterday.'],
      ['Судың деңгейі түнде тез көтерілді.', 'The level of the water ⟦түнде тез көтерілді⟧.'],
      ['Біз жаңа кітапхана саламыз деп айтты.', 'He told reporters on Monday: we ⟦жаңа кітапхана саламыз деп⟧.'],
    ],
  },
  'en-kk': {
    silent: [
      ['He came to the city yesterday.', 'Ол кеше қалаға келді.'],
      ['He works for Global Fund for Nature.', 'Ол Global Fund for Nature қорында істейді.'],
      ['The iPhone 15 Pro Max went on sale.', 'iPhone 15 Pro Max сатылымға шықты.'],
      ['She wrote to info@egiz.example.kz today.', 'Ол бүгін info@egiz.example.kz мекенжайына жазды.'],
      ['He read “the old man and the sea” twice.', 'Ол «the old man and the sea» кітабын екі рет оқыды.'],
      ['He watched Lord of the Rings.', 'Ол Lord of the Rings фильмін көрді.'],
    ],
    found: [
      [
        'The mayor opened the school, and parents came with their children.',
        'Әкім мектепті ашты, ⟦and parents came with their children⟧.',
      ],
      ['The road will be ready in spring.', 'Жол көктемде ⟦will be ready in spring⟧.'],
      ['The water rose quickly at night.', 'Түнде судың деңгейі ⟦rose quickly at night⟧.'],
      ['Children were playing outside all day.', 'Балалар күні бойы ⟦were playing outside⟧ жүрді.'],
      ['He promised to finish the bridge soon.', 'Ол уәде берді: ⟦finish the bridge soon⟧.'],
      ['We have no money for new books.', 'Бізде ақша жоқ ⟦for new books⟧.'],
    ],
  },
});

describeCheck('untranslated.word', {
  'kk-en': {
    silent: [
      ['Ол домбыра тартты.', 'He played the dombra.'],
      ['«Егіз» сөзінің мағынасы терең.', 'The word «егіз» has a deep meaning.'],
      ['Бұл сөз – егіз.', 'This word is twins (егіз).'],
      ['Абай келді.', 'Abai came.'],
      ['Ол Алматыда тұрады.', 'He lives in Алматы.'],
      ['Оның поштасы – abai@egiz.example.kz.', 'His mail is abai@egiz.example.kz.'],
    ],
    found: [
      ['Бюджет туралы кездесу өтті.', 'There was a ⟦кездесу⟧ on the budget.', 'warning'],
      ['Министр қаулы шығарды.', 'The minister issued a ⟦қаулы⟧ today.'],
      ['Көпір жаңадан салынды.', 'The bridge was built ⟦жаңадан⟧ here.'],
      ['Дәрігер балаларды тексерді.', 'The ⟦дәрігер⟧ examined the children.'],
      ['Мұғалімдер жиналыс өткізді.', 'The teachers held a ⟦жиналыс⟧.'],
      ['Өзенде мұз қалың болды.', 'The ⟦мұз⟧ on the river was thick, and it was ⟦қалың⟧ for long.'],
    ],
  },
  'en-kk': {
    silent: [
      ['The eBay shop sells phones.', 'eBay дүкені телефон сатады.'],
      ['He read “yesterday” aloud.', 'Ол «yesterday» деп дауыстап оқыды.'],
      ['The Sunday Times wrote about it.', 'The Sunday Times бұл туралы жазды.'],
      ['See www.egiz.example.kz for news.', 'Жаңалықты www.egiz.example.kz сайтынан көріңіз.'],
      ['Follow @aigerim for news.', 'Жаңалықты @aigerim парақшасынан оқыңыз.'],
      [
        '{count, plural, one {# other book} other {# other books}}',
        '{count, plural, one {# басқа кітап} other {# басқа кітап}}',
      ],
      [
        'Type npm install --global egiz and press Enter.',
        'npm install --global egiz деп теріп, Enter пернесін басыңыз.',
      ],
      ['Name --source as well.', '--source параметрін де атаңыз.'],
      ['The team won.', 'Команда жеңді.'],
    ],
    found: [
      ['They held a meeting on the outcome.', 'Олар ⟦outcome⟧ туралы кездесу өткізді.', 'warning'],
      ['The minister signed a decree.', 'Министр ⟦decree⟧ қол қойды.'],
      ['The bridge was built again.', 'Көпір ⟦again⟧ салынды.'],
      ['The doctor examined the children.', 'Дәрігер ⟦children⟧ тексерді.'],
      ['The teachers were happy.', 'Мұғалімдер ⟦happy⟧ болды.'],
      [
        '{count, plural, one {# book} other {# books}} lost',
        '{count, plural, one {# ⟦book⟧ ғана} other {# кітап}} жоғалды',
      ],
      ['{name} was happy :}', '{name} ⟦happy⟧ болды :}'],
      ['The river was frozen in winter.', 'Өзен қыста ⟦frozen⟧ еді.'],
    ],
  },
});

describeCheck('language.wrong', {
  'en-kk': {
    silent: [
      ['He came to the city yesterday.', 'Ол кеше қалаға келді.'],
      ['“Where are you going?” he asked in Russian.', '«Куда вы идете в этом году?» – деп сұрады ол орысша.'],
      ['A book on music and sport.', 'Музыка, спорт, балет, театр.'],
      ['The bank and the fund.', 'Банк пен фонд бар, касса бар.'],
      ['Do not go.', 'Барма, бала.'],
      ['Our father came.', 'Бала да, ана да барды.'],
    ],
    found: [
      ['A meeting took place in the akimat.', '⟦В акимате состоялась встреча⟧.', 'warning'],
      ['He said that the road was finished.', '⟦Он сказал что дорога уже построена⟧.'],
      ['The works will go on after winter.', '⟦Работы будут идти и после зимы⟧.'],
      ['She told us about the school.', 'Ол бізге келді, ⟦она рассказала нам о школе⟧.'],
      ['They may come in spring.', '⟦Они могут приехать только весной⟧.'],
      ['The bridge is between two villages.', '⟦Мост находится между двумя селами и уже открыт⟧.'],
    ],
  },
});
