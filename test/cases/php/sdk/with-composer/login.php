<?php

$client = new \Github\Client();
$client->api('authorizations')->create(['note' => 'old']);
