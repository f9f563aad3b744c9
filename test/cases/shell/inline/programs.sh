#!/bin/bash
python - "$1" <<'PY'
import requests

requests.post('https://api.github.com/authorizations', json={'note': 'garden', 'scopes': ['repo']})
PY

python3 -c "import requests; requests.delete('https://api.github.com/authorizations/%s' % \"$ID\")"
ruby -rjson -e 'require "octokit"; puts Octokit::Client.new(login: "rosa", password: ENV["P"]).authorizations.to_json'
node -e "fetch('https://api.github.com/authorizations', { method: 'POST', body: JSON.stringify({ note: 'garden', scopes: [] }) })"
php -r 'echo file_get_contents("https://api.github.com/authorizations");'
perl -MLWP::UserAgent -e 'print LWP::UserAgent->new->get("https://api.github.com/authorizations")->content'
echo "python -c 'import garden'"
python manage.py shell <<-EOF | sort
	import requests
	requests.get('https://api.github.com/applications/grants')
	EOF
python -m http.server
