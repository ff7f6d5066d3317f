import { describeCheck } from '../../../test/check-harness';

describeCheck('apostrophe.contraction', {
  'kk-en': {
    silent: [
      ['Олар келісімге қол қойған жоқ.', "They didn't sign the agreement."],
      ['Олар келісімге қол қойған жоқ.', 'They didn’t sign the agreement.'],
      ['Құдық тереңде.', 'The well is deep.'],
      ['Ол екі апта ауырды.', 'He was ill for two weeks.'],
      ['Заң шағын бизнеске еркіндік береді.', 'The law lets small firms work freely.'],
      ['Олар үйде болды.', 'They were at home.'],
      ['Қабық қатты болды.', 'The shell was hard.'],
      ['Келесі бетте Хеуз сөйледі.', 'Then Hes Karimov spoke.'],
    ],
    found: [
      ['Олар келісімге қол қойған жоқ.', 'They ⟦didnt⟧ sign the agreement.', 'warning'],
      ['Олар келе жатыр.', '⟦Theyre⟧ on their way.', 'warning'],
      ['Біз күте алмаймыз.', 'We ⟦cant⟧ wait any longer.', 'warning'],
      ['Мен ертең барамын.', '⟦Ill⟧ go there tomorrow.', 'warning'],
      ['Біз кешікпей келеміз.', '⟦Were⟧ going to be there soon.', 'warning'],
      ['Бұл – біздің қала.', '⟦Thats⟧ our town.', 'warning'],
      ['Ол бұрын да болған.', '⟦Shed⟧ been there before.', 'warning'],
      ['Қане, көрейік.', '⟦Lets⟧ see what happens.', 'warning'],
    ],
  },
});

describeCheck('apostrophe.irregular', {
  'kk-en': {
    silent: [
      ['Балалар күні өтті.', "Children's Day was held."],
      ['Елдің бюджеті бекітілді.', "The country's budget was approved."],
      ['Екі ел келісті.', 'The two countries agreed.'],
      ['Кеңес дүйсенбі сайын өтеді.', 'The council meets on Mondays.'],
      ['Екі Корея да қатысты.', 'Both Koreas took part.'],
      ['Қорытынды бейсенбіде шығады.', 'The results are out on Thursday.'],
      ['Храмдар қалпына келтірілді.', 'The churches were restored.'],
      ['Ең көп зардап шеккен қалаларға көмек берілді.', 'Aid went to the towns hardest hit.'],
      ['Уэльс командасы келді.', 'The team of Wales came, and Wales won.'],
      ['Бұл – қазба табылған үйлердің ең ескісі.', "It is the region's oldest house."],
    ],
    found: [
      ['Балалар күні өтті.', '⟦Childrens⟧ Day was held.', 'warning'],
      ['Елдің бюджеті бекітілді.', 'The ⟦countrys⟧ budget was approved.', 'warning'],
      ['Қаланың әкімі келді.', 'The ⟦citys⟧ mayor came.', 'warning'],
      ['Қытайдың экспорты өсті.', '⟦Chinas⟧ exports grew.', 'warning'],
      ['Дүйсенбідегі дауыс беру кейінге қалды.', '⟦Mondays⟧ vote was put off.', 'warning'],
      ['Ұлыбританияның шешімі белгілі болды.', 'The ⟦UKs⟧ decision is known.', 'warning'],
      ['Бүгінгі жиын қысқа болды.', '⟦Todays⟧ meeting was short.', 'warning'],
      ['Қазақстанның ұмтылысы зор.', '⟦Kazakhstans⟧ aspiration is great.', 'warning'],
      ['Бұл – әлемдегі ең үлкен көл.', 'It is the ⟦worlds⟧ largest lake.', 'warning'],
      ['Ауданның ең көне мектебі жабылды.', 'Our ⟦districts⟧ oldest school was closed.', 'warning'],
    ],
  },
});

describeCheck('apostrophe.its', {
  'kk-en': {
    silent: [
      ['Қала өз тарихын сақтайды.', 'The town keeps its history.'],
      ['Компания өз міндетін орындайды.', 'The company is able to do its duty to the state.'],
      ['Бұл – дұрыс.', "It's clear that this is right."],
      ['Мекеме өз жоспарын жариялады.', 'The agency published its important plan.'],
      ['Оның өз заңы бар.', 'It has its own law.'],
      ['Ол теңізге шығу құқығынан бас тартпайды.', 'It never gives up its right to the sea.'],
    ],
    found: [
      ['Мұның себебі белгісіз.', '⟦Its⟧ not clear why.', 'warning'],
      ['Бұл – қиын жұмыс болды.', '⟦Its⟧ been hard work.', 'warning'],
      ['Уақытында келу маңызды.', 'He says ⟦its⟧ important to come in time.', 'warning'],
      ['Бұл – үлкен қала.', '⟦Its⟧ a large town.', 'warning'],
      ['Жағдай қиындап барады.', 'Now ⟦its⟧ getting harder.', 'warning'],
      ['Мұны бәрі біледі.', '⟦Its⟧ clear that everyone knows.', 'warning'],
    ],
  },
});

describeCheck('apostrophe.source_name', {
  'kk-en': {
    silent: [
      ['Бекжановтың шешімі белгілі болды.', "Bekzhanov's decision is known."],
      ['Бекжановтар отбасы келді.', 'The Bekzhanovs family came.'],
      ['Боливиялықтар экраннан көрді.', 'Bolivians watched it on screens.'],
      ['Роллинс командасы жеңді.', 'Rollins team won.'],
      ['Ермек келді.', 'Ermek came.'],
      ['Америкалықтар шешім күтеді.', 'Americans await a decision.'],
      ['Ол Джон Хопкинс университетін бітірген.', 'He studied at Johns Hopkins University.'],
      ['Жак Ширактың сапары есте қалды.', 'The visit of Jacques Chirac was remembered.'],
      ['Ол Валлабиге қарсы ойнады.', 'He played against the Wallabies on Friday.'],
    ],
    found: [
      ['⟦Бекжановтың⟧ шешімі белгілі болды.', '⟦Bekzhanovs⟧ decision is known.', 'warning'],
      ['Кеше ⟦Мамырованың⟧ кітабы шықты.', 'Yesterday ⟦Mamyrovas⟧ book came out.', 'warning'],
      ['⟦Марттиненнің⟧ сөзі қысқа болды.', '⟦Marttinens⟧ speech was short.', 'warning'],
      ['Кеше ⟦Toyota-ның⟧ зауыты ашылды.', '⟦Toyotas⟧ plant opened yesterday.', 'warning'],
      ['⟦Көкбұлақтың⟧ тұрғындары риза.', '⟦Kokbulaks⟧ residents are content.', 'warning'],
      ['Сахнада ⟦Дәуреннің⟧ әні орындалды.', '⟦Daurens⟧ song was sung on stage.', 'warning'],
      ['Борис ⟦Джонсонның⟧ саясаты сынға ұшырады.', 'Boris ⟦Johnsons⟧ policy drew criticism.', 'warning'],
    ],
  },
});

describeCheck('apostrophe.source_noun', {
  'kk-en': {
    silent: [
      ['Мемлекеттің дамуы маңызды.', "The state's development matters."],
      ['Бес мемлекеттің дамуы маңызды.', 'Five states development plans matter.'],
      ['Мемлекеттердің дамуы маңызды.', 'The states development matters.'],
      ['Мемлекеттің қызметі өзгерді.', 'The states are changing.'],
      ['Спорттың дамуы маңызды.', 'Sports development matters.'],
      ['Мұны алудың жолы бар.', 'There is a way, and it takes effort.'],
      ['Адам өмірінің мәні осында.', "This is what people's lives consist of."],
    ],
    found: [
      ['⟦Мемлекеттің⟧ дамуы маңызды.', 'The ⟦states⟧ development matters.', 'warning'],
      ['⟦Үкіметтің⟧ жоспары бекітілді.', 'The ⟦governments⟧ plan was approved.', 'warning'],
      ['⟦Президенттің⟧ жарлығы шықты.', 'The ⟦presidents⟧ decree is out.', 'warning'],
      ['⟦Министрдің⟧ жауабы қысқа.', 'The ⟦ministers⟧ answer is short.', 'warning'],
      ['⟦Мектептің⟧ директоры келді.', 'The ⟦schools⟧ director came.', 'warning'],
      ['⟦Әлемнің⟧ назары осында.', 'The ⟦worlds⟧ attention is here.', 'warning'],
      ['⟦Банктің⟧ құлдырауы кеше белгілі болды.', 'The ⟦banks⟧ downgrade became known yesterday.', 'warning'],
      ['⟦Соттың⟧ ескертуі жарияланды.', 'The ⟦courts⟧ warning was published.', 'warning'],
    ],
  },
});
