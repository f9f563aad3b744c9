<?php

// The manifest asks for a version without these members: the call is reported, but it is less sure.
$client = new \Github\Client();
$client->api('authorizations')->create(['note' => 'left over']);
