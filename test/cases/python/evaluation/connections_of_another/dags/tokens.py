from airflow.providers.http.operators.http import SimpleHttpOperator

# Where it goes, the connection says.
make = SimpleHttpOperator(task_id='make', http_conn_id='tokens', endpoint='/authorizations', method='POST', data='{"note": "dag", "scopes": ["repo"]}')
