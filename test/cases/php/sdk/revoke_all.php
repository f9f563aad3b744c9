<?php

$client = new \Github\Client();
$client->api('authorizations')->revokeAll($clientId);
$client->authorizations()->revokeAll($clientId);
