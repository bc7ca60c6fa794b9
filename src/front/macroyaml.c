/* macroyaml.c - reads a macro file of security content.
 *
 *   name: kube_audit
 *   description: ...
 *   arguments: [a, b]        or a list on lines of its own; may be left out
 *   definition: source="kubernetes"
 *
 * The number of arguments is part of the macro's name, as in macros.conf. Other keys are passed over. */
#include "front/mdef.h"
#include "front/ytree.h"

/* The list as macros.conf writes it. */
static bool read_arguments(struct ks_macros *m, const struct ks_ynode *list, struct ks_mdef *d,
                           struct ks_diags *diags) {
    struct ks_buf names;
    if (!list || (list->kind == KS_Y_TEXT && !list->text.n)) return true;
    ks_buf_init(&names);
    bool good = list->kind == KS_Y_LIST;
    for (const struct ks_ynode *x = list->first; x; x = x->next) {
        if (x != list->first) ks_buf_byte(&names, ',');
        ks_buf_str(&names, ks_ytree_text(x));
    }
    good = good && ks_mdef_args(m, ks_arena_str(m->arena, ks_buf_view(&names)), d);
    ks_buf_fini(&names);
    if (!good)
        ks_diag_add(diags, KS_D_YAML_VALUE, list->at,
                    "`arguments` is a list of names of letters, digits, _ and -, each once");
    return good;
}

bool ks_macro_load_yaml(struct ks_macros *m, const struct ks_file *file, struct ks_diags *diags) {
    const struct ks_ynode *top = ks_ytree_read(m->arena, file, diags);
    if (!top) return false;
    const struct ks_ynode *name = ks_ytree_need(top, "name", "macro", diags);
    const struct ks_ynode *body = ks_ytree_need(top, "definition", "macro", diags);
    if (!name || !body) return false;
    struct ks_mdef d = {.file = file, .name = ks_text_trim(name->text), .body = body->text};
    if (!ks_mdef_is_name(d.name)) {
        ks_diag_add(diags, KS_D_YAML_VALUE, name->at, "a macro's name is letters, digits, _ and -");
        return false;
    }
    struct ks_excerpt e = ks_ytree_excerpt(m->arena, file, body);
    d.runs = e.runs;
    d.n_runs = e.n;
    if (!read_arguments(m, ks_ytree_get(top, "arguments"), &d, diags)) return false;
    ks_mdef_put(m, &d);
    return true;
}
