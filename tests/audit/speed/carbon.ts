import { loadTool } from '../tools/load.ts';

type CarbonModel = new (options: { model: 'swd'; version: 4 }) => {
  perByte(bytes: number): number;
};

/** Grams of CO2 for a view, by the Sustainable Web Design model, version 4, with the world's mix of electricity. */
export async function makeCarbonModel(): Promise<(kilobytes: number) => number> {
  const { co2: Carbon } = (await loadTool('@tgwf/co2')) as { co2: CarbonModel };
  const model = new Carbon({ model: 'swd', version: 4 });
  return (kilobytes) => model.perByte(kilobytes * 1000);
}
