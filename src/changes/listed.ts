/** A file of a change, as GitHub lists it for a pull request or a comparison. */
export interface ListedFile {
  filename: string;
  /** What it was called before, if it was renamed. */
  previous_filename?: string;
  status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed' | 'unchanged';
  /** Its hunks without a header. Absent if the file is binary, or too large to be shown. */
  patch?: string;
}
