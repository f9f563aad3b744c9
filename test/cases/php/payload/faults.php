<?php

use GuzzleHttp\Client;

$client = new Client(['base_uri' => 'https://api.github.com/']);

// A string for a list.
$client->post('authorizations', ['json' => ['note' => 'a', 'scopes' => 'repo']]);

// Nearly a parameter.
$client->post('authorizations', ['json' => ['note' => 'a', 'scope' => ['repo']]]);

// Nearly a scope.
$client->post('authorizations', ['json' => ['note' => 'a', 'scopes' => ['repos']]]);

// Two that exclude each other.
$client->patch('authorizations/1', ['json' => ['scopes' => ['repo'], 'add_scopes' => ['gist']]]);

// The note that has to be there.
$fields = ['scopes' => ['repo']];
$client->post('authorizations', ['json' => $fields]);

// A body of text.
$body = <<<JSON
{
  "note": "from $host",
  "client_secret": "short"
}
JSON;
$client->put("authorizations/clients/0123456789abcdef0123", ['body' => $body]);

// What can't be told is no fault.
$client->post('authorizations', ['json' => $input + ['note' => 'a']]);
$client->post('authorizations', ['json' => array_merge($defaults, ['note' => 'a'])]);
$client->post('authorizations', ['json' => compact('note', 'scopes')]);
