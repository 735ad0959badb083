import { loadTool } from '../tools/load.ts';

/** Kilowatt-hours by where they are used. */
type Energy = Record<string, number>;

type CarbonModel = new (options: { model: 'swd'; version: 4 }) => {
  perByte(bytes: number): number;
  model: {
    operationalEnergyPerSegment(bytes: number): Energy;
    embodiedEnergyPerSegment(bytes: number): Energy;
  };
};

/** What a view costs: grams of CO2, and milliwatt-hours. */
export interface Footprint {
  grams: number;
  milliwattHours: number;
}

/**
 * What a view costs by the Sustainable Web Design model, version 4, with the world's mix of electricity: in use and in the
 * making of what is used.
 */
export async function makeCarbonModel(): Promise<(kilobytes: number) => Footprint> {
  const { co2: Carbon } = (await loadTool('@tgwf/co2')) as { co2: CarbonModel };
  const model = new Carbon({ model: 'swd', version: 4 });
  return (kilobytes) => {
    const bytes = kilobytes * 1000;
    const energies = [
      model.model.operationalEnergyPerSegment(bytes),
      model.model.embodiedEnergyPerSegment(bytes),
    ].flatMap((energy) => Object.values(energy));
    const kilowattHours = energies.reduce((sum, each) => sum + each, 0);
    return { grams: model.perByte(bytes), milliwattHours: kilowattHours * 1e6 };
  };
}
