<?php
// URI templates, filled before they are sent.
use Acme\Http\UriTemplate\UriTemplate;

class CloseAccount
{
    public function makeRequest()
    {
        $request = new \Amp\Artax\Request();
        $url = null;
        $request->setMethod('DELETE');
        if ($url == null) {
            $url = 'https://api.github.com/authorizations/{id}';
        }
        $template = new UriTemplate();
        $url = $template->expand($url, $this->parameters);
        $request->setUri($url);
        return $request;
    }
}

function check($http, $client, $token)
{
    $url = UriTemplate::expand('https://api.github.com/applications/{client}/tokens/{token}', compact('client', 'token'));
    return $http->get($url);
}

function forApp($http, $client)
{
    return $http->put(\GuzzleHttp\uri_template('https://api.github.com/authorizations/clients/{client}', ['client' => $client]));
}

function capture($http, $id)
{
    return $http->post(UriTemplate::expand('https://api.sandbox.paypal.com/v2/payments/authorizations/{id}', ['id' => $id]));
}
