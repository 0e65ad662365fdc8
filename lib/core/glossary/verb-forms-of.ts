/** Past tense and participle where rules do not make them, by infinitive. */
const irregular = new Map(
  `be was were been;become became;begin began begun;bite bit bitten;bind bound;bleed bled;blow blew blown;break broke broken;bring brought;build built;burn burned burnt;buy bought;
  catch caught;choose chose chosen;cling clung;come came;cost;creep crept;cut;deal dealt;dig dug;do did done;draw drew drawn;dream dreamed dreamt;drink drank drunk;drive drove driven;eat ate eaten;
  fall fell fallen;feed fed;feel felt;fight fought;find found;flee fled;fly flew flown;forbid forbade forbidden;forget forgot forgotten;forgive forgave forgiven;freeze froze frozen;
  get got gotten;give gave given;go went gone;grind ground;grow grew grown;hang hung;have had;hear heard;hide hid hidden;hit;hold held;hurt;keep kept;know knew known;
  lay laid;lead led;lean leaned leant;learn learned learnt;leave left;lend lent;let;lie lay lain;light lit;lose lost;make made;mean meant;meet met;pay paid;put;quit;read;
  ride rode ridden;ring rang rung;rise rose risen;run ran;say said;see saw seen;seek sought;sell sold;send sent;set;shake shook shaken;shrink shrank shrunk;shut;sing sang sung;sink sank sunk;sit sat;sleep slept;
  speak spoke spoken;spend spent;spin spun;split;spread;spring sprang sprung;stand stood;steal stole stolen;stick stuck;sting stung;strike struck stricken;swear swore sworn;sweep swept;swim swam swum;swing swung;
  take took taken;teach taught;tear tore torn;tell told;think thought;throw threw thrown;understand understood;wake woke woken;wear wore worn;weep wept;win won;withdraw withdrew withdrawn;withhold withheld;write wrote written;gaslight gaslit gaslighted`
    .split(';')
    .map((line): [string, string[]] => {
      const [infinitive = '', ...rest] = line.trim().split(' ');
      return [infinitive, rest];
    }),
);

/** The inflected forms of an English verb in lower case: -s, -ing, past and participle. */
export function verbFormsOf(verb: string): string[] {
  const past = irregular.get(verb);
  return [thirdPerson(verb), ending(verb, 'ing'), ...(past ?? [ending(verb, 'ed')])];
}

function thirdPerson(verb: string): string {
  if (/(?:s|x|z|ch|sh|o)$/.test(verb)) return `${verb}es`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ies`;
  return `${verb}s`;
}

function ending(verb: string, suffix: 'ing' | 'ed'): string {
  if (/[^aeiou]y$/.test(verb)) return suffix === 'ed' ? `${verb.slice(0, -1)}ied` : `${verb}ing`;
  if (/ie$/.test(verb)) return suffix === 'ed' ? `${verb}d` : `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}${suffix}`;
  if (/ee$/.test(verb)) return suffix === 'ed' ? `${verb}d` : `${verb}ing`;
  if (/^[^aeiou]*[aeiou][^aeiouwxy]$/.test(verb)) return `${verb}${verb.slice(-1)}${suffix}`;
  return `${verb}${suffix}`;
}
