<?php
include 'config.php';

$client = new GuzzleHttp\Client();
$client->delete(GITHUB_LIST . "/$id", ['auth' => [$user, $word]]);
