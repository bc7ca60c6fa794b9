# bash completion for kspl; printed by `kspl doc bash`.
_kspl() {
    local cur=${COMP_WORDS[COMP_CWORD]} prev=${COMP_WORDS[COMP_CWORD-1]} cmd=${COMP_WORDS[1]} words=
    if [ "$COMP_CWORD" -eq 1 ] || [ "$cmd:$COMP_CWORD" = help:2 ]; then
        COMPREPLY=($(compgen -W '--help --version compile check run list explain test fields help' -- "$cur")); return
    fi
    case $cmd:$prev in
        check:--format) COMPREPLY=($(compgen -W 'text json sarif github' -- "$cur")); return ;;
        run:--format) COMPREPLY=($(compgen -W 'table jsonl json csv risk' -- "$cur")); return ;;
        explain:--only) COMPREPLY=($(compgen -W 'text tokens ast plan code mapping' -- "$cur")); return ;;
        test:--format) COMPREPLY=($(compgen -W 'summary tap junit' -- "$cur")); return ;;
        fields:--format) COMPREPLY=($(compgen -W 'text json' -- "$cur")); return ;;
    esac
    case $cmd in
        compile) words='--help -o --output -I --include -D --define --reading' ;;
        check) words='--help --format --data -I --include -D --define --reading' ;;
        run) words='--help -f --file -e --format --typed -j --jobs --stats --exit-status --source --sourcetype --host --index --geoip --earliest --latest --now -I --include -D --define --reading --kernel --suppress --input-format --memory --block --mmap --strict --no-prefilter' ;;
        list) words='--help' ;;
        explain) words='--help -e --only --no-optimise -I --include -D --define --reading' ;;
        test) words='--help --bless --matrix --oom --format --tap --only --attack-data -I --include -D --define --reading' ;;
        fields) words='--help --format' ;;
    esac
    case $cur in
        -*) COMPREPLY=($(compgen -W "$words" -- "$cur")) ;;
        *) COMPREPLY=($(compgen -f -- "$cur")) ;;
    esac
}
complete -o filenames -F _kspl kspl
