/** Letters of other scripts that are drawn like Latin ones, capital and small ones apart: `Н` is an H, `η` an n. */
const PAIRS =
  // Cyrillic
  'АaВbСcЕeНhІiЈjКkМmОoРpЅsТtХxУyаaсcԁdеeһhіiјjкkӏlмmоoрpԛqѕsтtѵvѡwԝwхxуyпnьbгrвbнh' +
  // Greek
  'ΑaΒbΕeΖzΗhΙiΚkΜmΝnΟoΡpΤtΥyΧxαaβbεeηnιiκkνvοoρpτtυuχxγyωwσo' +
  // Armenian, Cherokee
  'օoսuհhոnցgյjԱuᎪaᏴbᏟcᎠdᎬeᎻhᎫjᏦkᏞlᎷmᎾoᏢpᎡrᏚsᎢtᏙvᎳwᏃz';

const LATIN = new Map<string, string>();
for (const pair of PAIRS.match(/../gu) ?? []) {
  const [drawn = '', latin = ''] = [...pair];
  LATIN.set(drawn, latin);
}

/** The Latin letter that a letter of another script is drawn like, or undefined. */
export function latinLookAlike(character: string): string | undefined {
  return LATIN.get(character);
}
