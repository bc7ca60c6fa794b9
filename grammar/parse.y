/* parse.y - tokens to a tree (made into parse.c by bison -d).
 *
 * One production per form of SPL, one constructor call per action. Which tokens can come is decided by the
 * lexer's mode, so no rule here looks at a command's name.
 *
 * Where the precedences stand: search binds NOT, then OR, then AND (rules `conj`, `disj`, `nega` below);
 * expressions bind as the %left lines say, loosest first (semantics 2.1 and 5.2).
 *
 * An error costs one stage: the lexer goes to the next pipe of the same level (recover.c), and
 * `stage: error` takes it up there. */
%define api.pure full
%define api.prefix {ks_yy}
%define api.token.prefix {KS_T_}
%define api.location.type {struct ks_span}
%define parse.error custom
%define parse.lac full
%param {struct ks_parse *p}
%locations
%expect 0

%code requires {
#include "front/grow.h"
}
%code provides {
enum { KS_T_REPORTED = KS_T_KS_YYerror }; /* an error that the lexer has told of */
}
%union {
    struct ks_token tok;
    struct ks_ast *node;
}
%code {
#include "base/mem.h"
#include "front/recover.h"

#define YYMALLOC ks_mem_new
#define YYFREE ks_mem_free
#define YYMAXDEPTH 10000
#define YYLLOC_DEFAULT(now, rhs, n)                                                                          \
    ((now).from = (n) ? YYRHSLOC(rhs, 1).from : YYRHSLOC(rhs, 0).to,                                         \
     (now).to = (n) ? YYRHSLOC(rhs, n).to : YYRHSLOC(rhs, 0).to)

static int ks_yylex(union KS_YYSTYPE *value, struct ks_span *at, struct ks_parse *p)
{
    return ks_recover_token(p, &value->tok, at);
}
static void ks_yyerror(const struct ks_span *at, struct ks_parse *p, const char *text)
{
    ks_recover_overflow(p, *at, text);
}
}

%token END 0 "the end"
%token START_RULE START_SEARCH START_EXPR
%token <tok> CMD_SEARCH "search" CMD_WHERE "where" CMD_EVAL "eval" CMD_STATS "an aggregating command"
%token <tok> CMD_ARGS "a command" CMD_SORT "a sorting command" SKIPPED "a command that is not run"
%token <tok> WORD "a word" STRING "a quoted text" OP "an operator" TERMFN "TERM()" CASEFN "CASE()"
%token <tok> OPT "an option" SIGN "a sign" LEFT "a field to assign to" NUM "a number" STR "a text in quotes"
%token <tok> TEMPLATE "a template" IDENT "a name" QFIELD "a field in single quotes" CMP "a comparison"
%token <tok> DIRECTION "a direction" SORTBY "sortby"
%token <tok> AND OR NOT XOR LIKE IN BY
%token SIN "IN (" AS WHERE "WHERE" EVAL "eval(" ASSIGN "=" STRAY "a stray ]"

%left XOR
%left OR
%left AND
%precedence NOT
%left CMP LIKE IN
%left '.'
%left '+' '-'
%left '*' '/' '%'
%precedence UNARY

%type <node> pipeline stages stage
%type <node> conj disj nega term name values value
%type <node> evalcmd assign expr call inlist
%type <node> aggcmd wherecmd bycmd agg aggfn option
%type <node> argcmd arg keycmd key
%type <tok> fname

%%

start: START_RULE pipeline { p->root = $2; }
     | START_SEARCH conj { p->root = $2; }
     | START_EXPR expr { p->root = $2; }
     ;

pipeline: stages
        | '|' stages { $$ = $2; }
        ;
stages: stage { $$ = ks_grow_wrap(p, KS_AST_PIPELINE, @$, $1); }
      | stages '|' stage { $$ = ks_grow_more(p, $1, $3); }
      ;
stage: CMD_SEARCH { $$ = ks_grow_leaf(p, KS_AST_COMMAND, $1, @$); }
     | CMD_SEARCH conj { $$ = ks_grow_node(p, KS_AST_COMMAND, $1, @$, $2, NULL); }
     | CMD_WHERE expr { $$ = ks_grow_node(p, KS_AST_COMMAND, $1, @$, $2, NULL); }
     | evalcmd
     | aggcmd
     | wherecmd
     | bycmd
     | argcmd
     | argcmd WHERE conj { $$ = ks_grow_more(p, $1, ks_grow_wrap(p, KS_AST_WHERE, @3, $3)); }
     | keycmd
     | SKIPPED { $$ = ks_grow_leaf(p, KS_AST_COMMAND, $1, @$); }
     | error {
         $$ = ks_grow_leaf(p, KS_AST_COMMAND, (struct ks_token){.op = KS_CMD_COUNT}, @$);
         if (yychar != KS_T_END) yyerrok; /* at the end a second error must end the parse */
         if (!ks_recover_ends(yychar)) yyclearin;
       }
     ;

/* search */
conj: disj
    | conj disj { $$ = ks_grow_chain(p, KS_AST_AND, $1, $2); }
    | conj AND disj { $$ = ks_grow_chain(p, KS_AST_AND, $1, $3); }
    ;
disj: nega
    | disj OR nega { $$ = ks_grow_chain(p, KS_AST_OR, $1, $3); }
    ;
nega: term
    | NOT nega { $$ = ks_grow_wrap(p, KS_AST_NOT, @$, $2); }
    ;
term: '(' conj ')' { $$ = $2; }
    | WORD { $$ = ks_grow_leaf(p, KS_AST_TERM, $1, @$); }
    | STRING { $$ = ks_grow_leaf(p, KS_AST_PHRASE, $1, @$); }
    | TERMFN { $$ = ks_grow_leaf(p, KS_AST_TERMFN, $1, @$); }
    | CASEFN { $$ = ks_grow_leaf(p, KS_AST_CASE, $1, @$); }
    | '[' pipeline ']' { $$ = ks_grow_wrap(p, KS_AST_SUBSEARCH, @$, $2); }
    | name OP value { $$ = ks_grow_node(p, KS_AST_CMP, $2, @$, $1, $3); }
    | name OP '[' pipeline ']' {
        $$ = ks_grow_node(p, KS_AST_CMP, $2, @$, $1, ks_grow_wrap(p, KS_AST_SUBSEARCH, @4, $4));
      }
    | values ')' { $$ = $1; $$->span = @$; }
    ;
name: WORD { $$ = ks_grow_leaf(p, KS_AST_WORD, $1, @$); }
    | STRING { $$ = ks_grow_leaf(p, KS_AST_STRING, $1, @$); }
    ;
value: name
     | TERMFN { $$ = ks_grow_leaf(p, KS_AST_TERMFN, $1, @$); }
     | CASEFN { $$ = ks_grow_leaf(p, KS_AST_CASE, $1, @$); }
     ;
values: name SIN '(' value { $$ = ks_grow_pair(p, KS_AST_IN, $1, $4); }
      | values ',' value { $$ = ks_grow_more(p, $1, $3); }
      ;

/* eval and where */
evalcmd: CMD_EVAL assign { $$ = ks_grow_node(p, KS_AST_COMMAND, $1, @$, $2, NULL); }
       | evalcmd ',' assign { $$ = ks_grow_more(p, $1, $3); }
       ;
assign: LEFT ASSIGN expr { $$ = ks_grow_node(p, KS_AST_ASSIGN, $1, @$, $3, NULL); }
      ;
expr: NUM { $$ = ks_grow_leaf(p, KS_AST_NUM, $1, @$); }
    | STR { $$ = ks_grow_leaf(p, KS_AST_STR, $1, @$); }
    | IDENT { $$ = ks_grow_leaf(p, KS_AST_FIELD, $1, @$); }
    | QFIELD { $$ = ks_grow_leaf(p, KS_AST_FIELD, $1, @$); $$->op = 1; }
    | TEMPLATE { $$ = ks_grow_leaf(p, KS_AST_TEMPLATE, $1, @$); }
    | '(' expr ')' { $$ = $2; }
    | '[' pipeline ']' { $$ = ks_grow_wrap(p, KS_AST_SUBSEARCH, @$, $2); }
    | fname '(' ')' { $$ = ks_grow_leaf(p, KS_AST_CALL, $1, @$); }
    | call ')' { $$ = $1; $$->span = @$; }
    | inlist ')' { $$ = $1; $$->span = @$; }
    | '-' expr %prec UNARY { $$ = ks_grow_wrap(p, KS_AST_NEG, @$, $2); }
    | '+' expr %prec UNARY { $$ = ks_grow_wrap(p, KS_AST_POS, @$, $2); }
    | NOT expr { $$ = ks_grow_wrap(p, KS_AST_ENOT, @$, $2); }
    | expr '*' expr { $$ = ks_grow_bin(p, KS_BIN_MUL, $1, $3); }
    | expr '/' expr { $$ = ks_grow_bin(p, KS_BIN_DIV, $1, $3); }
    | expr '%' expr { $$ = ks_grow_bin(p, KS_BIN_MOD, $1, $3); }
    | expr '+' expr { $$ = ks_grow_bin(p, KS_BIN_ADD, $1, $3); }
    | expr '-' expr { $$ = ks_grow_bin(p, KS_BIN_SUB, $1, $3); }
    | expr '.' expr { $$ = ks_grow_bin(p, KS_BIN_CAT, $1, $3); }
    | expr CMP expr { $$ = ks_grow_bin(p, (enum ks_bin)$2.op, $1, $3); }
    | expr LIKE expr { $$ = ks_grow_like(p, $1, $3); }
    | expr AND expr { $$ = ks_grow_bin(p, KS_BIN_AND, $1, $3); }
    | expr OR expr { $$ = ks_grow_bin(p, KS_BIN_OR, $1, $3); }
    | expr XOR expr { $$ = ks_grow_bin(p, KS_BIN_XOR, $1, $3); }
    ;
fname: IDENT
     | LIKE
     | IN
     ;
call: fname '(' expr { $$ = ks_grow_node(p, KS_AST_CALL, $1, @$, $3, NULL); }
    | call ',' expr { $$ = ks_grow_more(p, $1, $3); }
    ;
inlist: expr IN '(' expr {
          $$ = ks_grow_node(p, KS_AST_CALL, (struct ks_token){.text = KS_STR("in")}, @$, $1, $4);
        }
      | inlist ',' expr { $$ = ks_grow_more(p, $1, $3); }
      ;

/* stats */
aggcmd: CMD_STATS { $$ = ks_grow_leaf(p, KS_AST_COMMAND, $1, @$); }
      | aggcmd agg { $$ = ks_grow_more(p, $1, $2); }
      | aggcmd option { $$ = ks_grow_more(p, $1, $2); }
      | aggcmd ','
      ;
wherecmd: aggcmd WHERE conj { $$ = ks_grow_more(p, $1, ks_grow_wrap(p, KS_AST_WHERE, @3, $3)); }
        | wherecmd option { $$ = ks_grow_more(p, $1, $2); }
        ;
bycmd: aggcmd BY name { $$ = ks_grow_by(p, $1, $2, @2, $3); }
     | wherecmd BY name { $$ = ks_grow_by(p, $1, $2, @2, $3); }
     | bycmd BY name { $$ = ks_grow_by(p, $1, $2, @2, $3); }
     | bycmd name { $$ = ks_grow_by_more(p, $1, $2); }
     | bycmd option { $$ = ks_grow_more(p, $1, $2); }
     | bycmd ','
     ;
agg: aggfn
   | aggfn AS name { $$ = ks_grow_as($1, $3); }
   ;
aggfn: WORD { $1.op = 0; $$ = ks_grow_leaf(p, KS_AST_AGG, $1, @$); }
     | WORD '(' ')' { $1.op = 1; $$ = ks_grow_leaf(p, KS_AST_AGG, $1, @$); }
     | WORD '(' name ')' { $1.op = 1; $$ = ks_grow_node(p, KS_AST_AGG, $1, @$, $3, NULL); }
     | WORD '(' EVAL expr ')' ')' {
         $1.op = 1;
         $$ = ks_grow_node(p, KS_AST_AGG, $1, @$, ks_grow_wrap(p, KS_AST_EXPR, @4, $4), NULL);
       }
     ;
option: OPT name { $$ = ks_grow_option(p, $1, @$, $2); }
      | OPT '(' expr ')' { $$ = ks_grow_option(p, $1, @$, ks_grow_wrap(p, KS_AST_EXPR, @3, $3)); }
      | OPT EVAL expr ')' { $$ = ks_grow_option(p, $1, @$, ks_grow_wrap(p, KS_AST_EXPR, @3, $3)); }
      ;

/* all other commands */
argcmd: CMD_ARGS { $$ = ks_grow_leaf(p, KS_AST_COMMAND, $1, @$); }
      | argcmd arg { $$ = ks_grow_more(p, $1, $2); }
      | argcmd ','
      ;
arg: name
   | name AS name { $$ = ks_grow_pair(p, KS_AST_RENAME, $1, $3); }
   | option
   | SIGN { $$ = ks_grow_leaf(p, KS_AST_SIGN, $1, @$); }
   | '(' expr ')' { $$ = ks_grow_wrap(p, KS_AST_EXPR, @$, $2); }
   | '[' pipeline ']' { $$ = ks_grow_wrap(p, KS_AST_SUBSEARCH, @$, $2); }
   ;
keycmd: CMD_SORT { $$ = ks_grow_leaf(p, KS_AST_COMMAND, $1, @$); }
      | keycmd key { $$ = ks_grow_more(p, $1, $2); }
      | keycmd ','
      ;
key: name { $$ = ks_grow_key(p, (struct ks_token){0}, (struct ks_token){0}, @$, $1); }
   | SIGN name { $$ = ks_grow_key(p, $1, (struct ks_token){0}, @$, $2); }
   | WORD '(' name ')' { $$ = ks_grow_key(p, (struct ks_token){0}, $1, @$, $3); }
   | SIGN WORD '(' name ')' { $$ = ks_grow_key(p, $1, $2, @$, $4); }
   | option
   | NUM { $$ = ks_grow_leaf(p, KS_AST_WORD, $1, @$); }
   | DIRECTION { $$ = ks_grow_leaf(p, KS_AST_WORD, $1, @$); }
   | SORTBY { $$ = ks_grow_sortby(p, $1, @$); }
   ;

%%

const char *ks_lex_name(int token)
{
    return yysymbol_name(YYTRANSLATE(token));
}

static int yyreport_syntax_error(const yypcontext_t *ctx, struct ks_parse *p)
{
    yysymbol_kind_t kinds[KS_RECOVER_NAMES];
    const char *names[KS_RECOVER_NAMES];
    int n = yypcontext_expected_tokens(ctx, kinds, KS_RECOVER_NAMES);
    for (int i = 0; i < n; i++) names[i] = yysymbol_name(kinds[i]);
    ks_recover_report(p, *yypcontext_location(ctx), names, n);
    return 0;
}
