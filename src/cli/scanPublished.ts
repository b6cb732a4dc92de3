import { strFromU8, unzipSync } from 'fflate';
import { tellsIdentityNumber } from '../intake';
import { JambladError } from '../vocabulary';

/**
 * Looks once more, in the finished file itself, that no part of it tells a personnummer.
 * @throws JambladError `personalNumberInPublished` with the parts
 */
export function scanPublished(file: Uint8Array): void {
  const parts = Object.entries(unzipSync(file));
  const places = parts
    .filter(([, bytes]) => tellsIdentityNumber(wordsOf(strFromU8(bytes))))
    .map(([name]) => name);
  if (places.length > 0) throw new JambladError('personalNumberInPublished', { places });
}

/** The texts between the marks: numbers inside of marks are measures and ids of ours. */
function wordsOf(xml: string): string {
  return xml.replaceAll(/<[^>]*>/g, ' ');
}
