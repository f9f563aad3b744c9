<?php

use Symfony\Component\HttpClient\UriTemplateHttpClient;

$client = new UriTemplateHttpClient();

// What fills the holes of the URL, and how it is sent, is no body.
$client->request('DELETE', 'https://api.github.com/authorizations/{id}', ['vars' => ['id' => $id]]);
$client->request('DELETE', 'https://api.github.com/authorizations/3', ['verify_peer' => false, 'max_duration' => 3]);

// Beside it a body is one, and so is what has other names.
$client->request('PATCH', 'https://api.github.com/authorizations/{id}', ['vars' => ['id' => $id], 'json' => ['label' => 'x']]);
$api->patch('https://api.github.com/authorizations/3', ['label' => 'x', 'vars' => $vars]);
