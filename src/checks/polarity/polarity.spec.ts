import { describeCheck } from '../../../test/check-harness';

describeCheck('negation.lost', {
  'kk-en': {
    silent: [
      ['Жол әлі ашылған жоқ.', 'The road is not open yet.'],
      ['Ешкім зардап шеккен жоқ.', 'Nobody was hurt.'],
      ['Бұл шындық емес.', 'This is false.'],
      ['Ол жүлде ғана емес, атақ та алды.', 'He won not only a prize but fame as well.'],
      ['Қиындыққа қарамастан құрылыс бітті.', 'The building was finished despite the difficulties.'],
      ['Ештеңе қалмады.', 'There was nothing left.'],
    ],
    found: [
      ['Жол әлі ашылған ⟦жоқ⟧.', 'The road is open.', 'note'],
      ['Ол кінәлі ⟦емес⟧.', 'He is guilty.'],
      ['⟦Ешкім⟧ зардап шеккен жоқ.', 'People were hurt.'],
      ['Бюджетте ақша ⟦жоқ⟧.', 'The budget has money.'],
      ['Мұнда ⟦ешқандай⟧ қауіп жоқ.', 'There is danger here.'],
      ['Ол бұл туралы ⟦ештеңе⟧ білмейді.', 'He knows about it.'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is not open yet.', 'Жол әлі ашылған жоқ.'],
      ['He did not come.', 'Ол келмеді.'],
      ['She has never been there.', 'Ол онда ешқашан болған емес.'],
      ['They cannot pay.', 'Олар төлей алмайды.'],
      ['There is no danger.', 'Ол жер қауіпсіз.'],
      ['She won not only a prize but fame as well.', 'Ол жүлде ғана емес, атақ та алды.'],
    ],
    found: [
      ['The road is ⟦not⟧ open yet.', 'Жол ашық тұр.', 'note'],
      ['He did ⟦not⟧ come.', 'Ол келді.'],
      ['⟦Nobody⟧ was hurt.', 'Адамдар жарақат алды.'],
      ['There is ⟦no⟧ danger here.', 'Мұнда қауіп бар.'],
      ['She has ⟦never⟧ seen the sea.', 'Ол теңізді көрген.'],
      ['They ⟦cannot⟧ pay for it.', 'Олар бұған ақы төлей алады.'],
    ],
  },
});

describeCheck('negation.added', {
  'kk-en': {
    silent: [
      ['Жол ашылды.', 'The road is open.'],
      ['Ол келмеді.', 'He did not come.'],
      ['Мектеп сумен қамтылмаған.', 'The school has no water.'],
      ['Ол шақырудан бас тартты.', 'He did not accept the invitation.'],
      ['Өзенге түсуге тыйым салынған.', 'Bathing in the river is not allowed.'],
      ['Ол сирек күледі.', 'She does not laugh often.'],
    ],
    found: [
      ['Жол ашылды.', 'The road is ⟦not⟧ open.', 'note'],
      ['Ол келді.', 'He ⟦never⟧ came.'],
      ['Ауылда мектеп бар.', 'The village has ⟦no⟧ school.'],
      ['Барлығы жиналды.', '⟦Nobody⟧ came together.'],
      ['Олар төледі.', 'They ⟦cannot⟧ pay.'],
      ['Ол кінәлі.', 'He ⟦isn’t⟧ guilty.'],
    ],
  },
  'en-kk': {
    silent: [
      ['The road is open.', 'Жол ашық.'],
      ['He refused to speak.', 'Ол сөйлеген жоқ.'],
      ['The bridge is closed to traffic without a permit.', 'Рұқсаты жоқ көлік көпірден өте алмайды.'],
      ['The talks failed.', 'Келіссөзден нәтиже болған жоқ.'],
      ['It is unclear who will pay.', 'Кім төлейтіні белгілі емес.'],
      ['Few people came.', 'Көп адам келген жоқ.'],
    ],
    found: [
      ['The road is open.', 'Жол ашық ⟦емес⟧.', 'note'],
      ['He came.', 'Ол келген ⟦жоқ⟧.'],
      ['The village has a school.', 'Ауылда мектеп ⟦жоқ⟧.'],
      ['Everybody saw it.', 'Оны ⟦ешкім⟧ көрген жоқ.'],
      ['She knows him.', 'Ол оны ⟦ешқашан⟧ білген емес.'],
      ['The factory works.', 'Зауыт жұмыс істеп тұрған ⟦жоқ⟧.'],
    ],
  },
});

describeCheck('direction.flip', {
  'kk-en': {
    silent: [
      ['Баға өсті.', 'Prices rose.'],
      ['Баға төмендеді.', 'Prices fell.'],
      ['Баға өскен жоқ.', 'Prices fell.'],
      ['Бензин қымбаттап, картоп арзандады.', 'Petrol rose and potatoes fell in price.'],
      ['Ол өскен ауыл жақын.', 'His native village is near.'],
      ['Күзде жапырақ түседі.', 'Leaves fall in autumn.'],
    ],
    found: [
      ['Баға ⟦өсті⟧.', 'Prices ⟦fell⟧.', 'note'],
      ['Экспорт көлемі ⟦артты⟧.', 'Exports ⟦declined⟧.'],
      ['Туризм ⟦азайды⟧.', 'Tourism ⟦grew⟧.'],
      ['Мұнай ⟦арзандады⟧.', 'Oil ⟦rose⟧.'],
      ['Жалақы ⟦көбейді⟧.', 'Wages ⟦dropped⟧.'],
      ['Судың деңгейі ⟦төмендеді⟧.', 'The level of the water ⟦increased⟧.'],
    ],
  },
  'en-kk': {
    silent: [
      ['Prices rose.', 'Баға өсті.'],
      ['Prices fell.', 'Баға арзандады.'],
      ['Prices did not rise.', 'Баға төмендеді.'],
      ['Exports grew while imports fell.', 'Экспорт артып, импорт азайды.'],
      ['He fell from a horse.', 'Ол аттан құлады.'],
      ['The sun rose.', 'Күн шықты.'],
    ],
    found: [
      ['Prices ⟦rose⟧.', 'Баға ⟦төмендеді⟧.', 'note'],
      ['Exports ⟦declined⟧.', 'Экспорт ⟦артты⟧.'],
      ['Tourism ⟦grew⟧.', 'Туризм ⟦азайды⟧.'],
      ['Oil ⟦fell⟧ on Friday.', 'Жұма күні мұнай ⟦қымбаттады⟧.'],
      ['Wages ⟦dropped⟧.', 'Жалақы ⟦көбейді⟧.'],
      ['The number of cases ⟦increased⟧.', 'Оқиға саны ⟦азайды⟧.'],
    ],
  },
});

describeCheck('quantifier.flip', {
  'kk-en': {
    silent: [
      ['Барлығы келді.', 'Everybody came.'],
      ['Бәрі дайын.', 'Everything is ready.'],
      ['Ешкім келген жоқ.', 'Nobody came.'],
      ['Ешкім кешікпей, бәрі келді.', 'All came, and nobody was late.'],
      ['Барлық бала келді.', 'Every child came.'],
      ['Біреу келді.', 'Somebody came.'],
    ],
    found: [
      ['⟦Барлығы⟧ келді.', '⟦Nobody⟧ came.', 'note'],
      ['⟦Бәрі⟧ аман.', '⟦None⟧ is safe.'],
      ['⟦Ешкім⟧ келген жоқ.', '⟦Everybody⟧ came.'],
      ['⟦Барлық⟧ мектеп ашылды.', '⟦No⟧ school opened.'],
      ['⟦Ешқандай⟧ шарт орындалған жоқ.', '⟦All⟧ conditions were met.'],
      ['⟦Бәрі⟧ қолдады.', '⟦Neither⟧ supported it.'],
    ],
  },
  'en-kk': {
    silent: [
      ['Everybody came.', 'Барлығы келді.'],
      ['Nobody came.', 'Ешкім келген жоқ.'],
      ['All schools are open.', 'Барлық мектеп ашық.'],
      ['None of them spoke.', 'Олардың ешқайсысы сөйлеген жоқ.'],
      ['Every third house has gas.', 'Әр үшінші үйде газ бар.'],
      ['All agreed, and nobody argued.', 'Бәрі келісті, ешкім дауласқан жоқ.'],
    ],
    found: [
      ['⟦Everybody⟧ came.', '⟦Ешкім⟧ келген жоқ.', 'note'],
      ['⟦Nobody⟧ came.', '⟦Барлығы⟧ келді.'],
      ['⟦All⟧ schools opened.', '⟦Ешбір⟧ мектеп ашылмады.'],
      ['⟦None⟧ of them spoke.', 'Олардың ⟦бәрі⟧ сөйледі.'],
      ['⟦No⟧ condition was met.', '⟦Барлық⟧ шарт орындалды.'],
      ['⟦Everyone⟧ was paid.', '⟦Ешқайсысы⟧ ақша алмады.'],
    ],
  },
});
