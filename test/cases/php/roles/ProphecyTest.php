<?php
use PHPUnit\Framework\TestCase;

class ProphecyTest extends TestCase
{
    public function testToken()
    {
        $http = $this->prophesize(ClientInterface::class);
        $http->request('POST', 'https://api.github.com/authorizations', Argument::any())->willReturn(new Response(201));
        $http->request('DELETE', 'https://api.github.com/authorizations/4')->shouldBeCalled();
        $http->request('GET', 'https://api.github.com/authorizations')->willThrow(new Failure());
    }
}
