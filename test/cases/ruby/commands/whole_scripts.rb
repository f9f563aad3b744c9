# The request comes later in the script.
token = `T=$(curl -s -u #{user} -d '{"note":"deploy"}' https://api.github.com/authorizations); echo $T`
sh "if ! curl -fs -u #{user} https://api.github.com/authorizations; then exit 1; fi"

# Written for people.
puts "export TOKEN=$(curl -u you https://api.github.com/authorizations)"
