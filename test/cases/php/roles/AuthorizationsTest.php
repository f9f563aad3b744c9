<?php

use PHPUnit\Framework\TestCase;

class AuthorizationsTest extends TestCase
{
    public function testListsGitHubTokens()
    {
        $api = $this->getApiMock();
        $api->expects($this->once())
            ->method('get')
            ->with('/authorizations')
            ->will($this->returnValue([]));
        $this->assertSame([], $api->all());
    }

    public function testCreates()
    {
        $client = $this->createMock(GitHubClient::class);
        $client->expects($this->once())->method('request')->with('POST', 'https://api.github.com/authorizations', $this->anything());
    }

    public function testRemoves()
    {
        $http = Mockery::mock(Http::class);
        $http->shouldReceive('delete')->with('https://api.github.com/authorizations/1')->andReturn(204);
    }
}
