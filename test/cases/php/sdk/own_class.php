<?php

// Cards have authorizations too: where nothing is imported, a class of that name may be the program's own.
$held = (new Authorizations(new Gateway($key)))->create($given);
(new Authorizations(new Gateway($key)))->all();

$authorizations = new Authorizations($gateway->api('authorizations'));
$authorizations->remove($id);
