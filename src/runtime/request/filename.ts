const LONGEST = 255;

/** The basename of what a client calls a file, free of control characters; `file` where nothing is left. */
export function sanitiseFilename(name: string | undefined): string {
  const basename = (name ?? '').split(/[/\\]/).at(-1) ?? '';
  const printable = basename.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/g,
    '',
  );
  const trimmed = Array.from(printable.trim()).slice(0, LONGEST).join('');
  return trimmed === '' || trimmed === '.' || trimmed === '..' ? 'file' : trimmed;
}
