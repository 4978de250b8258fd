# @COMMAND@를 Bash에서 완성한다. ~/.bashrc에 적는다: @HINT@
# Completes @COMMAND@ in Bash. In ~/.bashrc: @HINT@
_gongbu_@COMMAND@() {
    local program=@PROGRAM@ line reply
    [ -x "$program" ] || program=gongbu
    COMPREPLY=()
    if ((BASH_VERSINFO[0] * 100 + BASH_VERSINFO[1] < 403)); then
        local LC_ALL=C # older ones count the bytes before the cursor
    fi
    line=${COMP_LINE:0:COMP_POINT}
    while IFS= read -r reply; do
        case $reply in
            $'\t'folders) _gongbu_@COMMAND@_paths -d "$2" ;;
            $'\t'*) _gongbu_@COMMAND@_paths -f "$2" ;;
            ?*) COMPREPLY[${#COMPREPLY[@]}]=$reply ;;
        esac
    done <<<"$(command "$program" @QUESTION@ --shell bash --breaks "$COMP_WORDBREAKS" --line "$line" 2>/dev/null </dev/null)"
}
_gongbu_@COMMAND@_paths() {
    local path
    compopt -o filenames +o nospace 2>/dev/null
    while IFS= read -r path; do
        [ -n "$path" ] && COMPREPLY[${#COMPREPLY[@]}]=$path
    done <<<"$(compgen "$1" -- "$2")"
}
complete -o nospace -o nosort -F _gongbu_@COMMAND@ @COMMAND@ 2>/dev/null || complete -o nospace -F _gongbu_@COMMAND@ @COMMAND@
