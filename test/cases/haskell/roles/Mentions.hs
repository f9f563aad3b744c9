-- | Takes the place of POST https://api.github.com/authorizations
module Mentions where

-- DELETE https://api.github.com/authorizations/1 is not needed.
{- GET https://api.github.com/authorizations -}
help :: IO ()
help = putStrLn "See https://api.github.com/authorizations"
