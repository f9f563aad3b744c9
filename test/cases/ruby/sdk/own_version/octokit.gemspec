require 'octokit/version'

Gem::Specification.new do |spec|
  spec.name = 'octokit'
  spec.version = Octokit::VERSION.dup
end
