<?php

namespace Garden\Adapter;

class Adapter extends BaseAdapter
{
    /** @var \Github\Client */
    protected $client;

    public function isAuthenticated()
    {
        return is_array($this->client->api('authorizations')->all());
    }

    public function sow($note)
    {
        $made = $this->client->api('authorizations')->create(array('note' => $note, 'scopes' => array('repo')));

        return $made['token'];
    }
}
