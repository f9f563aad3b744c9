<?php

$client = new Zend_Http_Client('https://api.github.com/authorizations');
$client->setAuth($name, $secret);
$client->setRawData(json_encode(array('note' => 'garden', 'scopes' => array())), 'application/json');
$answer = $client->request('POST');

$other = new Zend_Http_Client("https://api.github.com/authorizations/$id");
$other->request(Zend_Http_Client::DELETE);

$reader = new Zend_Http_Client('https://api.github.com/applications/grants');
$reader->request();
