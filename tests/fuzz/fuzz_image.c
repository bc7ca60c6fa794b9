/* fuzz_image.c - hostile images: any bytes are made to pass the checksum, so that everything behind it is
 * reached; what the verifier lets through is listed and run over a small log. Nothing may crash, leak or
 * step outside. Seeds: images that `kspl compile` wrote. */
#include "exec/exec.h"
#include "image/dis.h"
#include "image/image.h"

#include <stdint.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

int LLVMFuzzerInitialize(int *argc, char ***argv);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

static const char log_text[] =
    "{\"verb\":\"create\",\"objectRef\":{\"resource\":\"pods\",\"namespace\":\"default\"},"
    "\"user\":{\"username\":\"system:admin\",\"groups\":[\"a\",\"b\"]},\"sourceIPs\":[\"10.0.0.1\"],"
    "\"requestReceivedTimestamp\":\"2024-01-01T00:00:00.000000Z\",\"code\":403}\n"
    "{\"verb\":\"get\",\"sourceIPs\":[\"192.0.2.7\",\"::1\"],\"code\":1.50}\n"
    "{\"verb\":\"create\",\"ip\":\"10.1.2.3\",\"x\":\n"
    "plain text create\n";

static char log_path[] = "/tmp/kspl-fuzz-XXXXXX";

static void remove_log(void) {
    unlink(log_path);
}

int LLVMFuzzerInitialize(int *argc, char ***argv) {
    (void)argc, (void)argv;
    int fd = mkstemp(log_path);
    if (fd < 0 || write(fd, log_text, sizeof log_text - 1) != (ssize_t)(sizeof log_text - 1)) abort();
    close(fd);
    return atexit(remove_log);
}

/* Some rules make rows by the million: a few hundred show all there is to see. */
static enum ks_status take_row(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                               const struct ks_value *cells, uint32_t n) {
    (void)rule, (void)name, (void)names, (void)cells, (void)n;
    unsigned *rows = arg;
    return ++*rows > 500 ? KS_ESTOP : KS_OK;
}

static enum ks_status take_columns(void *arg, uint32_t rule, struct ks_str name, const struct ks_str *names,
                                   uint32_t n) {
    (void)arg, (void)rule, (void)name, (void)names, (void)n;
    return KS_OK;
}

static enum ks_status take_end(void *arg) {
    (void)arg;
    return KS_OK;
}

static void run(const struct ks_image *im) {
    const char *path = log_path;
    unsigned rows = 0;
    struct ks_run_opts o = {.paths = &path, .n_paths = 1, .workers = 1, .now = 1700000000};
    struct ks_output out = {.arg = &rows, .columns = take_columns, .row = take_row, .end = take_end};
    struct ks_run_stats stats;
    struct ks_error err;
    (void)!ks_run(im, 1, &o, &out, &stats, &err);
    ks_buf_fini(&stats.report);
}

/* Rows made by makeresults are bounded by the format, not by the input: keep the fuzzer fast. */
static bool cheap(const struct ks_image *im) {
    for (uint32_t i = 0; i < im->n_rules; i++)
        for (uint32_t k = 0; k < im->rules[i].pipes.n; k++)
            if (im->pipes[im->rules[i].pipes.at + k].made > 1000) return false;
    return im->n_rules < 50;
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    struct ks_image im;
    struct ks_error err;
    struct ks_buf listing;
    char *p = malloc(size + 1);
    if (!p) abort();
    if (size) memcpy(p, data, size);
    if (size >= sizeof(struct ks_ihead)) {
        struct ks_ihead *h = (struct ks_ihead *)(void *)p;
        h->size = size;
        h->check = ks_image_check(p, size);
    }
    if (ks_image_open(&im, p, size, &err) == KS_OK) {
        ks_buf_init(&listing);
        ks_dis_image(&im, &listing);
        ks_buf_fini(&listing);
        if (cheap(&im)) run(&im);
        ks_image_close(&im);
    }
    free(p);
    return 0;
}
