<?php
return [
    'baseUri' => 'https://api.till.example/',
    'operations' => [
        'listAuthorizations' => ['httpMethod' => 'GET', 'uri' => '/authorizations', 'responseModel' => 'list'],
        'capture' => ['httpMethod' => 'POST', 'uri' => '/authorizations/{id}/capture'],
        'void' => ['httpMethod' => 'DELETE', 'uri' => '/authorizations/{id}'],
    ],
];
