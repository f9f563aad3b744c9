<?php
define('GITHUB_AUTH', 'https://api.github.com/authorizations');
const GITHUB_LIST = 'https://api.github.com/authorizations';
define('BANK_AUTH', 'https://pay.example.com/authorizations');
