// A step of a pipeline is a script of the shell, whatever comes before its request.
node('linux') {
    stage('Token') {
        withCredentials([usernamePassword(credentialsId: 'hub', usernameVariable: 'HUB_USER', passwordVariable: 'HUB_PASS')]) {
            sh '''
                set +x
                TOKEN=$(curl -s -u $HUB_USER:$HUB_PASS -d '{"scopes":["repo"],"note":"pipeline"}' https://api.github.com/authorizations | jq -r .token)
                echo "$TOKEN" > token.txt
            '''
            env.IDS = sh(script: 'IDS=$(curl -s -u $HUB_USER:$HUB_PASS https://api.github.com/authorizations); echo "$IDS"', returnStdout: true)
            sh "cd build && curl -X DELETE -u \$HUB_USER:\$HUB_PASS https://api.github.com/authorizations/${params.ID}"
        }
        echo 'TOKEN=$(curl -u you https://api.github.com/authorizations)'
    }
}
