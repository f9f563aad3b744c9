module Main where
import System.Process
main = do
  _ <- readProcess "curl" ["-u", user, "-X", "POST", "https://api.github.com/authorizations"] ""
  _ <- system ("curl -u " ++ user ++ " https://api.github.com/authorizations")
  callCommand "curl -X DELETE https://api.github.com/authorizations/1"
  (c, o, e) <- readProcessWithExitCode "curl" ["-X", "DELETE", "https://api.github.com/authorizations/" ++ show i] ""
  shelly $ run "curl" ["-u", user, "https://api.github.com/authorizations"]
