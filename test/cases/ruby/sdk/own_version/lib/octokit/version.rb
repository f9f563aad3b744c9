module Octokit
  MAJOR = 4
  MINOR = 9
  PATCH = 0
  VERSION = [MAJOR, MINOR, PATCH].join('.').freeze
end
