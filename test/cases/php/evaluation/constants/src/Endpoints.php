<?php
namespace Pear;

final class Endpoints
{
    const AUTHORIZATIONS = 'https://api.github.com/authorizations';
}
