import type { MapGround } from '../model/geography.ts';
import type { Look } from './picture.ts';
/** The families of the figure's names, in the same order; what the browser has comes behind. */
export const FAMILIES = ['Source Sans', 'Narrow Sans', 'Small Sans'] as const;

const OWN = 'system-ui';

const WEIGHTS = [400, 600] as const;

/**
 * The families of the labels, loaded: MapLibre draws each letter once, from what there is. A font
 * that came too late for the figure is not used by the page before the next visit; since the map
 * names the same families, it shows what the figure shows. A family that can't be had is left out.
 * @param letters some of the alphabet, by which browsers tell what file is needed
 */
export async function labelFamilies(letters: string): Promise<readonly string[]> {
  const families = FAMILIES.map(async (family) => {
    const loads = WEIGHTS.map((weight) =>
      document.fonts.load(`${weight} 24px "${family}"`, letters),
    );
    const loaded = await Promise.allSettled(loads);
    return loaded.every(({ status }) => status === 'fulfilled') ? [family] : [];
  });
  return [...(await Promise.all(families)).flat(), OWN];
}

/** A style's font. MapLibre reads the weight off the first name, which for 600 is of no font. */
export function fontIn(families: readonly string[], weight: (typeof WEIGHTS)[number]): string[] {
  return weight === 600 ? ['SemiBold', ...families] : [...families];
}

/** What the labels say: names of towns abroad have letters that no region's has. */
export function lettersOf({ layers }: MapGround, look: Pick<Look, 'regionNames'>): string {
  const towns = layers.places.features.map(({ properties }) => String(properties?.['name']));
  return [...Object.values(look.regionNames), ...towns].join(' ');
}
