module Sailor where

import Moorings
import Network.Wreq

signIn body = post tokensUrl body
