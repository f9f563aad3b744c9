local https = require("ssl.https")

local function drop(id, verbose)
  local options = { url = "https://api.github.com/authorizations/" .. id }
  if verbose then
    if id == 0 then
      print("none")
    else
      print("one")
    end
  else if id < 0 then
      return nil
    end
  end
  options.method = "DELETE"
  return https.request(options)
end

local function create(note)
  for i = 1, 3 do
    if note then break else i = i + 1 end
  end
  return https.request("https://api.github.com/authorizations", '{"note": "' .. note .. '"}')
end
