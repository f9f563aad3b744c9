<?php

// What is put into quotes for the shell is what it was.
exec('curl -X DELETE ' . escapeshellarg('https://api.github.com/authorizations/' . $id));
shell_exec('curl -X POST ' . escapeshellarg('https://api.github.com/authorizations') . ' -d ' . escapeshellarg('{"scopes": ["repo"], "label": "x"}'));
exec('curl -X DELETE ' . escapeshellarg('https://cards.acme.example/authorizations/' . $id));
