require 'octokit'

# Looks through a list: no library's method is given a block for an id.
def grown(octokit)
  octokit.authorizations.find { |one| one[:note] == 'orchard' }
end

def felled(octokit)
  octokit.authorizations.select { |one| one[:note] == 'orchard' }.each { |one| octokit.delete_authorization(one[:id]) }
end
