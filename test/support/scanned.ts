import type { Report } from '../../src/model';
import { scan, type ScanOptions } from '../../src/scan';
import { tree, type Files } from './tree';

/** What a scan of these files says, for github.com unless `options` say otherwise. The files are removed after the test. */
export async function scanned(files: Files, options: Partial<ScanOptions> = {}): Promise<Report> {
  const { report } = await scan({ root: tree(files), paths: [], product: 'github.com', hosts: {}, today: '2026-01-01', include: [], exclude: [], gitignore: false, maxFileSize: 1 << 20, severities: {}, ...options });
  return report;
}
