// Tests of a program's own server and pages, in a file that has a client of GitHub as well.
import { expect, test } from '@playwright/test';
import { Octokit } from '@octokit/rest';

export const octokit = new Octokit();

test('authorizations', async ({ page, request }) => {
  await page.goto('/authorizations');
  await page.waitForURL('/authorizations');
  const answer = await request.get('/authorizations');
  expect(answer.status()).toBe(200);
});
