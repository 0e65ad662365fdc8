/** The parts of an address, or null for what is none; URL.parse is younger than Node 20. */
export function parseAddress(address: string): URL | null {
  return URL.canParse(address) ? new URL(address) : null;
}
