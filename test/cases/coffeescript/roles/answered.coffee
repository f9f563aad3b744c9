# A robot tells where it would send its request, and sends it when it is told to.
module.exports = (robot) ->
  robot.respond /where/, (msg) ->
    msg.send "https://api.github.com/authorizations"
  robot.respond /list/, (msg) ->
    msg.http("https://api.github.com").path("/authorizations").get() (err, res, body) -> msg.send body
