/** Straight quotation marks as the story is typed, turned into a printer's: an opening one before a word, a closing one after it. */
export function curled(text: string): string {
  return text
    .replace(/(^|[\s([—–‘“])'(?=\S)/g, '$1‘')
    .replaceAll("'", '’')
    .replace(/(^|[\s([—–‘“])"(?=\S)/g, '$1“')
    .replaceAll('"', '”');
}
