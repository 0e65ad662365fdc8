/** The name that the address of an author's page ends with ("/author/ann-teasdale/"), in capitals; null where it is no full name. */
export function nameInAddress(address: string): string | null {
  const found = /[/@]([a-z]{2,}[-._][a-z]{2,}(?:[-._][a-z]{2,})?)\/?(?:\?.*)?$/i.exec(address);
  if (!found?.[1] || /\.(?:com?|de|net|org|html?|php)$/i.test(found[1])) return null;
  return found[1]
    .split(/[-._]/)
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
}
