import { median, spread } from './figures.mjs';
import { progress } from './progress.mjs';

/**
 * One warm-up of each side, then rounds of both in turns, so that what the machine does meanwhile meets both. The ratio is
 * the median of the ratios of the rounds. Rounds for which there is no time left are not begun.
 */
export async function compare(name, { ours, bare, notes = () => [], close }, { rounds, end, noise }) {
  try {
    progress(`${name}: warm-up`);
    await ours();
    await bare();
    const taken = [];
    while (taken.length < rounds && (taken.length === 0 || Date.now() < end)) {
      noise.probe();
      const round = { ours: rateOf(await ours()), bare: rateOf(await bare()) };
      taken.push(round);
      progress(
        `${name}: round ${taken.length} of ${rounds}: ${Math.round(round.ours)} against ${Math.round(round.bare)}`,
      );
    }
    const ratios = taken.map(({ ours, bare }) => ours / bare);
    return {
      ours: summary(taken.map(({ ours }) => ours)),
      bare: summary(taken.map(({ bare }) => bare)),
      ratio: median(ratios),
      ratios,
      notes: await notes(),
    };
  } finally {
    await close();
  }
}

const rateOf = ({ done, milliseconds }) => (1000 * done) / milliseconds;

const summary = (rates) => ({ median: median(rates), spread: spread(rates), rounds: rates });
