<?php
echo `curl -s -u $user https://api.github.com/authorizations`;
echo "curl -s -u NAME https://api.github.com/authorizations";
