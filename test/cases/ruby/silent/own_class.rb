require 'octokit'

class Garden
  def self.plant
    settings = Garden::Settings.new(file)
    settings.create_authorization(secret)
    Ledger.new.authorizations
  end

  # Made when it is first asked for.
  def settings
    @settings ||= Garden::Settings.new(file)
  end

  def water
    settings.create_authorization(secret)
  end
end

class Shed < Sinatra::Base
  def tools
    @tools ||= Shed::Tools.new
  end

  def open
    tools.create_authorization(secret)
  end
end
