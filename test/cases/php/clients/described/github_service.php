<?php
// What a file returns: the description of a service, as Guzzle takes it.
return [
    'name' => 'GitHub',
    'baseUri' => 'https://api.github.com/',
    'operations' => [
        'createToken' => [
            'httpMethod' => 'POST',
            'uri' => '/authorizations',
            'responseModel' => 'token',
            'status' => [201],
            'parameters' => [
                'note' => ['location' => 'json', 'type' => 'string', 'required' => true],
            ],
        ],
        'dropToken' => array(
            'extends' => 'signedIn',
            'uri' => 'authorizations/{id}',
            'httpMethod' => 'DELETE',
            'parameters' => array('id' => array('location' => 'uri')),
        ),
        'whoAmI' => ['httpMethod' => 'GET', 'uri' => '/user'],
    ],
];
