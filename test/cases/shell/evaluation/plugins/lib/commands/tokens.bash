#!/bin/bash
command:tokens() { api:call GET /authorizations; }
command:revoke() { api:call DELETE "/authorizations/$2"; }
command:new() { api:call POST /authorizations '{"scopes":"repo","note":"plug-in"}'; }
