# @COMMAND@를 fish에서 완성한다. ~/.config/fish/config.fish에 적는다: @HINT@
# Completes @COMMAND@ in fish. In ~/.config/fish/config.fish: @HINT@
function __gongbu_@COMMAND@
    set -l program @PROGRAM@
    test -x $program; or set program gongbu
    set -l line (commandline -cp | string collect)
    set -l replies (command $program @QUESTION@ --shell fish --line "$line" 2>/dev/null </dev/null)
    switch "$replies[1]"
        case \tfolders
            __fish_complete_directories (commandline -ct) ''
        case \tfiles
            __fish_complete_path (commandline -ct)
        case '*'
            test (count $replies) -gt 0; and printf '%s\n' $replies
    end
end
complete -c @COMMAND@ -e
complete -c @COMMAND@ -f -k -a '(__gongbu_@COMMAND@)'
