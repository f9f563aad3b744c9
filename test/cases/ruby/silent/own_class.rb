require 'octokit'

class Garden
  def self.plant
    settings = Garden::Settings.new(file)
    settings.create_authorization(secret)
    Ledger.new.authorizations
  end
end
