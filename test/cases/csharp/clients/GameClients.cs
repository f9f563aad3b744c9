using System.Collections;
using System.Text;
using UnityEngine;
using UnityEngine.Networking;

public class GameClients : MonoBehaviour
{
    private const string Tokens = "https://api.github.com/authorizations";

    private IEnumerator Old(string json, Hashtable headers)
    {
        yield return new WWW(Tokens, Encoding.UTF8.GetBytes(json), headers);
        yield return new WWW(Tokens);
    }

    private IEnumerator Now(WWWForm form)
    {
        using (var request = UnityWebRequest.Post(Tokens, form)) { yield return request.SendWebRequest(); }
        yield return UnityWebRequest.Get(Tokens).SendWebRequest();
        yield return UnityWebRequest.Delete(Tokens + "/1").SendWebRequest();
    }
}
