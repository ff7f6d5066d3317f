/**
 * Forms that lost their apostrophe and are no words without it, with what stood there. Source: the contractions and possessives of the
 * grammar of English.
 */
export const NEVER_WORDS: ReadonlyMap<string, string> = new Map(
  (
    "aren't couldn't didn't doesn't don't hadn't hasn't haven't isn't mightn't mustn't needn't shan't shouldn't wasn't weren't wouldn't ain't " +
    "i'm i've you're you've you'll you'd we've they're they've they'll they'd he's he'd she's it'll it'd that's that'll that'd there's there'll " +
    "here's what's what'll what're what've who's who'd who've where's where'd when's why's how's how'd let'em would've could've should've might've " +
    "must've who'll y'all o'clock ma'am c'mon " +
    "women's men's children's gentlemen's policemen's firemen's fishermen's businessmen's sportsmen's spokesman's chairman's policeman's " +
    "everyone's everybody's someone's somebody's anyone's anybody's nobody's no-one's everything's something's nothing's " +
    "today's yesterday's tomorrow's tonight's woman's child's"
  )
    .split(' ')
    .map((word) => [word.replace("'", ''), word]),
);

/** Words that are others with an apostrophe: what shows that one is missing. */
export const HAVE_AND_BE_LIKE: ReadonlySet<string> = new Set(
  (
    'be been have had like love never always also go do see get take make give come tell say think want need know keep try find let put ' +
    'continue work start rather prefer ask call show help leave stay wait bring pay win lose meet play remember forget'
  ).split(' '),
);

/** Behind `its`, these show that `it's` was meant. */
export const AFTER_IT_IS: ReadonlySet<string> = new Set(
  (
    'a an the not been being my your his her our their this that these those what why how where when who there here just really so too ' +
    'probably perhaps maybe certainly definitely already going getting becoming happening because about time everyone nobody ' +
    'always never still also up me him us them you we they i he she like unclear worth nothing something as if'
  ).split(' '),
);
/** Behind `its`, these do so if `to`, `that`, `for`, `when` or `if` follows. */
export const ADJECTIVES_OF_IT: ReadonlySet<string> = new Set(
  (
    'clear important hard easy difficult possible impossible good great bad nice necessary likely unlikely true obvious fair safe ' +
    'sad funny strange surprising interesting essential vital crucial useful better tough critical amazing wonderful okay ok fine'
  ).split(' '),
);

/** Bare plurals that stand before a noun without an apostrophe. */
export const PLURAL_MODIFIERS: ReadonlySet<string> = new Set(
  (
    'sports arms sales rights news affairs relations services systems operations communications savings goods customs statistics economics ' +
    'politics mathematics physics ethics logistics electronics parks trades veterans teachers drugs weapons games works headquarters series ' +
    'means species foods materials resources securities futures earnings admissions parts letters jobs numbers women men girls boys kids ' +
    'athletics gymnastics genetics robotics dynamics mechanics analytics classics comics graphics topics basics tactics physicians elections ' +
    'communications telecommunications gas bus plus this was has his is does yes us its less across perhaps always sometimes afterwards towards ' +
    'besides nowadays overseas indoors outdoors upstairs downstairs thus minus versus whereas previous various serious famous religious ' +
    'access process business press congress success loss class glass mass boss cross address progress illness fitness witness princess princes ' +
    'focus status virus campus census bonus corps chaos basis crisis analysis thesis emphasis tennis bias atlas canvas texas kansas arkansas ' +
    'illinois paris london athens brussels wales james thomas charles lewis harris williams jones davis adams reuters times ' +
    'olympics ourselves yourselves themselves'
  ).split(' '),
);

/** What follows a plural in its own right: then nothing is missing. */
export const FOLLOW_PLURALS: ReadonlySet<string> = new Set(
  (
    'a an the and or but nor so yet of in on at by to for from with without within into onto over under above below between among through ' +
    'during before after since until till about against across along around behind beside beyond near off out up down as if than that which ' +
    'who whom whose when where while because though although whether how what why is are was were be been being am do does did has have had ' +
    'will would can could shall should may might must not no never ever also only just even still already now then there here very too more ' +
    'most less least much many such like unlike per via each all both some any every this these those it its he she they we you i his her their ' +
    'our my your him them us me said says say told tell asked began begin came come went go got get made make took take gave give seen saw see ' +
    'know knew known think thought found find left leave kept keep held hold led lead met meet paid pay put set cut hit let won win lost lose ' +
    'ran run sat stood stand spoke speak became become felt feel need want wanted needed began continued used included including involving ' +
    'following according based due amid ahead away back together alone again ago later earlier recently today yesterday tomorrow worldwide ' +
    'nationwide abroad overseas instead however therefore once twice well far long'
  ).split(' '),
);
