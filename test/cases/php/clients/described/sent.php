<?php
$client = new \GuzzleHttp\Client(['base_uri' => 'https://api.github.com']);

return $client->post('/authorizations', ['auth' => [$user, $password], 'json' => ['note' => 'cron', 'scopes' => ['repo']]]);
