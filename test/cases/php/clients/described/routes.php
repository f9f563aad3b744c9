<?php
// Routes of an application's own.
return [
    ['method' => 'GET', 'path' => '/authorizations', 'controller' => 'Authorizations::index'],
    ['method' => 'POST', 'path' => '/authorizations', 'handler' => [Authorizations::class, 'store']],
];
