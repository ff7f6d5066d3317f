import { sentencesOn } from './linked-sentences';
import { type SamePlace, stepOf } from './step';

/** Two pages of one article go by together, sentence by sentence; whoever scrolls one of them leads. Returns what ends it. */
export function keepInStep(one: Document, other: Document): () => void {
  /** Where a page was put by us: its own word about that is no wish of anybody. */
  const put = new Map<Document, number>();
  const follow = (leader: Document, follower: Document) => () => {
    const from = leader.documentElement;
    const to = follower.documentElement;
    if (Math.abs((put.get(leader) ?? Number.NaN) - from.scrollTop) < 2) return;
    put.delete(leader);
    to.scrollTop = stepOf(samePlaces(leader, follower), from.scrollTop);
    put.set(follower, to.scrollTop);
  };
  const heard = [
    [one, follow(one, other)],
    [other, follow(other, one)],
  ] as const;
  for (const [page, listen] of heard) page.addEventListener('scroll', listen);
  return () => {
    for (const [page, listen] of heard) page.removeEventListener('scroll', listen);
  };
}

function samePlaces(one: Document, other: Document): SamePlace[] {
  const there = new Map(sentencesOn(other).map((sentence) => [sentence.dataset.segment, topOf(sentence)]));
  const end: SamePlace = [longest(one), longest(other)];
  const shared = sentencesOn(one).flatMap((sentence): SamePlace[] => {
    const top = there.get(sentence.dataset.segment);
    return top === undefined ? [] : [[topOf(sentence), top]];
  });
  return [[0, 0], ...shared.filter((place) => place[0] < end[0] && place[1] < end[1]), end];
}

function topOf(sentence: HTMLElement): number {
  return sentence.getBoundingClientRect().top + sentence.ownerDocument.documentElement.scrollTop;
}

/** How far a page can be scrolled. */
function longest({ documentElement: { scrollHeight, clientHeight } }: Document): number {
  return Math.max(0, scrollHeight - clientHeight);
}
