/**
 * Countries and territories of one word, Kazakh = English. Source: CLDR 48, `localeDisplayNames/territories`, kk and en, without the words for
 * island, republic, north, south and new.
 */
export const COUNTRIES: readonly (readonly [kk: string, en: string])[] = (
  'әскенжін=ascension андорра=andorra ауғанстан=afghanistan ангилья=anguilla албания=albania армения=armenia кюрасао=curacao ангола=angola ' +
  'антарктида=antarctica аргентина=argentina аустрия=austria аустралия=australia аруба=aruba аланд=aland әзірбайжан=azerbaijan ' +
  'барбадос=barbados бангладеш=bangladesh бельгия=belgium болгария=bulgaria бахрейн=bahrain бурунди=burundi бенин=benin бермуд=bermuda ' +
  'бруней=brunei боливия=bolivia бразилия=brazil багам=bahamas бутан=bhutan мьянма=myanmar буве=bouvet ботсвана=botswana беларусь=belarus ' +
  'белиз=belize канада=canada кокос=cocos швейцария=switzerland кук=cook чили=chile камерун=cameroon қытай=china колумбия=colombia ' +
  'клиппертон=clipperton сарк=sark сербия=serbia куба=cuba рождество=christmas кипр=cyprus чехия=czechia германия=germany джибути=djibouti ' +
  'дания=denmark доминика=dominica алжир=algeria эквадор=ecuador эстония=estonia мысыр=egypt эритрея=eritrea испания=spain ' +
  'эфиопия=ethiopia еуроаймақ=eurozone финляндия=finland фиджи=fiji фолкленд=falkland микронезия=micronesia фарер=faroe франция=france ' +
  'габон=gabon гренада=grenada грузия=georgia гернси=guernsey гана=ghana гибралтар=gibraltar гренландия=greenland гамбия=gambia ' +
  'гвинея=guinea гваделупа=guadeloupe грекия=greece гватемала=guatemala гуам=guam гвинея-бисау=guinea-bissau гайана=guyana ' +
  'гондурас=honduras хорватия=croatia гаити=haiti венгрия=hungary канар=canary индонезия=indonesia ирландия=ireland израиль=israel ' +
  'үндістан=india ирак=iraq иран=iran исландия=iceland италия=italy джерси=jersey ямайка=jamaica иордания=jordan жапония=japan кения=kenya ' +
  'қырғызстан=kyrgyzstan камбоджа=cambodia кирибати=kiribati комор=comoros корея=korea кувейт=kuwait кайман=cayman қазақстан=kazakhstan ' +
  'лаос=laos ливан=lebanon лихтенштейн=liechtenstein либерия=liberia лесото=lesotho литва=lithuania люксембург=luxembourg латвия=latvia ' +
  'ливия=libya марокко=morocco монако=monaco молдова=moldova черногория=montenegro мадагаскар=madagascar маршалл=marshall ' +
  'македония=macedonia мали=mali моңғолия=mongolia мартиника=martinique мавритания=mauritania монтсеррат=montserrat мальта=malta ' +
  'маврикий=mauritius мальдив=maldives малави=malawi мексика=mexico малайзия=malaysia мозамбик=mozambique намибия=namibia ' +
  'каледония=caledonia нигер=niger норфолк=norfolk нигерия=nigeria вануату=vanuatu никарагуа=nicaragua нидерланд=netherlands ' +
  'норвегия=norway непал=nepal науру=nauru ниуэ=niue зеландия=zealand оман=oman панама=panama перу=peru филиппин=philippines ' +
  'пәкістан=pakistan польша=poland питкэрн=pitcairn португалия=portugal палау=palau парагвай=paraguay катар=qatar реюньон=reunion ' +
  'зимбабве=zimbabwe румыния=romania ресей=russia руанда=rwanda арабиясы=arabia соломон=solomon сейшель=seychelles судан=sudan ' +
  'швеция=sweden сингапур=singapore словения=slovenia словакия=slovakia сенегал=senegal сомали=somalia суринам=suriname сирия=syria ' +
  'эсватини=eswatini чад=chad того=togo таиланд=thailand тәжікстан=tajikistan токелау=tokelau тимор-лесте=timor-leste ' +
  'түрікменстан=turkmenistan тунис=tunisia тонга=tonga түркия=turkey тувалу=tuvalu тайвань=taiwan танзания=tanzania украина=ukraine ' +
  'уганда=uganda уругвай=uruguay өзбекстан=uzbekistan вьетнам=vietnam венесуэла=venezuela самоа=samoa косово=kosovo йемен=yemen ' +
  'майотта=mayotte африка=africa замбия=zambia'
)
  .split(' ')
  .map((pair) => pair.split('=') as [string, string]);
