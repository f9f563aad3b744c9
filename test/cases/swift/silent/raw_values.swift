import SwiftUI

enum Section: String, CaseIterable {
  case vault = "vault"
  case authorizations = "authorizations"
  case grants = "Applications/Grants"
}

enum BankRoute: String {
  case accounts = "/accounts"
  case authorizations = "/authorizations"
  case holds = "/authorizations/:id"
}

func next(_ section: Section) -> String {
  if case .vault = section { return Section.authorizations.rawValue }
  switch section {
  case .authorizations: return "/authorizations"
  default: return "/"
  }
}
