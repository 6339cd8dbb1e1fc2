import { campaigns } from '../../src/knowledge/themes/index.ts';
import { campaignStyles, campaignWorld } from '../../src/knowledge/themes/testing/campaign-world.ts';

/** Finds generated campaigns among separate writers: ours, and those that a generator invents. */
export function measureCampaigns(writers: ReadonlyMap<string, readonly string[]>): void {
  for (const [name, texts] of writers) {
    for (const style of campaignStyles) {
      let [found, runs, letters, hits, flagged, organic] = [0, 0, 0, 0, 0, 0];
      for (const size of [6, 15, 50, 150]) {
        for (let seed = 101; seed <= 105; seed++) {
          const world = campaignWorld(seed * size, style, size, texts);
          const members = new Set(campaigns(world.texts).flatMap((campaign) => campaign.members));
          const hit = [...world.letters].filter((id) => members.has(id)).length;
          runs++;
          if (2 * hit >= size) found++;
          letters += size;
          hits += hit;
          flagged += members.size - hit;
          organic += world.texts.length - size;
        }
      }
      const share = (part: number, whole: number): string => `${((100 * part) / whole).toFixed(1)} %`;
      console.log(
        `campaigns  ${name.padEnd(9)} ${style.padEnd(10)} found ${share(found, runs)}  letters ${share(hits, letters)}  separate writers flagged ${share(flagged, organic)}`,
      );
    }
  }
}
