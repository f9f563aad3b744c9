INSERT INTO github.oauth_authorizations.authorizations(
  client_id,
  fingerprint,
  data__client_secret,
  data__scopes,
  data__note
)
SELECT
  '{{ client_id }}',
  '{{ fingerprint }}',
  '{{ client_secret }}',
  '{{ scopes }}',
  '{{ note }}'
;
