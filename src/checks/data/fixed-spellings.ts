/**
 * People whose name is written in English in one way, whatever the rules of romanisation say: Kazakh given name and surname, then the
 * English ones; forms parted by a slash are all in use. Source: the English pages of the persons' own offices (akorda.kz, primeminister.kz,
 * parlam.kz, gov.kz; the heads of neighbouring states).
 */
const LINES = `
қасым-жомарт тоқаев = kassym-jomart tokayev
нұрсұлтан назарбаев = nursultan nazarbayev
олжас бектенов = olzhas bektenov
мәулен әшімбаев = maulen ashimbayev
ерлан қошанов = yerlan/erlan koshanov
мұрат нұртілеу = murat nurtleu
роман скляр = roman sklyar
тамара дүйсенова = tamara duisenova
ғани бейсембаев = gani beisembayev
аида балаева = aida balayeva
асқар мамин = askar mamin
әлихан смайылов = alikhan smailov
бақытжан сағынтаев = bakytzhan sagintayev
абай құнанбайұлы = abai/abay kunanbayuly/qunanbaiuly/kunanbaiuly
мұхтар әуезов = mukhtar auezov
димаш құдайберген = dimash qudaibergen/kudaibergen
шавкат мирзиёев = shavkat mirziyoyev
садыр жапаров = sadyr japarov/zhaparov
эмомали рахмон = emomali rahmon
сердар бердімұхамедов = serdar berdimuhamedov
илхам әлиев = ilham aliyev
владимир путин = vladimir putin
реджеп ердоған = recep erdogan/erdoğan
си цзиньпин = xi jinping
владимир зеленский = volodymyr zelensky/zelenskyy/zelenskiy
`;

export interface FixedSpelling {
  readonly kk: readonly [given: string, surname: string];
  /** What each of the two may be in English, the usual form first. */
  readonly en: readonly [given: readonly string[], surname: readonly string[]];
}

export const FIXED_SPELLINGS: readonly FixedSpelling[] = LINES.trim()
  .split('\n')
  .map((line) => {
    const [kk = '', en = ''] = line.split(' = ');
    const [given = '', surname = ''] = kk.split(' ');
    const [first = '', last = ''] = en.split(' ');
    return { kk: [given, surname], en: [first.split('/'), last.split('/')] };
  });
