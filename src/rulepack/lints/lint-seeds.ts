import { isHan } from '../../core/han.ts';
import { faultAt } from '../parsed-file.ts';
import type { RuleFault } from '../rule-fault.ts';
import type { Lint } from './lint.ts';

const MOST_ANCHOR_WORDS = 8;
const DATE = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const TRACKING =
  /^(?:utm_.*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|vero_id|oly_.*|trk|trackingid|cmpid|ref_src|spm|s_cid|wt\.mc_id|at_medium|at_campaign|smid)$/i;

/** Addresses, dates and anchor words of seeds. */
export const lintSeeds: Lint = ({ sources }) => {
  const faults: RuleFault[] = [];
  for (const { file, value } of sources.seeds) {
    const problem = findUrlProblem(value.url);
    if (problem !== undefined) faults.push(faultAt(file, ['url'], 'bad-url', problem));
    for (const field of ['published', 'retrieved'] as const) {
      if (isDate(value[field])) continue;
      const message = `"${value[field]}" is no date; write 2023-06-20, 2023-06 or 2023.`;
      faults.push(faultAt(file, [field], 'bad-date', message));
    }
    if (isDate(value.published) && isDate(value.retrieved) && isLater(value.published, value.retrieved)) {
      const message = `The document was published (${value.published}) after it was retrieved (${value.retrieved}); correct one.`;
      faults.push(faultAt(file, ['retrieved'], 'date-order', message));
    }
    for (const [place, claim] of value.claims.entries()) {
      if (value.claims.findIndex(({ id }) => id === claim.id) < place) {
        const message = `The claim "${claim.id}" stands twice; give one another id.`;
        faults.push(faultAt(file, ['claims', place, 'id'], 'claim-repeated', message));
      }
      const words = countWords(claim.anchor ?? '');
      if (words > MOST_ANCHOR_WORDS) {
        const message = `The anchor has ${words} words; ${MOST_ANCHOR_WORDS} are the most: shorten it.`;
        faults.push(faultAt(file, ['claims', place, 'anchor'], 'anchor-too-long', message));
      }
    }
  }
  return faults;
};

function findUrlProblem(text: string): string | undefined {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined || (url.protocol !== 'https:' && url.protocol !== 'http:')) {
    return `"${text}" is no whole address; write one that begins with https:// or http://.`;
  }
  if (url.username !== '' || url.password !== '') return 'The address holds a user name; take it out.';
  if (!url.hostname.includes('.')) return `"${url.hostname}" is no public host; write the published address.`;
  const tracking = [...url.searchParams.keys()].find((key) => TRACKING.test(key));
  return tracking === undefined
    ? undefined
    : `The address holds "${tracking}", which follows readers; take it out.`;
}

function isDate(text: string): boolean {
  const [, year, month, day] = DATE.exec(text) ?? [];
  if (year === undefined) return false;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  return date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? '1');
}

/** Whether the first date is later, as far as both are known: `2023` is not later than `2023-05`. */
function isLater(one: string, other: string): boolean {
  const length = Math.min(one.length, other.length);
  return one.slice(0, length) > other.slice(0, length);
}

/** Words as in phrases: two Han characters count as one. */
function countWords(text: string): number {
  let han = 0;
  for (let index = 0; index < text.length; index += 1) if (isHan(text.charCodeAt(index))) han += 1;
  const others =
    text.match(/[\p{L}\p{N}'’-]+/gu)?.filter((word) => !/\p{Script=Han}/u.test(word)).length ?? 0;
  return others + Math.ceil(han / 2);
}
