<?php

use Github\Client;
use Github\ResultPager;

// What asks for page after page is told what to call.
$client = new Client();
$pager = new ResultPager($client);
$pager->fetchAll($client->api('authorizations'), 'all');
$pager->fetch($client->api('authorization'), 'show', [3]);

function every(ResultPager $given, Client $client)
{
    $api = $client->authorizations();

    return iterator_to_array($given->fetchAllLazy($api, 'all', []));
}

// Other members, and an address that is no member.
$pager->fetchAll($client->api('me'), 'repositories', ['member']);
$pager->fetchAll($garden->api('authorizations'), 'sow');
$rows->fetchAll($this->host, '/authorizations');
