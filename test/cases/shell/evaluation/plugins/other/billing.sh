#!/bin/bash
# Has a function of the same name, and another server.
api:call() { curl -X "$1" "https://billing.acme.example$2"; }
api:call GET /invoices
