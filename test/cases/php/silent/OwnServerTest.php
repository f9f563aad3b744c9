<?php
use Github\Client;
use Symfony\Bundle\FrameworkBundle\Test\WebTestCase;

class OwnServerTest extends WebTestCase
{
    public function testAnswers()
    {
        $client = static::createClient();
        $client->request('GET', '/authorizations');
        $this->routes->addRoute('DELETE', '/authorizations/{id}', 'remove');
    }
}
