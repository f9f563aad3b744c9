<?php
// Arrays are copied, unless a function asks for the caller's own.
function sign(array &$data, string $secret): void { $data['client_secret'] = $secret; }
function copied(array $data, string $secret): void { $data['client_secret'] = $secret; }

function signed(string $id, string $secret): void {
    $data = ['note' => 'a tool'];
    sign($data, $secret);
    Http::put("https://api.github.com/authorizations/clients/$id", $data);
}

function unsigned(string $id, string $secret): void {
    $data = ['note' => 'a tool'];
    copied($data, $secret);
    Http::put("https://api.github.com/authorizations/clients/$id", $data);
}
