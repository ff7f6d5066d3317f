/**
 * What bears a name between quotation marks in Kazakh and none in English. Stems, since the words take endings.
 * Source: the newspaper usage described in the spelling rules of Kazakh (names of firms, papers, ships, clubs, programmes stand in «»).
 */
export const KAZAKH_NAME_HEADS: readonly string[] = (
  'компания корпорация қор холдинг банк фирма серіктестік бірлестік қоғам ұйым одақ орталық институт университет мектеп лицей ' +
  'газет журнал басылым телеарна арна радио агенттік баспа портал сайт платформа бағдарлама жоба қосымша ' +
  'партия қозғалыс клуб команда стадион кешен сарай театр кинотеатр мұражай мейрамхана дүкен базар қонақ ' +
  'зауыт фабрика кеніш шахта кен комбинат әуежай вокзал станция кеме ұшақ зымыран спутник ғарыш пойыз дауыл ' +
  'орден медаль сыйлық атақ кубок лига турнир фестиваль байқау премия ансамбль топ фильм сериал роман кітап ән спектакль балет опера'
).split(' ');
