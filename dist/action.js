'use strict';
require('./main.js').runAction();
