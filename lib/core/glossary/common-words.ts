const lists = {
  /** Words that join others and name nothing. */
  joining: `a about above across after again against ago ah all almost alone along already also although always am among an and another any
    anybody anyone anything anyway anywhere are around as aside at away back be became because become becomes been before behind being below beside
    besides between beyond both but by can cannot could did do does doing done down during each either else enough especially even ever every
    everybody everyone everything everywhere few first for from further had has have having he hence her here hers herself him himself his how
    however i if in indeed inside instead into is it its itself just last later least less let like many may maybe me might mine more
    most much must my myself near nearly neither never next no nobody none nor not nothing now nowhere of off often oh on once one ones only
    onto or other others otherwise ought our ours ourselves out outside over own per perhaps quite rather really same second several shall she should
    since so some somebody somehow someone something sometimes somewhere soon still such than that the their theirs them themselves then there
    therefore these they third this those though three through throughout thus till to together too toward towards twice two under unless until up
    upon us usually very was we well were what whatever when whenever where wherever whether which while who whoever whole whom whose why will
    with within without would yes yet you your yours yourself yourselves don't doesn't didn't isn't wasn't aren't weren't won't can't couldn't
    wouldn't shouldn't i'm i've i'd i'll it's that's there's he's she's you're we're they're you've we've let's what's four five six seven eight nine ten
    longer shorter twenty thirty forty fifty sixty seventy eighty ninety dozen hundred thousand million etc okay ok`,
  /** Verbs and descriptions of every text. */
  plain: `little perfect similar total able accept actual add agree allow answer appear apply arrive ask bad bear beautiful began begin begins begun believe belong best better big bit bring broke
    brought build built buy call called calls came care carry catch caught certain change choose chose clear close cold come comes coming common
    complete consider continue correct create cry cut dark dead deal decide deep describe die different difficult drive dry due early easy eat end
    enjoy enter entire exact expect explain fact fail fall far fast fell felt fight final find finds fine finish follow forget forgot form found free
    fresh full gave general get gets getting give given gives giving go goes going gone good got great grew grow grown guess half happen
    happened happens happy hard hate hear heard held help helped hide high hit hold holds hope hot huge hurt imagine important include interesting
    join keep keeps kept kind knew know known knows large late lay lead learn learned leave leaves leaving led left lie likely listen live lived lives
    living local long look looked looking looks lose lost loud love loved low made main make makes making mean means meant meet met
    middle miss move natural necessary need needed needs new nice normal note notice offer old open particular past pay personal pick play
    poor possible present private probably proud public pull push put quick quiet raise ran read ready real realise realize receive recent remain
    remember return rich right rise run sad safe said sat save saw say saying says see seem seemed seems seen sell send sense sent serious
    set share short show showed shown sick side simple single sit slow small soft sort sound speak spent spoke stand start started stay stood stop
    stopped strange strong sudden sure take taken takes taking talk talked taught tell tells thank think thinking thought throw tired told took touch
    tried true try trying turn turned understand understood use used useful usual wait waited walk walked want wanted wants warm watch wear went wet wide win wish
    wonder wonderful work worked works worry worse worst worth write writing wrong wrote young ask asks asked asking feel feels feeling feelings`,
  /** Nouns of every text. */
  nouns: `adult age air answer area arm article art baby back bag ball bank bed bit blog body book books bottom box boy boys brother building bus business call
    car case cause cent centre center chair chance change child children choice city class cloud coat coffee colour color comment comments community company corner country
    couple course cup dad date daughter day days deal decision detail difference dinner doctor dog door doors doubt dream east edge effect effort end
    error event evening example experience experiences eye eyes face fact family families father favour favor fear feet field film fire floor food foot force
    form friend friends front fun game garden girl girls glass goal god gold group guy hair half hand hands head heart heat help history hole holiday
    home hope hospital hour hours house houses human husband idea ideas image information issue issues job kid kids kind kitchen lady land language law leg
    lesson letter letters level life light line lines list lot lots love lunch man market matter matters meaning meeting member message middle mind minute
    minutes moment moments money month months morning mother mouth mum mom music name names nature news night nights nobody number object office order page pages
    pain paper paragraph parent parents part parts party past path patient people person phone photo picture piece pieces place places plan plant plate point points
    post posts power practice price problem problems process question questions radio rain reader readers reason reasons relationship rest result road role room
    rooms rule sea season seat section sentence series sex shape shop side sign sister situation sky sleep son song sort sound space spring stage
    star state step steps stone stories story street student stuff style subject summer sun system table tea teacher team term terms test text thing things
    time times top town train tree trees trip trouble truth type uncle university use value version view village visit voice wall walls war water way ways week
    weekend weeks west wife wind window winter woman women wood word words work world writer year years yesterday today tomorrow tonight email site website
    link photo video monday tuesday wednesday thursday friday saturday sunday january february march april june july august september october november december`,
};

/** Words that join others, in English; no phrase begins, ends or holds one. */
export const joiningWords: ReadonlySet<string> = new Set(lists.joining.trim().split(/\s+/));

/** Words that stand in English texts of every subject, so that none of them alone tells what a text is about. */
export const commonWords: ReadonlySet<string> = new Set(
  Object.values(lists).flatMap((list) => list.trim().split(/\s+/)),
);
