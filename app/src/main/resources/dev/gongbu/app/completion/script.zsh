#compdef @COMMAND@
# @COMMAND@를 Zsh에서 완성한다. ~/.zshrc에 적는다: @HINT@
# Completes @COMMAND@ in Zsh. In ~/.zshrc: @HINT@
_gongbu_@COMMAND@() {
    local program=@PROGRAM@ line reply word typed=${(Q)PREFIX}
    local -a closed open
    local -i other=0 found=1
    [[ -x $program ]] || program=gongbu
    line="${(j: :)words[1,CURRENT-1]} $QIPREFIX$IPREFIX$PREFIX"
    while IFS= read -r reply; do
        word=${reply%%$'\t'*}
        case $reply in
            ($'\t'*)
                [[ $PREFIX == -* ]] && compset -P '*='
                if [[ $reply == *folders ]]; then _files -/; else _files; fi
                return ;;
        esac
        [[ $word == "$typed"* ]] || other=1
        word=${${word//\\/\\\\}//:/\\:}:
        if [[ $reply == *$'\t'*$'\t' ]]; then
            open+=("$word${${reply#*$'\t'}%$'\t'}")
        else
            closed+=("$word${reply#*$'\t'}")
        fi
    done < <(command $program @QUESTION@ --shell zsh --line "$line" 2>/dev/null </dev/null)
    (( $#closed )) && _describe -V gongbu closed -U && found=0
    (( $#open )) && _describe -V gongbu open -U -S '' && found=0
    # What they have in common would take the place of other words that were typed: list them first,
    # and go through them when Tab is pressed again.
    if (( other && $#closed + $#open > 1 )); then
        compstate[insert]=
        compstate[list]='list force'
        [[ $_gongbu_asked == "$line" ]] && compstate[insert]=menu
    fi
    typeset -g _gongbu_asked=$line
    return found
}
if ! whence compdef >/dev/null; then
    autoload -Uz compinit && compinit -i
fi
if [[ ${funcstack[1]-} == _@COMMAND@ ]]; then _gongbu_@COMMAND@ "$@"; else compdef _gongbu_@COMMAND@ @COMMAND@; fi
