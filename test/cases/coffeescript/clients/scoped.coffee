api = 'https://api.github.com'
seed = JSON.stringify note: 'garden', scopes: ['repo']

module.exports = (robot) ->
  robot.respond /sow/i, (msg) ->
    msg.http(api).path('/authorizations').header('Accept', 'application/json').post(seed) (err, res, body) ->
      msg.send body
    robot.http("#{api}/authorizations").get() (err, res, body) ->
      msg.send body
    robot.http(api).scope('authorizations/12').delete() (err, res, body) ->
      msg.send body

  # Another service's.
  robot.http('https://api.paypal.com').path('/v1/payments/authorizations').post(seed) (err, res, body) ->
    robot.emit 'paid'
