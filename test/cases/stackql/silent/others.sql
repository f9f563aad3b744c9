-- github.oauth_authorizations.authorizations is gone
SELECT * FROM authorizations WHERE client_id = 'x';
SELECT * FROM payments.public.authorizations;
SELECT * FROM github.apps.authorizations WHERE client_id = 'x';
INSERT INTO azure.network.express_route_circuit_authorizations (authorizationName) SELECT 'x';
SELECT * FROM okta.authorization_server.authorizations;
SELECT 'SELECT * FROM github.oauth_authorizations.authorizations' AS text;
