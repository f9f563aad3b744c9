package shed

// Pairs of a method and a path, in both spellings.
const val HOST = "https://api.github.com"

sealed class Step {
    object SignIn : Step()
    data class Forget(val id: Long) : Step()
    data class Renew(val id: Long, val note: String) : Step()
}

fun routeOf(step: Step) = when (step) {
    is Step.SignIn -> Pair("POST", "/authorizations")
    is Step.Forget -> "DELETE" to "/authorizations/${step.id}"
    is Step.Renew -> Triple("/authorizations/${step.id}", HttpMethod.Patch, mapOf("note" to step.note))
}
