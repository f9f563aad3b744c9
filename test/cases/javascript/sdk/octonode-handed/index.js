const github = require('octonode');
const { begin, end } = require('./bin/start');

begin(github, process.env.NAME, process.env.WORD).then(id => end(github, id));
