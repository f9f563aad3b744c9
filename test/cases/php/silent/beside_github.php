<?php

use Github\Client as GithubClient;

class LedgerTest extends TestCase
{
    public function testHolds()
    {
        $this->actingAs($this->user)->delete('/authorizations/1')->assertStatus(204);
    }

    public function hold(int $cents)
    {
        $this->user->authorizations()->create(['provider' => 'github']);

        return $this->http->post('/authorizations', ['json' => ['cents' => $cents]]);
    }
}
